import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft } from '../../packages/kind/kind.ts';
import {
  changeInput,
  liftInput,
  overrideInput,
  type ProtectionData,
  type ProtectionEvent,
  type ProtectionState,
  subject,
} from './schema.ts';

function say<T extends ProtectionEvent['type']>(type: T, data: ProtectionData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('protection', type, data, homeDisclosure('Protection of somebody who fled a country', at.now), at)];
}

/** A subject that stands, for a probe; an invented one where there is none. */
const standing = ({ subject: now }: ProtectionState) =>
  now ?? { names: ['–'], born: null, identifiers: [], records: [], files: [], fled: ['XX'], note: null };

export const commands = {
  /** Whoever meets such a person may say so: a flag too many harms nobody. */
  shelter: command({
    name: 'shelter',
    creates: true,
    begunByPeople: true,
    roles: ['protection', 'head', 'officer'],
    input: subject,
    draft: (_: ProtectionState, input, at) => say('sheltered', input, at),
  }),
  change: command({
    name: 'change',
    roles: ['protection', 'head'],
    input: changeInput,
    probe: (state: ProtectionState) => ({ ...standing(state), reason: '–' }),
    draft: (_: ProtectionState, input, at) => say('changed', input, at),
  }),
  lift: command({
    name: 'lift',
    roles: ['protection', 'head'],
    input: liftInput,
    probe: () => ({ reason: '–' }),
    draft: (_: ProtectionState, input, at) => say('lifted', input, at),
  }),
  /** The node's own, before it does what two persons decided. */
  override: command({
    name: 'override',
    roles: ['node'],
    input: overrideInput,
    draft: (_: ProtectionState, input, at) => say('overridden', input, at),
  }),
};
