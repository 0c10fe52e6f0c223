import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { like } from '../../packages/kind/like.ts';
import { line, prose } from '../../packages/kind/text.ts';
import { type Clause, type Coverage, coverage, type Difference } from '../../packages/press/coverage.ts';
import { agreedPointsFor } from './agreed-points.ts';
import { plainWords } from './plain-words.ts';
import { recordId } from './schema.ts';
import { agreedOf, type Brought, broughtIn } from './standing.ts';
import { type Suspect, wrongFigures, wrongNames } from './suspects.ts';

/** What one report made of one point. `figures` are the numbers that stand only in one of the two. */
export interface Cell {
  readonly record: string;
  readonly state: 'kept' | 'changed' | 'dropped' | 'unknown';
  readonly quote: string | null;
  readonly differs: readonly Difference[];
  readonly figures: { readonly agreed: readonly string[]; readonly said: readonly string[] };
  /** False: only topics and figures were compared, for want of the point in the report's language. */
  readonly sameLanguage: boolean;
  /** Figures of it that a person may put on the list of mistakes, with what was agreed in their place. */
  readonly suspects: readonly Suspect[];
}

export interface Row {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
  /** The report a point was taken from, where the points are those that people confirmed. */
  readonly from: string | null;
  readonly cells: readonly Cell[];
}

export interface Column {
  readonly record: string;
  readonly title: string;
  readonly source: string;
  readonly language: string | null;
  /** What the report states as agreed beyond the points. */
  readonly added: readonly string[];
  /** Names that it writes otherwise than the group, for a person to put on the list of mistakes. */
  readonly names: readonly Suspect[];
  /** Its words are no longer kept: nothing can be compared. */
  readonly gone: boolean;
}

export interface Matrix {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

const clause = z.strictObject({
  id: line(120),
  text: z.record(
    z.string().regex(/^[a-z]{2,3}$/, like('ar', 'the two or three small letters of a language (ISO 639)')),
    prose(4_000),
  ),
});

/** `reports`: those compared, in this order. `clauses`: the points of an agreed text; left out, those of the meeting's published communiqué, and where there is none what people confirmed in these reports. */
export const coverageInput = z.strictObject({
  reports: z.array(recordId).min(1).max(40),
  clauses: z.array(clause).max(200).default([]),
});

export const coverageOf = inquiry({
  name: 'coverage',
  input: coverageInput,
  needs: ['press', 'communique'],
  answer: (input, at): Matrix => matrixOf(input, at),
});

interface Point extends Clause {
  readonly from: string | null;
}

function matrixOf({ reports, clauses }: z.output<typeof coverageInput>, at: InquiryPlace): Matrix {
  const all = broughtIn(at);
  const compared = reports.flatMap((record) => all.find((one) => one.record === record) ?? []);
  const agreed = clauses.length > 0 ? clauses : agreedPointsFor(compared, at);
  const points: readonly Point[] =
    agreed.length > 0 ? agreed.map((one) => ({ ...one, from: null })) : compared.flatMap(confirmedPoints).slice(0, 200);
  const held = compared.map((one) => ({ one, coverage: heldAgainst(one, points) }));
  return {
    rows: points.map(({ id, text, from }) => ({
      ...{ id, text, from },
      cells: held.map(({ one, coverage: found }) => cellOf(one, id, found)),
    })),
    columns: held.map(({ one, coverage: found }) => ({
      ...{ record: one.record, title: one.title, source: one.state.brought?.source ?? '' },
      ...{ language: one.state.reading?.language ?? null, added: found?.added ?? [], gone: found === null },
      names: wrongNames(one.state),
    })),
  };
}

function confirmedPoints({ record, state }: Brought): readonly Point[] {
  const { confirmed, reading } = state;
  return (confirmed?.agreed ?? []).map(({ start, quote }) => ({
    ...{ id: `${record} ${start}`, from: record },
    text: { [reading?.language ?? 'en']: plainWords(quote) },
  }));
}

function heldAgainst({ state }: Brought, points: readonly Point[]): Coverage | null {
  const { text, reading } = state;
  if (text === null) return null;
  const body = (reading?.body ?? []).map(({ start, end }) => plainWords(text.slice(start, end))).join('\n');
  const agreed = agreedOf(state).map(({ quote }) => plainWords(quote));
  return coverage(points, body === '' ? plainWords(text) : body, agreed);
}

function cellOf({ record, state: report }: Brought, id: string, found: Coverage | null): Cell {
  const one = found?.clauses.find(({ clause: point }) => point === id);
  if (one === undefined)
    return {
      record,
      state: 'unknown',
      quote: null,
      differs: [],
      figures: { agreed: [], said: [] },
      sameLanguage: false,
      suspects: [],
    };
  const { state, agreed, quote, differs, figures, sameLanguage } = one;
  const suspects = quote === null || !differs.includes('figures') ? [] : wrongFigures(report, { agreed, quote });
  return { record, state, quote, differs, figures, sameLanguage, suspects };
}
