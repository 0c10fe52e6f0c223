import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { isSameOccasion, type OccasionLink, occasionLink } from '../../packages/kind/occasion-link.ts';
import { acknowledgedBy, alertState, latest } from './fold.ts';
import { type Claim, foreignLines, shownAreas } from './foreign.ts';
import { instantOfCap } from './moments.ts';
import type { AlertState, AlertWord, Message } from './schema.ts';
import { type AlertStatus, severities, urgencies } from './vocabulary.ts';

/** One alert on the board, of ours or of others, in as many languages as it speaks. */
export interface BoardLine {
  readonly record: string;
  readonly state: AlertWord;
  readonly from: string;
  /** Who sends: of a foreign alert its own name for itself. */
  readonly sender: string;
  readonly foreign: boolean;
  readonly status: AlertStatus | null;
  readonly texts: readonly { readonly language: string; readonly headline: string; readonly event: string }[];
  readonly areas: readonly { readonly language: string; readonly text: string }[];
  readonly severity: Message['severity'];
  readonly urgency: Message['urgency'];
  readonly certainty: Message['certainty'];
  readonly sent: Instant;
  readonly onset: Instant | null;
  readonly expires: Instant | null;
  readonly acknowledged: number;
  /** Members it was issued to; none for a foreign one. */
  readonly asked: number;
  /** Our own authority was asked and has not acknowledged. */
  readonly waits: boolean;
  readonly losses: number;
  readonly occasion: OccasionLink | null;
  /** Of a foreign alert: what other members took in that would replace or cancel it. Theirs to say; it warns all the same. */
  readonly claims: readonly Claim[];
}

export interface Board {
  /** The most severe first. */
  readonly inForce: readonly BoardLine[];
  /** The latest first. */
  readonly over: readonly BoardLine[];
  readonly cut: boolean;
}

/** What warns now and what is over, of the group or of one operation or incident. */
export const board = inquiry({
  name: 'board',
  input: z.strictObject({ occasion: occasionLink.nullable().default(null) }),
  needs: ['alert'],
  answer: ({ occasion }, at): Board => boardOf(at, occasion),
});

function boardOf(at: InquiryPlace, about: OccasionLink | null): Board {
  const given = at.records('alert').map(({ record, state }) => ({ record, state: state as AlertState }));
  const taken = given.flatMap(({ record, state: { imported } }) => (imported === null ? [] : [{ record, imported }]));
  const lines = [
    ...given.flatMap(({ record, state }) => {
      const line = ownLine(record, state, at.me);
      return line === null ? [] : [{ line, inForce: !isOver(line, at.now) && warns(line.state) }];
    }),
    ...foreignLines(taken, at),
  ].filter(({ line }) => about === null || isSameOccasion(line.occasion, about));
  return {
    inForce: lines.flatMap(({ line, inForce }) => (inForce ? [line] : [])).sort(bySeverity),
    over: lines.flatMap(({ line, inForce }) => (inForce ? [] : [line])).sort((a, b) => (a.sent < b.sent ? 1 : -1)),
    cut: at.cut,
  };
}

const warns = (word: AlertWord): boolean => word === 'issued' || word === 'updated';
const isOver = ({ expires }: BoardLine, now: Instant): boolean => expires !== null && expires <= now;

function bySeverity(a: BoardLine, b: BoardLine): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    (a.sent < b.sent ? 1 : -1)
  );
}

function ownLine(record: string, state: AlertState, me: string): BoardLine | null {
  const { issued } = state;
  const current = state.messages.at(-1);
  if (issued === null || current === undefined) return null;
  const heard = acknowledgedBy(state);
  const word = alertState(state);
  return {
    ...{ record, state: word, from: issued.author, sender: current.senderName, foreign: false },
    status: current.status,
    texts: current.texts.map(({ language, headline, event }) => ({ language, headline, event })),
    areas: current.areas.slice(0, shownAreas).flatMap(({ names }) => names),
    ...{ severity: current.severity, urgency: current.urgency, certainty: current.certainty },
    sent: instantOfCap(latest(state)?.sent ?? current.sent),
    onset: current.onset === null ? null : instantOfCap(current.onset),
    expires: instantOfCap(current.expires),
    acknowledged: heard.length,
    asked: issued.to.length,
    waits: word !== 'expired' && issued.to.includes(me) && !heard.includes(me),
    losses: 0,
    occasion: issued.occasion,
    claims: [],
  };
}
