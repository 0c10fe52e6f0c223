import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import {
  askInput,
  confirmInput,
  feedbackInput,
  type HitData,
  type HitEvent,
  type HitState,
  nothingInput,
  withdrawInput,
} from './schema.ts';
import { nothingTick } from './tick.ts';

const desk: readonly Role[] = ['officer', 'head'];
const keptYears = 1;

type Question = Pick<HitData<'asked'>, 'purpose' | 'necessity' | 'legalBasis' | 'type' | 'value'>;

/**
 * `isAbout`: what is said is about the identifier asked, although it does not repeat it: whether it belongs to somebody who seeks protection
 * is asked of that.
 */
function disclosure(
  { purpose, necessity, legalBasis, value }: Question,
  isAbout: boolean,
  at: Circumstances,
): Disclosure {
  return {
    ...{ purpose, necessity, legalBasis },
    ...{ persons: [], items: [], about: isAbout ? [value] : [], repeats: false },
    ...{ handling: ['H1'], tlp: 'AMBER', pap: 'AMBER' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends HitEvent['type']>(
  type: T,
  question: Question,
  data: Omit<HitData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const told = disclosure(question, type === 'confirmed' || type === 'feedback', at);
  return [draftOf('hit', type, { ...data, day: dayIn(at.now, at.charter.zone) }, told, at)];
}

function about<T extends 'confirmed' | 'nothing' | 'withdrawn' | 'feedback'>(
  { asked }: HitState,
  at: Circumstances,
  type: T,
  data: Omit<HitData<T>, 'day'>,
): readonly Draft[] | Refusal {
  return asked === null ? refuse('hit.absent', 'Nothing was asked here.') : say(type, asked, data, at);
}

export const commands = {
  ask: command({
    name: 'ask',
    creates: true,
    roles: desk,
    input: askInput,
    draft: (_: HitState, input, at) => say('asked', input, input, at),
  }),
  confirm: command({
    name: 'confirm',
    roles: desk,
    input: confirmInput,
    probe: () => ({ contact: null }),
    draft: (state: HitState, input, at) => about(state, at, 'confirmed', input),
  }),
  /** The one formula: it leaves at its tick without its ground. */
  nothing: command({
    name: 'nothing',
    roles: ['head'],
    input: nothingInput,
    probe: () => ({ ground: 'notHeld' as const, explanation: null }),
    draft: (state: HitState, _input, at) => about(state, at, 'nothing', {}),
    leaves: ({ asked }: HitState, _input, at) => (asked === null ? null : nothingTick(asked.time, at.now)),
  }),
  giveFeedback: command({
    name: 'giveFeedback',
    roles: desk,
    input: feedbackInput,
    probe: () => ({ verdict: 'same' as const, note: null }),
    draft: (state: HitState, input, at) => about(state, at, 'feedback', input),
  }),
  withdraw: command({
    name: 'withdraw',
    roles: desk,
    input: withdrawInput,
    probe: () => ({ reason: '–' }),
    draft: (state: HitState, input, at) => about(state, at, 'withdrawn', input),
  }),
};
