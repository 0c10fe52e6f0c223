import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { askInput, permitInput, refuseInput, reportUseInput, useInput, withdrawInput } from './inputs.ts';
import type { OnwardData, OnwardEvent, OnwardState } from './schema.ts';

const desk: readonly Role[] = ['officer', 'head'];
const own: readonly Role[] = ['node'];
/** Who permitted what to whom outlives what was permitted. */
const keptYears = 5;

type Why = Pick<OnwardData<'asked'>, 'purpose' | 'necessity' | 'legalBasis'>;

/** It repeats nothing of what it is about, so it goes under the widest handling. */
function disclosure({ purpose, necessity, legalBasis }: Why, at: Circumstances): Disclosure {
  return {
    ...{ purpose, necessity, legalBasis },
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends OnwardEvent['type']>(
  type: T,
  why: Why,
  data: Omit<OnwardData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('onward', type, { ...data, day: dayIn(at.now, at.charter.zone) }, disclosure(why, at), at)];
}

/** What is said about a question stands on what the question stood on. */
function about<T extends OnwardEvent['type']>(
  { asked }: OnwardState,
  at: Circumstances,
  type: T,
  data: Omit<OnwardData<T>, 'day'>,
): readonly Draft[] | Refusal {
  return asked === null ? refuse('onward.absent', 'Nothing was asked here.') : say(type, asked, data, at);
}

export const commands = {
  ask: command({
    name: 'ask',
    creates: true,
    roles: desk,
    input: askInput,
    draft: (_: OnwardState, input, at) => say('asked', input, input, at),
  }),
  /** What one person lets go another has seen: others read it from then on. */
  permit: command({
    name: 'permit',
    roles: desk,
    input: permitInput,
    probe: () => ({ conditions: null, until: null }),
    draft: (state: OnwardState, input, at) => about(state, at, 'permitted', input),
    release: () => 'policy.release.onward',
  }),
  refuse: command({
    name: 'refuse',
    roles: desk,
    input: refuseInput,
    probe: () => ({ ground: 'sourceAtRisk' as const, explanation: null }),
    draft: (state: OnwardState, input, at) => about(state, at, 'refused', input),
  }),
  withdraw: command({
    name: 'withdraw',
    roles: desk,
    input: withdrawInput,
    probe: () => ({ reason: '–' }),
    draft: (state: OnwardState, input, at) => about(state, at, 'withdrawn', input),
  }),
  /** The node's own, before anything leaves on the permission. */
  use: command({
    name: 'use',
    roles: own,
    input: useInput,
    draft: (state: OnwardState, input, at) => about(state, at, 'used', input),
  }),
  /** A use that no node sees: before a court, on paper. */
  reportUse: command({
    name: 'reportUse',
    roles: desk,
    input: reportUseInput,
    probe: () => ({ note: '–' }),
    draft: (state: OnwardState, input, at) => about(state, at, 'used', input),
  }),
};
