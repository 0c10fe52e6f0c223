import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { first } from '../../packages/kind/refusal.ts';
import { admitShifts, shiftCalled } from './duty-rules.ts';
import { when } from './refusals.ts';
import type { FocalPoint, Holder, RosterData, RosterEvent, RosterState } from './schema.ts';

export { rosterRefusals } from './refusals.ts';

const hourMs = 3_600_000;

export function admit(state: RosterState, event: RosterEvent, at: Occasion): Verdict {
  const isOwn = creatorOf(at.record) === at.author;
  const opens = event.type === 'opened';
  return first(
    when(!isOwn, 'roster.notOwn', 'Each member keeps its own roster; write in yours.'),
    when(
      opens && state.opened !== null,
      'roster.exists',
      'The roster of your authority is there already; go on with it.',
    ),
    when(!opens && state.opened === null, 'roster.absent', 'Begin the roster of your authority first.'),
    ...clauses(state, event, at),
    dayFits(event.data.day, at),
  );
}

function clauses(state: RosterState, event: RosterEvent, at: Occasion): readonly (Refusal | null)[] {
  switch (event.type) {
    case 'opened':
      return [restsOnCharter(event.data.legalBasis, at)];
    case 'personEntered':
      return [reachable(event.data)];
    case 'personChanged':
      return [isThere(state, event.data.person, 'person'), reachable(event.data)];
    case 'personLeft':
      return [isThere(state, event.data.person, 'person')];
    case 'officeFilled':
      return [onRoster(state, event.data.person, 'person'), ...admitOffice(state, event.data)];
    case 'officeVacated':
      return admitVacancy(state, event.data);
    case 'focalNamed':
      return [onRoster(state, event.data.person, 'person'), ...substituteFits(state, event.data)];
    case 'focalEnded':
      return admitEnd(state.focalPoints, event.data);
    case 'shiftsPlanned':
      return [
        ...event.data.shifts.flatMap((shift) => [
          onRoster(state, shift.person, 'turns'),
          ...substituteFits(state, shift, 'turns'),
          shift.telephone === null ? null : isNumber(shift.telephone, 'turns'),
        ]),
        ...admitShifts(state.shifts, event.data.shifts, at),
      ];
    default:
      return ofShift(state, event, at);
  }
}

type OfShift = Extract<RosterEvent, { type: 'shiftCancelled' | 'substituted' | 'handedOver' | 'takenOver' }>;

function ofShift(state: RosterState, event: OfShift, at: Occasion): readonly (Refusal | null)[] {
  const shift = shiftCalled(state.shifts, event.data.shift);
  if (shift === null) return [when(true, 'roster.noShift', 'There is no such shift; reload the page.', 'shift')];
  const [start, end] = [shift.start.instant, shift.end.instant];
  const before = (hours: number) => instantOf(millis(at.time) - hours * hourMs);
  const after = (hours: number) => instantOf(millis(at.time) + hours * hourMs);
  const gone = when(shift.cancelled !== null, 'roster.cancelled', 'This shift was cancelled; choose another.', 'shift');
  const over = 'What is past stays as it was; change a shift that is still to come.';
  switch (event.type) {
    case 'shiftCancelled':
      return [gone, when(start <= at.time, 'roster.past', over, 'shift')];
    case 'substituted': {
      const { from, person } = event.data;
      return [
        gone,
        when(end <= at.time || from < before(1), 'roster.past', over, end <= at.time ? 'shift' : 'from'),
        when(from < start || from >= end, 'roster.window', 'Say a time within the shift.', 'from'),
        onRoster(state, person, 'person'),
      ];
    }
    case 'handedOver':
      return [
        gone,
        when(start > at.time, 'roster.notYet', 'This shift has not begun; hand over one that runs.', 'shift'),
        when(end < before(12), 'roster.past', over, 'shift'),
        when(shift.handedOver !== null, 'roster.handed', 'This shift was handed over already.', 'shift'),
        onRoster(state, event.data.to, 'to'),
      ];
    case 'takenOver':
      return [
        gone,
        when(
          start > after(1),
          'roster.notYet',
          'A shift is taken over an hour before it begins at the earliest.',
          'shift',
        ),
        when(end <= at.time, 'roster.past', over, 'shift'),
        when(shift.takenOver !== null, 'roster.taken', 'This shift was taken over already.', 'shift'),
      ];
  }
}

