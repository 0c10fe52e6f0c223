import { ungraded } from '../../packages/kind/grade.ts';
import { instantOf, later, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import type { AnswerInput } from './inputs.ts';
import { repliesOf } from './pieces.ts';
import type { RequestState } from './schema.ts';
import { openClarification } from './states.ts';

/**
 * Inputs to which no rule objects by their content: what refuses one is the state of the record alone, so a page learns from it what
 * can be done now. None of them is ever sent.
 */
interface Asking {
  readonly me: string;
  readonly now: Instant;
}

const words = '–';
const day = 86_400_000;

export const answerProbe = (): AnswerInput => ({
  summary: null,
  items: [
    {
      text: words,
      basis: 'fact',
      grade: ungraded,
      handling: ['H0'],
      handlingNote: null,
      attachments: [],
      concerns: [],
    },
  ],
  restrictions: null,
  tlp: null,
  pap: null,
  keep: null,
});

/** The desk that waits for the asker's word, else the first: the rules then say that none waits. */
export function clarificationProbe(state: RequestState) {
  const desk = state.desks.find((one) => openClarification(one) !== null) ?? state.desks[0];
  return { member: desk?.member ?? 'nobody', text: words };
}

export function delayProbe(state: RequestState, { me, now }: Asking) {
  const due = state.desks.find((one) => one.member === me)?.clock?.due.instant ?? now;
  return { reason: 'other' as const, note: words, until: instantOf(millis(later(due, now)) + day) };
}

/** The first piece of the first answer; without one the rules say that there is none. */
export function feedbackProbe(state: RequestState) {
  return { statement: repliesOf(state)[0]?.id ?? 'none', item: 0, verdict: 'useful' as const, note: null };
}

/** A correction of one's own latest statement. */
export function correctionProbe(state: RequestState, { me }: Asking) {
  const own = state.desks.filter((desk) => desk.member === me).flatMap((desk) => desk.replies);
  const reply = own.at(-1);
  const asked = state.asked?.author === me ? state.asked.id : null;
  const statement = reply?.id ?? asked ?? 'none';
  const part = reply === undefined ? 'title' : 'items.0.text';
  return { statement, part, new: `${words}${words}`, reason: words };
}
