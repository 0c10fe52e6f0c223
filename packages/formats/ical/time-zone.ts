import { Temporal } from 'temporal-polyfill';

/**
 * A zone as a VTIMEZONE (RFC 5545, section 3.6.5): every change of clocks between two instants as an observance of its own, as this
 * node's time-zone data has it. Rules in words of months would be wrong where a country changes its clocks by another calendar.
 * @param from ISO instant before the first time that is told in the zone
 * @param to ISO instant after the last
 */
export function timeZone(zone: string, from: string, to: string): string {
  const end = Temporal.Instant.from(to);
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  const observances = [observance(at, at.offset)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || Temporal.Instant.compare(next.toInstant(), end) > 0) break;
    observances.push(observance(next, at.offset));
    at = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** From here on: the wall time at which it begins is told by the clock before (RFC 5545, DTSTART of an observance). */
function observance(from: Temporal.ZonedDateTime, before: string): readonly string[] {
  const wall = from.toInstant().toZonedDateTimeISO(before).toPlainDateTime().round('second');
  const name = isSummer(from) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${wall.toString().replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(from.offset)}`,
    `END:${name}`,
  ];
}

function isSummer(at: Temporal.ZonedDateTime): boolean {
  const winter = at.with({ month: 1, day: 2 }).offsetNanoseconds;
  return at.offsetNanoseconds > winter;
}

function offsetText(offset: string): string {
  return offset.replaceAll(':', '');
}
