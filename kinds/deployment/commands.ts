import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Role } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import * as inputs from './inputs.ts';
import type { DeploymentData, DeploymentEvent, DeploymentState } from './schema.ts';
import { openExtension } from './states.ts';

const deciders: readonly Role[] = ['coordinator', 'head'];
const movers: readonly Role[] = ['coordinator', 'officer', 'head'];
const signature = 'policy.release.signature';
const keptYears = 5;
const nothing = 'none/none/1#0';

/** Officials in their office; whoever is named is named because the host accredits them. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Sending teams and liaison officers to another member of the group',
    necessity: 'The host has to know who comes, with which tasks and powers, and until when',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends DeploymentEvent['type']>(
  type: T,
  { terms }: DeploymentState,
  data: Omit<DeploymentData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : terms?.legalBasis;
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('deployment', type, { ...data, day }, disclosure(stated ?? '', at), at)];
}

const unsaid = { reason: '–' };

export const commands = {
  propose: command({
    name: 'propose',
    creates: true,
    roles: deciders,
    input: inputs.proposeInput,
    draft: (state: DeploymentState, input, at) => say('proposed', state, input, at),
  }),
  change: command({
    name: 'change',
    roles: deciders,
    input: inputs.changeInput,
    probe: ({ terms, version }: DeploymentState) => {
      if (terms === null) return examples.change;
      const { sender: _, ...given } = terms;
      return { ...given, version: Math.max(1, version) };
    },
    draft: (state: DeploymentState, input, at) => say('changed', state, input, at),
  }),
  nameOfficial: command({
    name: 'nameOfficial',
    roles: deciders,
    input: inputs.nameOfficialInput,
    probe: () => examples.nameOfficial,
    draft: (state: DeploymentState, input, at) => say('officialNamed', state, input, at),
  }),
  removeOfficial: command({
    name: 'removeOfficial',
    roles: deciders,
    input: inputs.removeOfficialInput,
    probe: ({ officials }: DeploymentState) => ({ official: officials[0]?.id ?? nothing }),
    draft: (state: DeploymentState, input, at) => say('officialRemoved', state, input, at),
  }),
  /** The host lets officials of another state work on its ground: two persons agree. */
  grant: command({
    name: 'grant',
    roles: ['head'],
    input: inputs.grantInput,
    probe: ({ terms, version }: DeploymentState) => ({
      ...{ version: Math.max(1, version), number: '–', from: terms?.from ?? '2000-01-01' },
      ...{ until: terms?.until ?? '2000-01-01', conditions: null },
      weapons: terms?.weapons == null ? ('none' as const) : ('notPermitted' as const),
    }),
    draft: (state: DeploymentState, input, at) => say('granted', state, input, at),
    release: () => signature,
  }),
  refuse: command({
    name: 'refuse',
    roles: deciders,
    input: inputs.refuseInput,
    probe: ({ version }: DeploymentState) => ({ version: Math.max(1, version), ...unsaid }),
    draft: (state: DeploymentState, input, at) => say('refused', state, input, at),
  }),
  arrive: command({
    name: 'arrive',
    roles: movers,
    input: inputs.arriveInput,
    // From the first day granted on: before it has come nobody can have arrived.
    probe: ({ granted }: DeploymentState, { now }) => ({ on: granted?.from ?? now.slice(0, 10), note: null }),
    draft: (state: DeploymentState, input, at) => say('arrived', state, input, at),
  }),
  askExtension: command({
    name: 'askExtension',
    roles: deciders,
    input: inputs.askExtensionInput,
    probe: () => ({ until: '9998-12-31', ...unsaid }),
    draft: (state: DeploymentState, input, at) => say('extensionAsked', state, input, at),
  }),
  agreeExtension: command({
    name: 'agreeExtension',
    roles: ['head'],
    input: inputs.agreeExtensionInput,
    probe: (state: DeploymentState) => ({ extension: openExtension(state)?.id ?? nothing }),
    draft: (state: DeploymentState, input, at) => say('extensionAgreed', state, input, at),
  }),
  refuseExtension: command({
    name: 'refuseExtension',
    roles: deciders,
    input: inputs.refuseExtensionInput,
    probe: (state: DeploymentState) => ({ extension: openExtension(state)?.id ?? nothing, ...unsaid }),
    draft: (state: DeploymentState, input, at) => say('extensionRefused', state, input, at),
  }),
  recall: command({
    name: 'recall',
    roles: deciders,
    input: inputs.recallInput,
    probe: () => unsaid,
    draft: (state: DeploymentState, input, at) => say('recalled', state, input, at),
  }),
  revoke: command({
    name: 'revoke',
    roles: deciders,
    input: inputs.revokeInput,
    probe: () => unsaid,
    draft: (state: DeploymentState, input, at) => say('revoked', state, input, at),
  }),
  end: command({
    name: 'end',
    roles: movers,
    input: inputs.endInput,
    probe: ({ arrived }: DeploymentState, { now }) => ({ on: arrived?.on ?? now.slice(0, 10), note: null }),
    draft: (state: DeploymentState, input, at) => say('ended', state, input, at),
  }),
};
