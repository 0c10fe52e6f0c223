import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { canonicalIdentifier } from '../../packages/match/identifiers/canonical.ts';
import type { Entry, MatchableEvent, MatchableState } from './schema.ts';

/** Every "may not" of what is matchable beside those all kinds have. */
export const matchableRefusals = [
  'matchable.exists',
  'matchable.absent',
  'matchable.empty',
  'matchable.identifier',
  'matchable.until',
  'matchable.twice',
  'matchable.paused',
  'matchable.open',
  'matchable.toSelf',
] as const;
type Code = (typeof matchableRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: MatchableState, event: MatchableEvent, at: Occasion): Verdict {
  if (event.type === 'listed') {
    const { entries, file, partners } = event.data;
    return first(
      when(state.listed !== null, 'matchable.exists', 'This list was begun already.'),
      when(partners.includes(at.author), 'matchable.toSelf', 'Choose others; leave out the own authority.', 'partners'),
      when(entries.length === 0 && file === null, 'matchable.empty', 'Write down what may be found.', 'entries'),
      ...entriesFit(state, entries, at),
    );
  }
  if (state.listed === null) return refuse('matchable.absent', 'There is no such list.');
  switch (event.type) {
    case 'added':
      return first(...entriesFit(state, event.data.entries, at));
    case 'paused':
      return first(when(state.paused !== null, 'matchable.paused', 'Nothing of this list can be found now already.'));
    case 'resumed':
      return first(when(state.paused === null, 'matchable.open', 'What stands here can be found already.'));
    case 'removed':
    case 'named':
      return first();
  }
}

const keyOf = ({ type, value }: Pick<Entry, 'type' | 'value'>): string => `${type} ${value}`;

function entriesFit({ entries: before }: MatchableState, entries: readonly Entry[], at: Occasion) {
  const place = (wrong: (entry: Entry, at: number) => boolean): number => entries.findIndex(wrong);
  const field = (found: number): string => `entries.${found}`;
  const written = place(({ type, value }) => {
    const found = canonicalIdentifier(type, value);
    return !found.ok || found.value !== value;
  });
  const over = place(({ until }) => !isMonthAhead(until, at.time));
  const known = new Set(before.map(keyOf));
  const again = place(
    (entry, index) => known.has(keyOf(entry)) || entries.findIndex((one) => keyOf(one) === keyOf(entry)) < index,
  );
  return [
    when(written !== -1, 'matchable.identifier', 'This is not its one spelling.', field(written)),
    when(over !== -1, 'matchable.until', 'This month is over, or more than ten years ahead.', field(over)),
    when(again !== -1, 'matchable.twice', 'This stands here already.', field(again)),
  ];
}

const longestMonths = 120;

function isMonthAhead(month: string, now: string): boolean {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const left = count(month) - count(now);
  return left >= 0 && left <= longestMonths;
}
