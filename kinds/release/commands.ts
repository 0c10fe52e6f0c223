import { z } from 'zod';
import { command, draftOf } from '../../packages/kind/define.ts';
import { homeDisclosure } from '../../packages/kind/home.ts';
import type { Circumstances, Draft } from '../../packages/kind/kind.ts';
import { actDigest } from './digest.ts';
import {
  actFields,
  approvalInput,
  executionInput,
  failureInput,
  type ReleaseData,
  type ReleaseEvent,
  type ReleaseState,
  refusalInput,
} from './schema.ts';

export const proposalInput = z.strictObject(actFields);

function say<T extends ReleaseEvent['type']>(type: T, data: ReleaseData<T>, at: Circumstances): readonly Draft[] {
  return [draftOf('release', type, data, homeDisclosure('Release by a second person', at.now), at)];
}

export const commands = {
  propose: command({
    name: 'propose',
    creates: true,
    roles: ['officer', 'head', 'secretariat', 'coordinator', 'press'],
    input: proposalInput,
    draft: (_: ReleaseState, input, at) => say('proposed', { ...input, digest: actDigest(input) }, at),
  }),
  approve: command({
    name: 'approve',
    roles: ['head'],
    input: approvalInput,
    probe: ({ proposed }) => ({ digest: proposed?.digest ?? '0'.repeat(64), note: null }),
    draft: (_: ReleaseState, input, at) => say('approved', input, at),
  }),
  refuse: command({
    name: 'refuse',
    roles: ['head'],
    input: refusalInput,
    probe: () => ({ reason: '–' }),
    draft: (_: ReleaseState, input, at) => say('refused', input, at),
  }),
  /** The node's own: what the approved act led to. */
  recordExecution: command({
    name: 'recordExecution',
    roles: ['node'],
    input: executionInput,
    draft: (_: ReleaseState, input, at) => say('executed', input, at),
  }),
  recordFailure: command({
    name: 'recordFailure',
    roles: ['node'],
    input: failureInput,
    draft: (_: ReleaseState, input, at) => say('failed', input, at),
  }),
};
