import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Role } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import * as inputs from './inputs.ts';
import type { CapacityData, CapacityEvent, CapacityState } from './schema.ts';

const keepers: readonly Role[] = ['coordinator', 'officer', 'head'];
const keptYears = 5;
const nothing = 'none/none/1#0';

function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Knowing, before help is needed, what the members of the group could lend each other',
    necessity: 'A capacity can be asked for in time only if the others know it, its size and when it is free',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends CapacityEvent['type']>(
  type: T,
  { registered }: CapacityState,
  data: Omit<CapacityData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : registered?.legalBasis;
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('capacity', type, { ...data, day }, disclosure(stated ?? '', at), at)];
}

export const commands = {
  register: command({
    name: 'register',
    creates: true,
    roles: keepers,
    input: inputs.registerInput,
    draft: (state: CapacityState, input, at) => say('registered', state, input, at),
  }),
  change: command({
    name: 'change',
    roles: keepers,
    input: inputs.changeInput,
    probe: ({ about }: CapacityState) => about ?? examples.change,
    draft: (state: CapacityState, input, at) => say('changed', state, input, at),
  }),
  setPeriod: command({
    name: 'setPeriod',
    roles: keepers,
    input: inputs.setPeriodInput,
    probe: (_: CapacityState, { now }) => ({
      ...{ use: 'reserved' as const, count: 1, from: now.slice(0, 10), until: null, note: null },
    }),
    draft: (state: CapacityState, input, at) => say('periodSet', state, input, at),
  }),
  endPeriod: command({
    name: 'endPeriod',
    roles: keepers,
    input: inputs.endPeriodInput,
    probe: ({ periods }: CapacityState) => {
      const open = periods.find(({ ended }) => ended === null);
      return { period: open?.id ?? nothing, until: open?.from ?? '2000-01-01' };
    },
    draft: (state: CapacityState, input, at) => say('periodEnded', state, input, at),
  }),
  retire: command({
    name: 'retire',
    roles: keepers,
    input: inputs.retireInput,
    probe: () => ({ reason: '–' }),
    draft: (state: CapacityState, input, at) => say('retired', state, input, at),
  }),
};
