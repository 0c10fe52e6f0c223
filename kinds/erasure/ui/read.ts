import type { ErasureAbout, RecordView } from '../../../packages/contract/record.ts';
import type { Answer, ErasureState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): ErasureState {
  return state as ErasureState;
}

export type AnswerSeen = ErasureAbout['answers'][number];

export function answerSeen({ member, erased, declined }: Answer): AnswerSeen {
  if (erased !== null) return { member, answer: 'erased', time: erased.time, ground: null, explanation: null };
  if (declined === null) return { member, answer: 'none', time: null, ground: null, explanation: null };
  const { time, ground, explanation } = declined;
  return { member, answer: 'declined', time, ground, explanation };
}
