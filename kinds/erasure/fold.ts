import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { Answer, ErasureEvent, ErasureState, ErasureWord, Said } from './schema.ts';

export function initial(): ErasureState {
  return { recalled: null, expired: null, answers: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: ErasureState, event: ErasureEvent, at: Occasion): ErasureState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** An erasure holds nothing of what was erased, and is not erased itself. */
export function tombstone(state: ErasureState, at: Occasion): ErasureState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: ErasureState, event: ErasureEvent, at: Occasion): ErasureState {
  const said: Said = { id: at.id, author: at.author, time: at.time };
  switch (event.type) {
    case 'recalled':
      return { ...state, recalled: { ...said, ...event.data }, answers: asked(at) };
    case 'expired':
      return { ...state, expired: { ...said, ...event.data } };
    case 'erased':
      return answered(state, at.author, { erased: { ...said, ...event.data } });
    case 'declined':
      return answered(state, at.author, { declined: { ...said, ...event.data } });
  }
}

const silent = (member: string): Answer => ({ member, declined: null, erased: null });

/** Every other member of the group had the keys to it. */
function asked({ charter, author }: Occasion): readonly Answer[] {
  return charter.members.filter(({ id }) => id !== author).map(({ id }) => silent(id));
}

/** Who joined later may have been given a copy, and answers all the same. */
function answered(state: ErasureState, member: string, change: Partial<Answer>): ErasureState {
  const known = state.answers.some((one) => one.member === member);
  const answers = known ? state.answers : [...state.answers, silent(member)];
  return { ...state, answers: answers.map((one) => (one.member === member ? { ...one, ...change } : one)) };
}

export const hasAnswered = ({ declined, erased }: Answer): boolean => declined !== null || erased !== null;

export function erasureState({ expired, answers }: ErasureState): ErasureWord {
  if (expired !== null) return 'expired';
  if (!answers.every(hasAnswered)) return 'recalled';
  return answers.every(({ erased }) => erased !== null) ? 'erased' : 'declined';
}
