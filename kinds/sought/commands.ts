import { toBase64 } from '#crypto';
import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft, Role } from '../../packages/kind/kind.ts';
import { rowDays, rowsIn } from '../../packages/match/identifiers/rows.ts';
import { identifiersOf } from './rows.ts';
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

const rowsAt = ({ identifiers }: Pick<SoughtData<'sealed'>, 'identifiers'>, { earlier = [] }: Circumstances) =>
  rowsIn(identifiers, identifiersOf(earlier));

export const commands = {
  /** Kept here first, with the seed of all chance in it; the node asks. */
  ask: command({
    name: 'ask',
    creates: true,
    begunByPeople: true,
    roles: desk,
    input: askInput,
    looksBack: rowDays,
    /** Whoever walks a space of numbers is stopped by a second person who sees the figures. */
    release: (_, input, at) => (rowsAt(input, at).length > 0 ? 'policy.release.rows' : null),
    draft(_: SoughtState, input, at) {
      const rows = rowsAt(input, at);
      const seed = toBase64(at.rnd(seedBytes));
      return givenAway(input) ?? say('sealed', { ...input, seed, ...(rows.length > 0 ? { rows: [...rows] } : {}) }, at);
    },
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
