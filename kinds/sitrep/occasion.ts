import type { FigureKey, Unit } from '../../packages/kind/figure.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import type { OccasionLink } from '../../packages/kind/occasion-link.ts';
import { reportHours, type ScheduledFrom } from '../../packages/kind/report-hours.ts';
import { type IncidentState, roomsOf } from '../incident/schema.ts';
import type { TransitState } from '../transit/schema.ts';
import { usualHours } from './usual-hours.ts';

/** What reports have to know of what they serve. */
export interface OccasionFacts {
  readonly title: string;
  readonly schedule: readonly ScheduledFrom[];
  readonly from: Instant;
  /** When it was over; null while it runs. */
  readonly to: Instant | null;
  readonly figures: readonly {
    readonly key: FigureKey | 'other';
    readonly label: string | null;
    readonly unit: Unit;
  }[];
  readonly legalBasis: string | null;
  /** Records that are this occasion too: rooms that were merged into it. */
  readonly same: readonly OccasionLink[];
}

/** Of an operation that says nothing of its reports. */
const usualFigures: OccasionFacts['figures'] = [
  { key: 'embarked', label: null, unit: 'persons' },
  { key: 'landed', label: null, unit: 'persons' },
  { key: 'passengersWaiting', label: null, unit: 'persons' },
  { key: 'vehiclesWaiting', label: null, unit: 'items' },
  { key: 'waitingTime', label: null, unit: 'min' },
  { key: 'ships', label: null, unit: 'items' },
];

/** An incident, or any other record that says when its reports are due (`reports: { hours, zone }` in what its opening brought). */
export function occasionFacts(occasion: OccasionLink, at: InquiryPlace): OccasionFacts | null {
  const found = at.records(occasion.kind).find(({ record }) => record === occasion.record);
  if (found === undefined) return null;
  if (occasion.kind === 'incident') return incidentFacts(occasion, at);
  const { facets, state } = found;
  const hours = hoursIn(state) ?? { hours: [...usualHours], zone: at.charter.zone };
  const season = occasion.kind === 'transit' ? seasonOf(state as TransitState, hours.zone) : null;
  const from = season !== null && season.from > facets.created ? season.from : facets.created;
  const over = season !== null && season.to <= at.now ? season.to : null;
  return {
    ...{ title: facets.title, from, to: facets.ended ? facets.updated : over },
    schedule: [{ ...hours, from }],
    ...{ figures: usualFigures, legalBasis: null, same: [occasion] },
  };
}

/** From the first to the last day of an operation, on the clocks of its reports; null where they are no days of these clocks. */
function seasonOf({ opened }: TransitState, zone: string): { readonly from: Instant; readonly to: Instant } | null {
  const [first, last] = [opened?.from, opened?.to].map((day) => (day === undefined ? null : localDay(day, zone)));
  if (!first || !last) return null;
  return { from: first.start, to: instantOf(millis(last.start) + last.length * 3_600_000) };
}

function incidentFacts(occasion: OccasionLink, at: InquiryPlace): OccasionFacts | null {
  // Our own node folds records of this kind, by this release.
  const rooms = at.records('incident').map(({ record, state }) => ({ record, state: state as IncidentState }));
  const room = rooms.find(({ record }) => record === occasion.record)?.state;
  if (room === undefined || room.opened === null) return null;
  const pointing = rooms.flatMap(({ record, state: { opened, merged } }) =>
    opened === null ? [] : [{ record, opened: opened.time, into: merged?.into ?? null }],
  );
  const { title, time, figures, legalBasis } = room.opened;
  return {
    ...{ title, schedule: room.schedule, from: time, to: room.closed?.time ?? null, figures, legalBasis },
    same: roomsOf(occasion.record, pointing).map((record) => ({ kind: 'incident', record })),
  };
}

function hoursIn(state: unknown) {
  if (typeof state !== 'object' || state === null) return null;
  for (const place of [state, ...Object.values(state)]) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, 'reports')) continue;
    const read = reportHours.safeParse(Reflect.get(place, 'reports'));
    if (read.success) return read.data;
  }
  return null;
}
