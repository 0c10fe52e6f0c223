import type { AnswerItem, Reply, RequestState } from './schema.ts';

/** Every answer that was given and still stands, whoever gave it. */
export const repliesOf = ({ desks }: Pick<RequestState, 'desks'>): readonly Reply[] =>
  desks.flatMap(({ replies }) => replies);

/** The piece of an answer that is meant; null when no answer stands under that event, or it has no such piece. */
export function pieceOf(
  state: Pick<RequestState, 'desks'>,
  { statement, item }: { readonly statement: string; readonly item: number },
): AnswerItem | null {
  return repliesOf(state).find(({ id }) => id === statement)?.answer.items[item] ?? null;
}
