import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft } from '../../packages/kind/kind.ts';
import {
  type AmendmentData,
  type AmendmentEvent,
  type AmendmentState,
  approvalInput,
  proposalInput,
  refusalInput,
  signedInput,
} from './schema.ts';

function say<T extends AmendmentEvent['type']>(type: T, data: AmendmentData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('amendment', type, data, homeDisclosure('Change of a charter', at.now), at)];
}

export const commands = {
  /** Written by the node for whoever would sign at its machine. */
  propose: command({
    name: 'propose',
    creates: true,
    roles: ['node'],
    input: proposalInput,
    draft: (_: AmendmentState, input, at) => say('proposed', input, at),
  }),
  approve: command({
    name: 'approve',
    roles: ['head'],
    input: approvalInput,
    probe: ({ proposed }) => ({ hash: proposed?.hash ?? `${'A'.repeat(43)}=`, note: null }),
    draft: (_: AmendmentState, input, at) => say('approved', input, at),
  }),
  refuse: command({
    name: 'refuse',
    roles: ['head'],
    input: refusalInput,
    probe: () => ({ reason: '–' }),
    draft: (_: AmendmentState, input, at) => say('refused', input, at),
  }),
  /** The node's own, once the root has signed. */
  recordSigned: command({
    name: 'recordSigned',
    roles: ['node'],
    input: signedInput,
    draft: (_: AmendmentState, input, at) => say('signed', input, at),
  }),
};
