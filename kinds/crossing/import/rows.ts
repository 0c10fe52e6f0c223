import { wholeNumber } from '../../../packages/formats/table/figures.ts';
import type { Way } from '../schema.ts';
import type { ColumnName, Mapping } from './columns.ts';
import type { Gathering, RowErrorCode } from './gathering.ts';
import { type CountPlace, hourMeant, type KnownPort, type PortDay, portDay } from './place.ts';
import { dayCalled, hourCalled, offsetCalled, type WallHour, wayCalled } from './words.ts';

/** A figure of one hour, at most; more is a slip of the pen. */
const mostCounted = 1_000_000;

class Odd {
  readonly code: RowErrorCode;
  readonly value: string;
  constructor(code: RowErrorCode, value: string) {
    this.code = code;
    this.value = value;
  }
}

/** Remembers what words mean: a million rows use few of them. */
class Known<T> {
  readonly #found = new Map<string, T>();
  readonly #look: (text: string) => T;
  constructor(look: (text: string) => T) {
    this.#look = look;
  }
  of(text: string): T {
    const before = this.#found.get(text);
    if (before !== undefined) return before;
    const found = this.#look(text);
    if (this.#found.size < 10_000) this.#found.set(text, found);
    return found;
  }
}

/** One row after the other, into the sheets; what cannot be read is told with its line. */
export class RowReader {
  readonly #into: Gathering;
  readonly #of: (fields: readonly string[], name: ColumnName) => string;
  readonly #ports: Known<KnownPort | Odd>;
  readonly #days: Known<string | Odd>;
  readonly #ways: Known<Way | Odd>;
  readonly #hours: Known<{ readonly at: WallHour | null } | Odd>;
  readonly #there: Known<PortDay | Odd>;
  readonly #lines: Known<string | Odd>;

  constructor(place: CountPlace, mapping: Mapping, into: Gathering) {
    this.#into = into;
    this.#of = (fields, name) => {
      const where = mapping[name];
      return where === undefined ? '' : 'at' in where ? (fields[where.at] ?? '') : where.fixed;
    };
    this.#ports = new Known((text) => ownPort(place, text));
    this.#days = new Known((text) => {
      const day = dayCalled(text);
      if (day === null) return new Odd('import.day', text);
      return place.isInSeason(day) ? day : new Odd('import.season', text);
    });
    this.#ways = new Known((text) => wayCalled(text) ?? new Odd('import.way', text));
    this.#hours = new Known((text) => {
      const found = hourCalled(text);
      return found === undefined ? new Odd('import.hour', text) : { at: found };
    });
    this.#there = new Known((text) => {
      const [day = '', zone = ''] = text.split(' ');
      return portDay(day, zone) ?? new Odd('import.day', day);
    });
    this.#lines = new Known((text) => {
      const [line = '', port = ''] = text.split('\n');
      const touches = place.touches(line, port);
      return touches === null ? new Odd('import.line', line) : touches ? line : new Odd('import.notHere', line);
    });
  }

  read(fields: readonly string[], line: number): void {
    const odd = this.#row(fields, line);
    if (odd !== null) this.#into.fault({ line, code: odd.code, value: odd.value.slice(0, 80) });
  }

  #row(fields: readonly string[], line: number): Odd | null {
    const port = this.#ports.of(this.#of(fields, 'port'));
    if (port instanceof Odd) return port;
    const day = this.#days.of(this.#of(fields, 'day'));
    if (day instanceof Odd) return day;
    const named = this.#lines.of(`${this.#of(fields, 'line').trim().toUpperCase()}\n${port.code}`);
    if (named instanceof Odd) return named;
    const way = this.#ways.of(this.#of(fields, 'way'));
    if (way instanceof Odd) return way;
    const there = this.#there.of(`${day} ${port.zone}`);
    if (there instanceof Odd) return there;
    const hour = this.#hour(fields, there);
    if (hour instanceof Odd) return hour;
    return this.#figures(fields, line, { port: port.code, day, line: named, way, hour, there });
  }

  #hour(fields: readonly string[], there: PortDay): number | null | Odd {
    const text = this.#of(fields, 'hour');
    const wall = this.#hours.of(text);
    if (wall instanceof Odd || wall.at === null) return wall instanceof Odd ? wall : null;
    const said = this.#of(fields, 'offset');
    const offset = said.trim() === '' ? wall.at.offset : offsetCalled(said);
    if (said.trim() !== '' && offset === null) return new Odd('import.offset', said);
    const meant = hourMeant({ hour: wall.at.hour, offset }, there);
    return typeof meant === 'number' ? meant : new Odd(`import.${meant}`, text);
  }

  #figures(
    fields: readonly string[],
    line: number,
    {
      port,
      day,
      there,
      ...of
    }: { port: string; day: string; line: string; way: Way; hour: number | null; there: PortDay },
  ): Odd | null {
    const passengers = this.#figure(fields, 'passengers');
    if (passengers instanceof Odd) return passengers;
    const vehicles = this.#figure(fields, 'vehicles');
    if (vehicles instanceof Odd) return vehicles;
    const rotations = this.#figure(fields, 'rotations');
    if (rotations instanceof Odd) return rotations;
    const queue = this.#figure(fields, 'queue');
    if (queue instanceof Odd) return queue;
    if (passengers === null && vehicles === null && rotations === null && queue === null)
      return new Odd('import.nothing', '');
    const sheet = this.#into.sheet(port, day, there);
    if (queue !== null) this.#into.wait(sheet, of.hour, queue, line);
    if (passengers === null && vehicles === null && rotations === null) this.#into.rows += 1;
    else this.#into.count(sheet, of, { passengers, vehicles, rotations }, line);
    return null;
  }

  #figure(fields: readonly string[], name: ColumnName): number | null | Odd {
    const text = this.#of(fields, name);
    const found = wholeNumber(text);
    return found === undefined || (found !== null && found > mostCounted) ? new Odd('import.figure', text) : found;
  }
}

function ownPort(place: CountPlace, text: string): KnownPort | Odd {
  const port = place.port(text);
  if (port === null) return new Odd('import.port', text);
  return port.own ? port : new Odd('import.foreignPort', text);
}
