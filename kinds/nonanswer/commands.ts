import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft } from '../../packages/kind/kind.ts';
import {
  decisionInput,
  failedInput,
  type NonanswerData,
  type NonanswerEvent,
  type NonanswerState,
  nonanswerRecord,
  sentInput,
  takeBackInput,
} from './schema.ts';

function say<T extends NonanswerEvent['type']>(type: T, data: NonanswerData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('nonanswer', type, data, homeDisclosure('Why a request is not answered', at.now), at)];
}

export const commands = {
  /** Written by the door for whoever may refuse the request. */
  decide: command({
    name: 'decide',
    creates: true,
    roles: ['head'],
    input: decisionInput,
    recordFor: ({ record }, me) => nonanswerRecord(me, record),
    draft: (_: NonanswerState, input, at) => say('decided', input, at),
  }),
  takeBack: command({
    name: 'takeBack',
    roles: ['head'],
    input: takeBackInput,
    probe: () => ({ reason: null }),
    draft: (_: NonanswerState, input, at) => say('takenBack', input, at),
  }),
  /** The node's own: what came of it at its tick. */
  recordSent: command({
    name: 'recordSent',
    roles: ['node'],
    input: sentInput,
    draft: (_: NonanswerState, input, at) => say('sent', input, at),
  }),
  recordFailure: command({
    name: 'recordFailure',
    roles: ['node'],
    input: failedInput,
    draft: (_: NonanswerState, input, at) => say('failed', input, at),
  }),
};
