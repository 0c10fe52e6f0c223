import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import {
  addInput,
  listInput,
  type MatchableData,
  type MatchableEvent,
  type MatchableState,
  nameInput,
  pauseInput,
  removeInput,
  resumeInput,
} from './schema.ts';

const desk: readonly Role[] = ['officer', 'head'];

function say<T extends MatchableEvent['type']>(type: T, data: MatchableData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('matchable', type, data, homeDisclosure('What partners may find out we hold', at.now), at)];
}

const probe = { type: 'phone' as const, value: '+12025550100' };

export const commands = {
  /** Nothing can be found unless a person writes it down here. */
  list: command({
    name: 'list',
    creates: true,
    begunByPeople: true,
    roles: desk,
    input: listInput,
    draft(_: MatchableState, { file: id, ...input }, at) {
      const file = id === null ? null : at.attachment(id);
      if (id !== null && file === null) return refuse('kind.attachment', 'This file is not here.', 'file');
      return say('listed', { ...input, file }, at);
    },
  }),
  add: command({
    name: 'add',
    roles: desk,
    input: addInput,
    probe: (_: MatchableState, { now }) => ({ entries: [{ ...probe, source: '–', until: now.slice(0, 7) }] }),
    draft: (_: MatchableState, input, at) => say('added', input, at),
  }),
  remove: command({
    name: 'remove',
    roles: desk,
    input: removeInput,
    probe: () => ({ entries: [probe], reason: '–' }),
    draft: (_: MatchableState, input, at) => say('removed', input, at),
  }),
  pause: command({
    name: 'pause',
    roles: desk,
    input: pauseInput,
    probe: () => ({ reason: '–' }),
    draft: (_: MatchableState, input, at) => say('paused', input, at),
  }),
  resume: command({
    name: 'resume',
    roles: desk,
    input: resumeInput,
    probe: () => ({}),
    draft: (_: MatchableState, input, at) => say('resumed', input, at),
  }),
  /** The node's own: which of them a request names. */
  name: command({
    name: 'name',
    roles: ['node'],
    input: nameInput,
    draft: (_: MatchableState, input, at) => say('named', input, at),
  }),
};
