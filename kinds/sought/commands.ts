import { toBase64 } from '#crypto';
import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft, Role } from '../../packages/kind/kind.ts';
import { givenAway } from './rules.ts';
import {
  askInput,
  confirmInput,
  failInput,
  findInput,
  postInput,
  type SoughtData,
  type SoughtEvent,
  type SoughtState,
} from './schema.ts';

const desk: readonly Role[] = ['officer', 'head'];
const own: readonly Role[] = ['node'];
const seedBytes = 32;

function say<T extends SoughtEvent['type']>(type: T, data: SoughtData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('sought', type, data, homeDisclosure('What this authority asked in private', at.now), at)];
}

export const commands = {
  /** Kept here first, with the seed of all chance in it; the node asks. */
  ask: command({
    name: 'ask',
    creates: true,
    begunByPeople: true,
    roles: desk,
    input: askInput,
    draft: (_: SoughtState, input, at) =>
      givenAway(input) ?? say('sealed', { ...input, seed: toBase64(at.rnd(seedBytes)) }, at),
  }),
  post: command({
    name: 'post',
    roles: own,
    input: postInput,
    draft: (_: SoughtState, input, at) => say('posted', input, at),
  }),
  find: command({
    name: 'find',
    roles: own,
    input: findInput,
    draft: (_: SoughtState, input, at) => say('found', input, at),
  }),
  fail: command({
    name: 'fail',
    roles: own,
    input: failInput,
    draft: (_: SoughtState, input, at) => say('failed', input, at),
  }),
  /** No hit is used before a person has looked at it. */
  confirm: command({
    name: 'confirm',
    roles: desk,
    input: confirmInput,
    probe: ({ found }) => ({ at: found?.hits[0]?.at ?? 0, concerns: true, note: null }),
    draft: (_: SoughtState, input, at) => say('confirmed', input, at),
  }),
};
