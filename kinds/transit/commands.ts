import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { examples } from './examples.ts';
import * as inputs from './inputs.ts';
import { probes } from './probes.ts';
import type { TransitData, TransitEvent, TransitState } from './schema.ts';

const keepers: readonly Role[] = ['coordinator', 'head', 'secretariat', 'officer'];
const keptYears = 5;

/** Ports, ships and sums: no person is in them. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Running a transit operation between two shores',
    necessity: 'Each shore plans only what leaves its own ports',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends TransitEvent['type']>(
  type: T,
  { opened }: TransitState,
  data: Omit<TransitData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : opened?.legalBasis;
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('transit', type, { ...data, day }, disclosure(stated ?? '', at), at)];
}

const inZone = (zone: string, drafts: () => readonly Draft[]): readonly Draft[] | Refusal =>
  localDay('2026-01-01', zone) !== null
    ? drafts()
    : refuse('transit.zone', 'Name a time zone such as Africa/Casablanca.', 'zone');

export const commands = {
  propose: command({
    name: 'propose',
    creates: true,
    roles: keepers,
    input: inputs.proposeInput,
    draft: (state: TransitState, input, at) => inZone(input.zone, () => say('proposed', state, input, at)),
  }),
  amend: command({
    name: 'amend',
    roles: keepers,
    input: inputs.amendInput,
    probe: probes.season,
    draft: (state: TransitState, input, at) => say('amended', state, input, at),
  }),
  setPlace: command({
    name: 'setPlace',
    roles: keepers,
    input: inputs.setPlaceInput,
    probe: probes.place,
    draft: (state: TransitState, input, at) => inZone(input.zone, () => say('placeSet', state, input, at)),
  }),
  setLine: command({
    name: 'setLine',
    roles: keepers,
    input: inputs.setLineInput,
    probe: (state: TransitState, { me }) => probes.line(state, me),
    draft: (state: TransitState, input, at) => say('lineSet', state, input, at),
  }),
  setShip: command({
    name: 'setShip',
    roles: keepers,
    input: inputs.setShipInput,
    probe: probes.ship,
    draft: (state: TransitState, input, at) => say('shipSet', state, input, at),
  }),
  plan: command({
    name: 'plan',
    roles: keepers,
    input: inputs.planInput,
    probe: (state: TransitState, { me }) => probes.plan(state, me),
    draft: (state: TransitState, input, at) => say('planned', state, input, at),
  }),
  note: command({
    name: 'note',
    roles: keepers,
    input: inputs.noteInput,
    probe: probes.note,
    draft: (state: TransitState, input, at) => say('noted', state, input, at),
  }),
  publish: command({
    name: 'publish',
    roles: keepers,
    input: inputs.publishInput,
    probe: (_: TransitState, { me }) => ({ ...examples.publish, shore: me }),
    draft: (state: TransitState, input, at) => say('published', state, input, at),
  }),
  endNote: command({
    name: 'endNote',
    roles: keepers,
    input: inputs.endNoteInput,
    probe: (state: TransitState, { me, now }) => ({ note: probes.noteToEnd(state, me), at: now }),
    draft: (state: TransitState, input, at) => say('noteEnded', state, input, at),
  }),
  end: command({
    name: 'end',
    roles: keepers,
    input: inputs.endInput,
    probe: () => ({ text: '–' }),
    draft: (state: TransitState, input, at) => say('ended', state, input, at),
  }),
};
