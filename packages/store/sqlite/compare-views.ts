import { StoreFault } from '../fault.ts';
import { type Database, text } from './database.ts';
import { asFault } from './errors.ts';
import { reach } from './places.ts';

/**
 * One table of the view without the numbers that each file gives by itself. `$` stands before every table for the file it
 * is read from; `name` says to people what a row is about.
 */
interface Part {
  readonly what: string;
  readonly name: string;
  readonly rest: string;
  readonly from: string;
}

const entry = `(SELECT origin FROM $place WHERE id = e.place / ${reach}) || '#' || (e.place % ${reach})`;
const record = `(SELECT kind || ' ' || record || ' in ' || grp FROM $record AS r WHERE r.rec = e.rec)`;

const parts: readonly Part[] = [
  { what: 'position', name: 'origin', rest: 'size', from: '$position' },
  { what: 'record', name: record, rest: 'facets, state, exceptions, tallies, listed', from: '$record AS e' },
  { what: 'entry', name: entry, rest: `${record}, type, time, charter, seen, role, ref, data`, from: '$event AS e' },
  { what: 'exception', name: entry, rest: `${record}, status, code`, from: '$exception AS e' },
  {
    what: 'place in the lists of',
    name: record,
    rest: '(SELECT facts FROM $shelf WHERE id = e.shelf), due, updated, created',
    from: '$slot AS e',
  },
  { what: 'words of', name: record, rest: 'words', from: '$words AS e' },
  {
    what: 'figure',
    name: "grp || ' ' || day || ' ' || asker || ' ' || holder || ' ' || measure",
    rest: 'count',
    from: '$tally',
  },
  { what: 'witness', name: "origin || ' ' || witness", rest: 'size', from: '$witness' },
  { what: 'mark', name: "origin || ' ' || witness || ' ' || size", rest: 'id, time', from: '$mark' },
];

/** Names told of one table; of more only the number. */
const mostNamed = 10;

/** Where the view in `database` is not what the one in the file `other` is, a sentence each. Both are read whole. */
export function compareViews(database: Database, other: string): readonly string[] {
  return database.guard(() => {
    database.prepare('ATTACH ? AS fresh').run(other);
    try {
      return [...parts.flatMap((part) => differences(database, part)), ...indexFaults(database)];
    } finally {
      database.detach('fresh');
    }
  });
}

function differences(database: Database, { what, name, rest, from }: Part): string[] {
  const of = (file: string): string => `SELECT ${name} AS name, ${rest} FROM ${from}`.replaceAll('$', `${file}.`);
  const only = (here: string, there: string): string =>
    `SELECT DISTINCT coalesce(name, 'that no longer says what it is of') AS name FROM (${of(here)} EXCEPT ${of(there)})`;
  const rows = database.prepare(`${only('main', 'fresh')} UNION ${only('fresh', 'main')} ORDER BY name`).all();
  const sentences = rows
    .slice(0, mostNamed)
    .map((row) => `${what} ${text(row, 'name')} is not what follows from the log`);
  return rows.length > mostNamed ? [...sentences, `${what}: ${rows.length - mostNamed} more`] : sentences;
}

/** Rank 1: compared with the words it was made from, not only with itself. */
function indexFaults(database: Database): string[] {
  try {
    database.transaction(() => database.prepare("INSERT INTO find(find, rank) VALUES ('integrity-check', 1)").run());
    return [];
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof StoreFault && fault.code === 'corrupt') return ['the search index is not that of the words'];
    throw error;
  }
}
