import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { inOrder } from './duty.ts';
import type { Office, RosterData, RosterEvent, RosterState, Said, Shift } from './schema.ts';

export function initial(): RosterState {
  return { opened: null, people: [], offices: [], focalPoints: [], shifts: [], erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: RosterState, event: RosterEvent, at: Occasion): RosterState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

/** Whoever was named in it is still somebody: offices they held and shifts they served stay, without a name. */
export function tombstone(state: RosterState, at: Occasion): RosterState {
  return { ...state, erased: [...state.erased, at.id], updated: later(state.updated, at.time) };
}

function applied(state: RosterState, event: RosterEvent, at: Occasion): RosterState {
  const said = { id: at.id, time: at.time };
  switch (event.type) {
    case 'opened': {
      const { zone, legalBasis } = event.data;
      const name = at.charter.members.find(({ id }) => id === at.author)?.name ?? at.author;
      return { ...state, opened: { ...said, member: at.author, name, zone, legalBasis } };
    }
    case 'personEntered':
      return { ...state, people: [...state.people, { ...said, ...withoutDay(event.data), left: null }] };
    case 'personChanged': {
      const { person, names, telephone, email, speaks } = event.data;
      return { ...state, people: change(state.people, person, { names, telephone, email, speaks }) };
    }
    case 'personLeft':
      return { ...state, people: change(state.people, event.data.person, { left: event.data.until }) };
    case 'officeFilled':
      return { ...state, offices: filled(state.offices, event.data, said) };
    case 'officeVacated': {
      const { office, until } = event.data;
      return { ...state, offices: state.offices.map((one) => (one.id === office ? vacated(one, until) : one)) };
    }
    case 'focalNamed':
      return { ...state, focalPoints: [...state.focalPoints, { ...said, ...withoutDay(event.data), until: null }] };
    case 'focalEnded':
      return { ...state, focalPoints: change(state.focalPoints, event.data.focal, { until: event.data.until }) };
    case 'shiftsPlanned':
      return { ...state, shifts: planned(state.shifts, event.data, said) };
    default:
      return { ...state, shifts: change(state.shifts, event.data.shift, happened(event, said, state)) };
  }
}

type OfShift = Extract<RosterEvent, { type: 'shiftCancelled' | 'substituted' | 'handedOver' | 'takenOver' }>;

function happened(event: OfShift, said: Said, { shifts }: RosterState): Partial<Shift> {
  switch (event.type) {
    case 'shiftCancelled':
      return { cancelled: { ...said, reason: event.data.reason } };
    case 'substituted': {
      const { person, from, reason } = event.data;
      const before = shifts.find(({ id }) => id === event.data.shift)?.substitutions ?? [];
      return { substitutions: [...before, { ...said, person, from, reason }] };
    }
    case 'handedOver': {
      const { to, note, open } = event.data;
      return { handedOver: { ...said, to, note, open } };
    }
    case 'takenOver':
      return { takenOver: said };
  }
}

function change<T extends { readonly id: string }>(all: readonly T[], id: string, to: Partial<T>): readonly T[] {
  return all.map((one) => (one.id === id ? { ...one, ...to } : one));
}

function withoutDay<T extends { readonly day: string }>({ day: _, ...rest }: T): Omit<T, 'day'> {
  return rest;
}

/** A new holder ends the time of the one before, on the day that is known of it and no other. */
function filled(offices: readonly Office[], data: RosterData<'officeFilled'>, said: Said): readonly Office[] {
  const { office, titles, person, from } = data;
  const holder = { ...said, person, from, until: null };
  if (office === null) return [...offices, { id: said.id, titles: titles ?? [], holders: [holder] }];
  const after = (one: Office): Office => {
    const { holders } = vacated(one, from);
    return { ...one, holders: [...holders, holder] };
  };
  return offices.map((one) => (one.id === office ? after(one) : one));
}

function vacated(office: Office, until: string): Office {
  return { ...office, holders: office.holders.map((one) => (one.until === null ? { ...one, until } : one)) };
}

function planned(shifts: readonly Shift[], data: RosterData<'shiftsPlanned'>, said: Said): readonly Shift[] {
  const blank = { substitutions: [], cancelled: null, handedOver: null, takenOver: null };
  const more = data.shifts.map((shift, index) => ({ id: `${said.id}.${index}`, ...shift, ...blank }));
  return inOrder([...shifts, ...more]);
}