/** Somebody the roster names, or named before the statement was erased. */
function isThere({ people, erased }: RosterState, id: string, field: string): Refusal | null {
  const known = people.some((person) => person.id === id) || erased.includes(id);
  return when(!known, 'roster.stranger', 'Only people on your roster; enter this person first.', field);
}

function onRoster(state: RosterState, id: string, field: string): Refusal | null {
  const left = state.people.some((person) => person.id === id && person.left !== null);
  return (
    isThere(state, id, field) ?? when(left, 'roster.left', 'This person has left; choose somebody who is there.', field)
  );
}

function substituteFits(
  state: RosterState,
  { person, substitute }: { readonly person: string; readonly substitute: string | null },
  field = 'substitute',
): readonly (Refusal | null)[] {
  if (substitute === null) return [];
  return [
    onRoster(state, substitute, field),
    when(
      person === substitute,
      'roster.substitute',
      'Nobody substitutes for themselves; choose another person.',
      field,
    ),
  ];
}

function reachable({ telephone, email }: Pick<RosterData<'personEntered'>, 'telephone' | 'email'>): Refusal | null {
  const mail = email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  return isNumber(telephone) ?? when(mail, 'roster.email', 'Write the whole e-mail address: name@place.', 'email');
}

/** ITU-T E.164: a plus sign, the country code, at most fifteen digits in all. */
function isNumber(telephone: string, field = 'telephone'): Refusal | null {
  const fits = /^\+[1-9][0-9]{6,14}$/.test(telephone);
  return when(!fits, 'roster.phone', 'Write the number with + and the country code: +39 06 0000 0000.', field);
}

function admitOffice(state: RosterState, data: RosterData<'officeFilled'>): readonly (Refusal | null)[] {
  const { office, titles, from } = data;
  if (office === null)
    return [when(titles === null, 'roster.officeTitle', 'Say what the new office is called.', 'titles')];
  const found = state.offices.find(({ id }) => id === office);
  return [
    when(
      found === undefined && !state.erased.includes(office),
      'roster.noOffice',
      'There is no such office.',
      'office',
    ),
    when(titles !== null, 'roster.office', 'Fill an office that is there, or name a new one; not both.', 'titles'),
    found === undefined ? null : inTime(found.holders.at(-1), from, 'from'),
  ];
}

function admitVacancy(state: RosterState, { office, until }: RosterData<'officeVacated'>): readonly (Refusal | null)[] {
  const holder = state.offices.find(({ id }) => id === office)?.holders.at(-1);
  const held = holder !== undefined && holder.until === null;
  return [when(!held, 'roster.noOffice', 'Nobody holds this office now.', 'office'), inTime(holder, until, 'until')];
}

function admitEnd(
  points: readonly FocalPoint[],
  { focal, until }: RosterData<'focalEnded'>,
): readonly (Refusal | null)[] {
  const point = points.find(({ id }) => id === focal);
  const open = point !== undefined && point.until === null;
  return [
    when(!open, 'roster.noFocalPoint', 'There is no such focal point now.', 'focal'),
    inTime(point, until, 'until'),
  ];
}

/** Nothing ends before it began, as far as both are known. */
function inTime(from: Pick<Holder, 'from'> | undefined, until: string, field: string): Refusal | null {
  const known = Math.min(from?.from.length ?? 0, until.length);
  const early = from !== undefined && until.slice(0, known) < from.from.slice(0, known);
  return when(early, 'roster.dates', 'This lies before the beginning; correct the date.', field);
}
