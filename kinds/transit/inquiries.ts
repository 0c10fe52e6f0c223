import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { type Serving, servingOf } from '../../packages/kind/serving.ts';
import { optional } from '../../packages/kind/text.ts';
import { code, measures, ways } from '../crossing/schema.ts';
import { recordId } from '../mandate/schema.ts';
import { boardOf, operations } from './board.ts';
import { dashboard } from './dashboard.ts';
import { dayAfter, daysBetween, daysFrom } from './days.ts';
import { type Discrepancy, discrepanciesOn } from './discrepancies.ts';
import { seasonSums } from './earlier.ts';
import { publishedFigures } from './published.ts';
import type { Names, TransitState } from './schema.ts';
import { season } from './season.ts';
import { mostAsked, whatIf } from './what-if.ts';

/** Null: the operation that runs, or the next. */
const operation = optional(recordId);
const needs = ['transit', 'crossing'];
const codes = z.array(code).max(60).default([]);
const mostListed = 500;
const mostServing = 60;
/** Kinds whose records may serve an operation. */
const serving = ['incident', 'alert', 'assistance', 'deployment', 'sitrep', 'series'] as const;

/** Of the counts, those of the operation asked about: a group keeps many seasons. */
const countsOf = (of: string | null) => ({ crossing: of });

/** Yesterday, or the end of a season that is over. */
function lastFull(today: string, end: string): string {
  return today > end ? end : dayAfter(today, -1);
}

export interface Differences {
  readonly record: string;
  readonly names: Names;
  readonly from: string;
  readonly to: string;
  readonly found: readonly Discrepancy[];
  readonly count: number;
  readonly explained: number;
  readonly cut: boolean;
}

function differences(
  asked: { operation: string | null; from: string | null; to: string | null },
  at: InquiryPlace,
): Differences | null {
  const board = boardOf(at, asked.operation);
  if (board === null) return null;
  const from = asked.from ?? board.opened.from;
  const to = asked.to ?? lastFull(board.today, board.opened.to);
  const { found, explained } = discrepanciesOn(board, daysFrom(from, to).slice(0, 400));
  return {
    ...{ record: board.record, names: board.opened.names, from, to, explained, cut: at.cut },
    ...{ found: found.slice(0, mostListed), count: found.length },
  };
}

/** What serves an operation: incidents, alerts, assistance, deployments, reports, series; the first of them, and how many there are. */
export interface ServingAnswer {
  readonly serving: readonly Serving[];
  readonly count: number;
  readonly cut: boolean;
}

/** The whole of an operation without its counts: what the plan editor shows. */
export interface PlanView {
  readonly record: string;
  readonly state: TransitState;
}

export const inquiries = {
  operations: inquiry({
    name: 'operations',
    input: z.strictObject({}),
    needs: ['transit'],
    answer: (_, at) => operations(at),
  }),
  plan: inquiry({
    name: 'plan',
    input: z.strictObject({ operation }),
    needs: ['transit'],
    answer: (asked, at): PlanView | null => {
      const record = asked.operation ?? operations(at)[0]?.record;
      const found = at.records('transit').find((one) => one.record === record);
      return found === undefined ? null : { record: found.record, state: found.state as TransitState };
    },
  }),
  serving: inquiry({
    name: 'serving',
    input: z.strictObject({ operation: recordId }),
    needs: serving,
    answer: (asked, at): ServingAnswer => {
      const found = servingOf([{ kind: 'transit', record: asked.operation }], serving, at);
      return { serving: found.slice(0, mostServing), count: found.length, cut: at.cut };
    },
  }),
  dashboard: inquiry({
    name: 'dashboard',
    input: z.strictObject({ operation }),
    needs,
    about: (asked) => countsOf(asked.operation),
    answer: (asked, at) => dashboard(asked.operation, at),
  }),
  season: inquiry({
    name: 'season',
    input: z.strictObject({
      operation,
      by: z.enum(['port', 'line']).default('port'),
      measure: z.enum(measures).default('passengers'),
      way: z.enum([...ways, 'both']).default('both'),
    }),
    needs,
    about: (asked) => countsOf(asked.operation),
    answer: (asked, at) => season(asked, at),
  }),
  discrepancies: inquiry({
    name: 'discrepancies',
    input: z.strictObject({ operation, from: optional(day), to: optional(day) }),
    needs,
    about: (asked) => countsOf(asked.operation),
    answer: (asked, at) => differences(asked, at),
  }),
  sums: inquiry({
    name: 'sums',
    input: z.strictObject({ operation: recordId }),
    needs,
    about: (asked) => countsOf(asked.operation),
    answer: (asked, at) => seasonSums(asked.operation, at),
  }),
  published: inquiry({
    name: 'published',
    input: z.strictObject({ operation }),
    needs,
    about: (asked) => countsOf(asked.operation),
    answer: (asked, at) => publishedFigures(asked.operation, at),
  }),
  whatIf: inquiry({
    name: 'whatIf',
    input: z
      .strictObject({
        operation,
        ports: codes,
        lines: codes,
        ships: codes,
        from: day,
        to: day,
        left: z.int().min(0).max(99).default(0),
      })
      .refine(({ from, to }) => daysBetween(from, to) >= 1 && daysBetween(from, to) <= mostAsked, {
        path: ['to'],
        message: 'at most 31 days, the last not before the first',
      }),
    needs: ['transit'],
    answer: (asked, at) => whatIf(asked, at),
  }),
};
