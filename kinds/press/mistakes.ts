import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { plainWords } from './plain-words.ts';
import type { MistakeSort, settlements } from './schema.ts';
import { broughtIn } from './standing.ts';

/** A mistake as the press office writes to the paper about it. */
export interface ListedMistake {
  readonly record: string;
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly what: MistakeSort;
  readonly quote: string;
  readonly right: string;
  readonly note: string | null;
  readonly by: string;
  readonly time: Instant;
  readonly outcome: (typeof settlements)[number] | null;
  readonly answer: string | null;
}

/** Paper by paper, open ones first, the oldest first among them. */
export const mistakes = inquiry({
  name: 'mistakes',
  input: z.strictObject({}),
  needs: ['press'],
  answer: (_, at): { readonly mistakes: readonly ListedMistake[] } => ({
    mistakes: broughtIn(at)
      .flatMap(({ record, state: { brought, mistakes: listed } }) =>
        listed.map(
          ({ id, what, quote, right, note, author, time, settled }): ListedMistake => ({
            ...{
              record,
              id,
              source: brought?.source ?? '',
              url: brought?.url ?? null,
              published: brought?.published ?? null,
            },
            ...{ what, quote: plainWords(quote), right, note, by: author, time },
            ...{ outcome: settled?.outcome ?? null, answer: settled?.answer ?? null },
          }),
        ),
      )
      .sort(bySource),
  }),
});

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function bySource(one: ListedMistake, other: ListedMistake): number {
  return (
    compared(one.source, other.source) ||
    Number(one.outcome !== null) - Number(other.outcome !== null) ||
    compared(one.time, other.time) ||
    compared(one.id, other.id)
  );
}
