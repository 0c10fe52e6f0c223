import { z } from 'zod';
import { dayIn, sameWallTimeLater } from '../../packages/kind/calendar.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { coverage, notTaken, onDuty, type Span, shiftAfter, shiftAt } from './duty.ts';
import type { FocalPoint, Names, Office, RosterPerson, RosterState, Shift } from './schema.ts';
import { mondayOf, weekFrom } from './turns.ts';

/** Somebody to be called. A name that was erased is empty. */
export interface Reach {
  readonly id: string;
  readonly names: Names;
  readonly telephone: string | null;
}

export interface Served {
  readonly shift: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly person: Reach;
  /** Stepped in for whoever was planned. */
  readonly steppedIn: boolean;
  readonly substitute: Reach | null;
  readonly takenOver: boolean;
  readonly handedOver: boolean;
  readonly cancelled: boolean;
}

/** One member's side of the duty now. */
export interface Side {
  readonly member: string;
  /** Its record; null when the member keeps no roster here. */
  readonly record: string | null;
  readonly zone: string | null;
  readonly now: Served | null;
  readonly next: Served | null;
  /** Nobody on duty in the next fourteen days, by the clocks of that place. */
  readonly gaps: readonly Span[];
  readonly overlaps: readonly Span[];
  /** Began and nobody said to have taken over. */
  readonly notTaken: readonly Served[];
}

const days = 14;

function sidesOf(at: InquiryPlace): readonly Side[] {
  return ofMembers(at, ({ member, record, state }) => {
    const zone = state.opened?.zone ?? at.charter.zone;
    const end = sameWallTimeLater(at.now, days, zone);
    const tell = (shift: Shift | null): Served | null => (shift === null ? null : served(shift, state, at.now));
    return {
      ...{ member, record, zone: record === null ? null : zone },
      now: tell(shiftAt(state, at.now)),
      next: tell(shiftAfter(state, at.now)),
      ...coverage(state.shifts, { start: at.now, end }),
      notTaken: notTaken(state.shifts, at.now).map((shift) => served(shift, state, at.now)),
    };
  });
}

/** Every member of the charter of today, those that keep no roster too. */
function ofMembers<T>(
  { charter, records }: InquiryPlace,
  tell: (found: { member: string; record: string | null; state: RosterState }) => T,
): readonly T[] {
  const all = records('roster').map(({ record, state }) => ({ record, state: state as RosterState }));
  return charter.members.map(({ id }) => {
    const found = all.find(({ state }) => state.opened?.member === id);
    return tell({ member: id, record: found?.record ?? null, state: found?.state ?? empty });
  });
}

const empty: RosterState = {
  ...{ opened: null, people: [], offices: [], focalPoints: [], shifts: [], erased: [], updated: '' },
};

function served(shift: Shift, state: RosterState, now: Instant): Served {
  const at = now < shift.start.instant ? shift.start.instant : now < shift.end.instant ? now : shift.end.instant;
  const person = onDuty(shift, at);
  return {
    shift: shift.id,
    start: shift.start.instant,
    end: shift.end.instant,
    person: reach(person, state, person === shift.person ? shift.telephone : null),
    steppedIn: person !== shift.person,
    substitute: shift.substitute === null || shift.substitute === person ? null : reach(shift.substitute, state, null),
    takenOver: shift.takenOver !== null,
    handedOver: shift.handedOver !== null,
    cancelled: shift.cancelled !== null,
  };
}

/** Under the number of the duty, or the person's own. */
function reach(id: string, { people }: RosterState, duty: string | null): Reach {
  const person = people.find((one) => one.id === id);
  return { id, names: person?.names ?? [], telephone: duty ?? person?.telephone ?? null };
}

export interface Directory {
  readonly members: readonly {
    readonly member: string;
    readonly record: string | null;
    readonly people: readonly RosterPerson[];
    readonly offices: readonly Office[];
    readonly focalPoints: readonly FocalPoint[];
  }[];
}

export interface Week {
  /** The Monday it begins on. */
  readonly monday: string;
  readonly before: string;
  readonly after: string;
  readonly members: readonly {
    readonly member: string;
    readonly record: string | null;
    readonly zone: string;
    readonly days: readonly { readonly day: string; readonly start: Instant; readonly end: Instant }[];
    readonly shifts: readonly (Served & { readonly day: string })[];
    readonly gaps: readonly Span[];
  }[];
}

function weekOf(from: string | null, at: InquiryPlace): Week {
  const monday = mondayOf(from ?? dayIn(at.now, at.charter.zone));
  const shifted = (count: number): string => dayIn(sameWallTimeLater(`${monday}T12:00:00.000Z`, count, 'UTC'), 'UTC');
  return {
    ...{ monday, before: shifted(-7), after: shifted(7) },
    members: ofMembers(at, ({ member, record, state }) => {
      const zone = state.opened?.zone ?? at.charter.zone;
      const week = weekFrom(monday, zone);
      const [start, end] = [week[0]?.start ?? '', week.at(-1)?.end ?? ''];
      const shifts = state.shifts
        .filter((shift) => shift.start.instant < end && shift.end.instant > start)
        .map((shift) => ({ ...served(shift, state, at.now), day: dayIn(shift.start.instant, zone) }));
      return { member, record, zone, days: week, shifts, ...gapsIn(state, { start, end }) };
    }),
  };
}

function gapsIn({ shifts }: RosterState, span: Span): { readonly gaps: readonly Span[] } {
  return { gaps: coverage(shifts, span).gaps };
}

const nothing = z.strictObject({});

export const inquiries = {
  onDuty: inquiry({ name: 'onDuty', input: nothing, needs: ['roster'], answer: (_, at) => ({ sides: sidesOf(at) }) }),
  directory: inquiry({
    name: 'directory',
    input: nothing,
    needs: ['roster'],
    answer: (_, at): Directory => ({
      members: ofMembers(at, ({ member, record, state: { people, offices, focalPoints } }) => ({
        ...{ member, record, people, offices, focalPoints },
      })),
    }),
  }),
  week: inquiry({
    name: 'week',
    input: z.strictObject({ from: day.nullable() }),
    needs: ['roster'],
    answer: ({ from }, at) => weekOf(from, at),
  }),
};
