import { z } from 'zod';
import { memberId } from '../../packages/kind/clauses.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant, Standing, Zoned } from '../../packages/kind/kind.ts';
import { type CalledOccasion, calledOccasions } from '../../packages/kind/serving.ts';
import { optional } from '../../packages/kind/text.ts';
import { recordId } from '../mandate/schema.ts';
import { type ItemCount, matching, offerWord, reopened, waitingOn, wordOf } from './matching.ts';
import { type AssistanceState, type AssistanceWord, priorities, type Request } from './schema.ts';

/** Columns of the board: what is short stands first, what is over last. */
export const columns = ['short', 'toDecide', 'covered', 'underWay', 'delivered', 'ended'] as const;
export type Column = (typeof columns)[number];

/** One request as it hangs on the board. */
export interface Card {
  readonly record: string;
  readonly title: string;
  readonly asker: string;
  readonly where: Request['where'] | null;
  readonly entry: Request['entry'];
  readonly occasion: Request['occasion'];
  readonly state: AssistanceWord;
  readonly column: Column;
  readonly due: Zoned | null;
  readonly overdue: boolean;
  readonly items: readonly ItemCount[];
  /** The strictest priority of what is short. */
  readonly priority: (typeof priorities)[number] | null;
  /** Offers that wait for the asker. */
  readonly pending: number;
  /** Offers withdrawn after they had been accepted, of which something is missing since. */
  readonly reopened: number;
  readonly waiting: readonly string[];
}
export interface Board {
  readonly cards: readonly Card[];
  /** Records that requests of this group serve, each once. */
  readonly occasions: readonly CalledOccasion[];
  readonly cut: boolean;
}

/** All requests of the group, what saves lives and is short first; the same on every node but for the hour. */
export const board = inquiry({
  name: 'board',
  input: z.strictObject({ occasion: optional(recordId), member: optional(memberId) }),
  needs: ['assistance', 'incident', 'transit'],
  answer: ({ occasion, member }, at): Board => {
    const all = cardsIn(at);
    const cards = all
      .filter((card) => occasion === null || card.occasion?.record === occasion)
      .filter((card) => member === null || card.asker === member);
    const occasions = calledOccasions(
      all.map((card) => card.occasion),
      at,
    );
    return { cards, occasions, cut: at.cut };
  },
});

export interface Overview {
  /** What is short or to be decided, most pressing first. */
  readonly pressing: readonly Card[];
  readonly counts: Readonly<Record<Column, number>>;
  readonly cut: boolean;
}
const shown = 5;

/** How a group stands with what was asked of it: for its home page. */
export const overview = inquiry({
  name: 'overview',
  input: z.strictObject({}),
  needs: ['assistance'],
  answer: (_, at): Overview => {
    const cards = cardsIn(at);
    const counts = Object.fromEntries(
      columns.map((column) => [column, cards.filter((card) => card.column === column).length]),
    ) as Record<Column, number>;
    const pressing = cards.filter(({ column }) => column === 'short' || column === 'toDecide').slice(0, shown);
    return { pressing, counts, cut: at.cut };
  },
});

function cardsIn({ records, now }: InquiryPlace): readonly Card[] {
  const rank = (card: Card): number => (card.priority === null ? priorities.length : priorities.indexOf(card.priority));
  return records('assistance')
    .flatMap((standing) => cardOf(standing, now))
    .sort(
      (a, b) =>
        columns.indexOf(a.column) - columns.indexOf(b.column) ||
        rank(a) - rank(b) ||
        compare(a.due?.instant ?? '', b.due?.instant ?? '') ||
        compare(a.record, b.record),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cardOf({ record, state: folded }: Standing, now: Instant): readonly Card[] {
  // The state of a record of this kind, as its own fold made it.
  const state = folded as AssistanceState;
  const { asked, due } = state;
  if (asked === null) return [];
  const items = matching(state);
  const word = wordOf(state);
  const short = items.filter((item) => item.short > 0);
  const column = columnOf(word);
  return [
    {
      ...{ record, title: asked.title, asker: asked.author, where: asked.where, entry: asked.entry },
      ...{ occasion: asked.occasion, state: word, column, due, items },
      overdue: (column === 'short' || column === 'toDecide') && due !== null && due.instant < now,
      priority: priorities.find((one) => short.some(({ item }) => item.priority === one)) ?? null,
      pending: state.offers.filter((offer) => ['pending', 'conditional'].includes(offerWord(state, offer))).length,
      reopened: state.offers.filter((offer) => reopened(state, offer).length > 0).length,
      waiting: waitingOn(state),
    },
  ];
}

const columnOfWord: Readonly<Record<AssistanceWord, Column>> = {
  open: 'short',
  partly: 'short',
  toDecide: 'toDecide',
  covered: 'covered',
  underWay: 'underWay',
  delivered: 'delivered',
  closed: 'ended',
  cancelled: 'ended',
  erased: 'ended',
};
const columnOf = (word: AssistanceWord): Column => columnOfWord[word];
