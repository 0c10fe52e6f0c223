import type { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import * as inputs from './inputs.ts';
import { probes } from './probes.ts';
import { type RosterData, type RosterEvent, type RosterState, rosterRecord } from './schema.ts';
import { isZone, shiftsOf } from './turns.ts';

const keepers: readonly Role[] = ['secretariat', 'coordinator', 'officer', 'head'];
const keptYears = 5;

/** Officials in their offices, under the name of whoever they serve: no person of interest, no information about anybody. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Reaching the other members of the group at any hour',
    necessity: 'Whoever is on duty can only be called under a name and a number',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends RosterEvent['type']>(
  type: T,
  { opened }: RosterState,
  data: Omit<RosterData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : opened?.legalBasis;
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('roster', type, { ...data, day }, disclosure(stated ?? '', at), at)];
}

/** A number as people type it, with the separators taken out that E.164 does not have. */
function plain(telephone: string): string {
  return telephone.replace(/[\s().\-/]/g, '');
}

function plan(
  state: RosterState,
  { turns }: z.infer<typeof inputs.planDutyInput>,
  at: Circumstances,
): readonly Draft[] | Refusal {
  const shifts: RosterData<'shiftsPlanned'>['shifts'] = [];
  for (const [index, turn] of turns.entries()) {
    const made = shiftsOf(turn, state.opened?.zone ?? at.zone, at.tzdb);
    if (made === null)
      return refuse(
        'roster.turn',
        'The last day is not before the first, and not two months after it.',
        `turns.${index}.last`,
      );
    const { person, substitute, telephone } = turn;
    const own = telephone === null ? null : plain(telephone);
    shifts.push(...made.map((span) => ({ ...span, person, substitute, telephone: own })));
  }
  return say('shiftsPlanned', state, { shifts }, at);
}

export const commands = {
  begin: command({
    name: 'begin',
    creates: true,
    roles: keepers,
    input: inputs.beginInput,
    recordFor: (_, me) => rosterRecord(me),
    draft: (state: RosterState, input, at) =>
      isZone(input.zone)
        ? say('opened', state, input, at)
        : refuse('roster.zone', 'Name a time zone such as Africa/Casablanca.', 'zone'),
  }),
  enterPerson: command({
    name: 'enterPerson',
    roles: keepers,
    input: inputs.enterPersonInput,
    probe: () => probes.person,
    draft: (state: RosterState, input, at) =>
      say('personEntered', state, { ...input, telephone: plain(input.telephone) }, at),
  }),
  changePerson: command({
    name: 'changePerson',
    roles: keepers,
    input: inputs.changePersonInput,
    probe: (state: RosterState) => ({ person: probes.anybody(state), ...probes.person }),
    draft: (state: RosterState, input, at) =>
      say('personChanged', state, { ...input, telephone: plain(input.telephone) }, at),
  }),
  removePerson: command({
    name: 'removePerson',
    roles: keepers,
    input: inputs.removePersonInput,
    probe: (state: RosterState, { now }) => ({ person: probes.anybody(state), until: now.slice(0, 4) }),
    draft: (state: RosterState, input, at) => say('personLeft', state, input, at),
  }),
  fillOffice: command({
    name: 'fillOffice',
    roles: keepers,
    input: inputs.fillOfficeInput,
    probe: (state: RosterState, { now }) => ({
      ...{ office: null, titles: probes.person.names, person: probes.anybody(state), from: now.slice(0, 4) },
    }),
    draft: (state: RosterState, input, at) => say('officeFilled', state, input, at),
  }),
  vacateOffice: command({
    name: 'vacateOffice',
    roles: keepers,
    input: inputs.vacateOfficeInput,
    probe: (state: RosterState) => ({ office: probes.heldOffice(state), until: '9999' }),
    draft: (state: RosterState, input, at) => say('officeVacated', state, input, at),
  }),
  nameFocalPoint: command({
    name: 'nameFocalPoint',
    roles: keepers,
    input: inputs.nameFocalPointInput,
    probe: (state: RosterState, { now }) => ({
      ...{ lane: 'police' as const, person: probes.anybody(state), function: probes.person.names },
      ...{ from: now.slice(0, 4), substitute: null },
    }),
    draft: (state: RosterState, input, at) => say('focalNamed', state, input, at),
  }),
  endFocalPoint: command({
    name: 'endFocalPoint',
    roles: keepers,
    input: inputs.endFocalPointInput,
    probe: (state: RosterState) => ({ focal: probes.focalPoint(state), until: '9999' }),
    draft: (state: RosterState, input, at) => say('focalEnded', state, input, at),
  }),
  planDuty: command({
    name: 'planDuty',
    roles: keepers,
    input: inputs.planDutyInput,
    probe: (state: RosterState) => probes.turns(state),
    draft: (state: RosterState, input, at) => plan(state, input, at),
  }),
  cancelShift: command({
    name: 'cancelShift',
    roles: keepers,
    input: inputs.cancelShiftInput,
    probe: (state: RosterState, { now }) => ({ shift: probes.nextShift(state, now), reason: '–' }),
    draft: (state: RosterState, input, at) => say('shiftCancelled', state, input, at),
  }),
  substitute: command({
    name: 'substitute',
    roles: keepers,
    input: inputs.substituteInput,
    probe: (state: RosterState, { now }) => probes.substitution(state, now),
    draft: (state: RosterState, input, at) => say('substituted', state, input, at),
  }),
  handOver: command({
    name: 'handOver',
    roles: keepers,
    input: inputs.handOverInput,
    probe: (state: RosterState, { now }) => ({
      ...{ shift: probes.toHandOver(state, now), to: probes.anybody(state), note: '–', open: [] },
    }),
    draft: (state: RosterState, input, at) => say('handedOver', state, input, at),
  }),
  takeOver: command({
    name: 'takeOver',
    roles: keepers,
    input: inputs.takeOverInput,
    probe: (state: RosterState, { now }) => ({ shift: probes.toTakeOver(state, now) }),
    draft: (state: RosterState, input, at) => say('takenOver', state, input, at),
  }),
};
