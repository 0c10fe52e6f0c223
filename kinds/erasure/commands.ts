import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Role } from '../../packages/kind/kind.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { declineInput, expireInput, nothing, recallInput } from './inputs.ts';
import type { ErasureData, ErasureEvent, ErasureState } from './schema.ts';

const desk: readonly Role[] = ['officer', 'head'];
const own: readonly Role[] = ['node'];
/** Above this a slip of one person would take too much away. */
const aloneAtMost = 10;
/** That something was erased, and who confirmed it, is itself a record of the processing. */
const keptYears = 5;

/** An erasure holds nothing of what it erases; it goes under the first instrument of the charter, on which the group itself stands. */
function disclosure(at: Circumstances): Disclosure {
  const keep = `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`;
  const legalBasis = at.charter.instruments[0]?.id ?? '';
  return {
    purpose: 'Erasure of personal data',
    necessity: 'Every member that holds a copy has to know that it goes',
    legalBasis,
    persons: [],
    items: [],
    about: [],
    repeats: false,
    handling: ['H0'],
    tlp: 'AMBER',
    pap: 'GREEN',
    keep,
  };
}

function say<T extends ErasureEvent['type']>(
  type: T,
  data: Omit<ErasureData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('erasure', type, { ...data, day: dayIn(at.now, at.charter.zone) }, disclosure(at), at)];
}

export const commands = {
  recall: command({
    name: 'recall',
    creates: true,
    roles: desk,
    input: recallInput,
    draft: (_: ErasureState, input, at) => say('recalled', input, at),
    release: (_, { statements }, at) =>
      fourEyes(disclosure(at), at.charter) ?? (statements.length > aloneAtMost ? 'policy.release.erasure' : null),
  }),
  /** The node's own, for what a person chose from the retention queue: our copy of what others said is gone. */
  expire: command({
    name: 'expire',
    creates: true,
    roles: own,
    input: expireInput,
    draft: (_: ErasureState, input, at) => say('expired', input, at),
  }),
  /** The node's own, said only when nothing of it is left here. */
  confirm: command({
    name: 'confirm',
    roles: own,
    input: nothing,
    draft: (_: ErasureState, __, at) => say('erased', {}, at),
  }),
  /** The node's own, while the record is held by a decision of this authority. */
  decline: command({
    name: 'decline',
    roles: own,
    input: declineInput,
    draft: (_: ErasureState, input, at) => say('declined', input, at),
  }),
};
