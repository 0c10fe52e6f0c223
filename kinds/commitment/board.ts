import { z } from 'zod';
import { memberId } from '../../packages/kind/clauses.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant, Standing } from '../../packages/kind/kind.ts';
import { optional } from '../../packages/kind/text.ts';
import { isOverdue, lastHeard, riskOf } from './follow-up.ts';
import { type CommitmentState, type CommitmentWord, lanes, recordId, type Source, type Status } from './schema.ts';
import { currentVersion, nextSteps, wordOf } from './states.ts';

/** Columns of the board, from left to right as one reads. */
export const columns = ['toSign', 'running', 'atRisk', 'toConfirm', 'done', 'ended'] as const;
export type Column = (typeof columns)[number];

/** One commitment as it hangs on the board. */
export interface Card {
  readonly record: string;
  readonly class: 'decision' | 'commitment';
  readonly titles: readonly { readonly language: string; readonly title: string }[];
  readonly state: CommitmentWord;
  readonly column: Column;
  readonly owners: readonly string[];
  readonly lanes: readonly string[];
  readonly due: Instant | null;
  readonly zone: string | null;
  readonly overdue: boolean;
  /** Why it may not be done in time, though nobody is late yet. */
  readonly risk: 'reported' | 'silent' | null;
  readonly last: {
    readonly status: Status;
    readonly author: string;
    readonly time: Instant;
    readonly percent: number | null;
  } | null;
  readonly waiting: readonly { readonly what: string; readonly who: readonly string[] }[];
  readonly source: Source | null;
  readonly public: boolean;
}

export interface Board {
  readonly cards: readonly Card[];
  /** Records from which commitments were made, each once, with the first passage that was taken from it: to choose one. */
  readonly sources: readonly Pick<Source, 'kind' | 'record' | 'quote'>[];
  readonly cut: boolean;
}

/** All commitments of the group, those overdue first, then by their day; the same on every node but for the hour. */
export const board = inquiry({
  name: 'board',
  input: z.strictObject({
    lane: optional(z.enum(lanes)),
    owner: optional(memberId),
    /** The meeting, or whatever record, from which they were made. */
    source: optional(recordId),
  }),
  needs: ['commitment'],
  answer: ({ lane, owner, source }, at): Board => {
    const all = cardsIn(at);
    const cards = all
      .filter((card) => lane === null || card.lanes.includes(lane))
      .filter((card) => owner === null || card.owners.includes(owner))
      .filter((card) => source === null || card.source?.record === source);
    return { cards, sources: sourcesOf(all), cut: at.cut };
  },
});

const last = '9999';

export function cardsIn({ now, records }: InquiryPlace): readonly Card[] {
  const cards = records('commitment').flatMap((standing) => cardOf(standing, now));
  return cards.sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      ((a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0) ||
      (a.record < b.record ? -1 : 1),
  );
}

function cardOf({ record, state: folded }: Standing, now: Instant): readonly Card[] {
  // The state of a record of this kind, as its own fold made it.
  const state = folded as CommitmentState;
  const current = currentVersion(state);
  if (current === null) return [];
  const { text } = current;
  const heard = lastHeard(state);
  const word = wordOf(state);
  const risk = riskOf(state, now);
  return [
    {
      ...{ record, class: text.class, state: word, column: columnOf(word, risk), risk },
      titles: text.texts.map(({ language, text: { title } }) => ({ language, title })),
      ...{ owners: text.owners, lanes: text.lanes, public: text.public },
      due: text.due?.end.instant ?? null,
      zone: text.due?.end.zone ?? null,
      overdue: isOverdue(state, now),
      last:
        heard === null
          ? null
          : { status: heard.status, author: heard.author, time: heard.time, percent: heard.percent },
      waiting: nextSteps(state),
      source: text.source,
    },
  ];
}

const columnOfWord: Readonly<Record<CommitmentWord, Column>> = {
  proposed: 'toSign',
  objected: 'toSign',
  split: 'toSign',
  signed: 'running',
  atRisk: 'atRisk',
  reported: 'toConfirm',
  disputed: 'toConfirm',
  done: 'done',
  withdrawn: 'ended',
  superseded: 'ended',
  erased: 'ended',
};

function columnOf(word: CommitmentWord, risk: Card['risk']): Column {
  const column = columnOfWord[word];
  return column === 'running' && risk !== null ? 'atRisk' : column;
}

function sourcesOf(cards: readonly Card[]): Board['sources'] {
  const sources = cards
    .flatMap(({ source }) => source ?? [])
    .map(({ kind, record, quote, start }) => ({ kind, record, quote, start }))
    .sort((a, b) => (a.record === b.record ? b.start - a.start : a.record < b.record ? -1 : 1));
  const byRecord = new Map(sources.map(({ start: _, ...source }) => [source.record, source]));
  return [...byRecord.values()];
}
