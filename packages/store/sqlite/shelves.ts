import { StoreFault } from '../fault.ts';
import type { Box, ListQuery, RecordRow } from '../port.ts';
import { type Database, number, text } from './database.ts';

/**
 * A shelf holds the listed records that every filter of a list treats alike. There are few of them (members, kinds and
 * states are few), so a list with any filters is a merge of some shelves, and a count is a sum over shelves.
 */
export interface Shelf {
  readonly id: number;
  readonly group: string;
  readonly kind: string;
  readonly state: string;
  readonly urgency: string | null;
  readonly ended: boolean;
  readonly waitingOn: readonly string[];
  readonly parties: readonly string[];
  /** Records on it now. */
  count: number;
}

export const shelvesSchema = 'CREATE TABLE shelf(id INTEGER PRIMARY KEY, facts TEXT NOT NULL UNIQUE) STRICT';

type Facts = readonly [string, string, string, string | null, boolean, readonly string[], readonly string[]];

function factsOf({ group, kind, facets }: RecordRow): string {
  const parties = [...new Set([facets.from, ...facets.to])].sort();
  const waitingOn = facets.ended ? [] : [...new Set(facets.waitingOn)].sort();
  const facts: Facts = [group, kind, facets.state, facets.urgency, facets.ended, waitingOn, parties];
  return JSON.stringify(facts);
}

/** A quick key for {@link factsOf}; two records that share it by accident of spelling are told apart by {@link agrees}. */
function spellingOf({ group, kind, facets: { state, urgency, ended, waitingOn, from, to } }: RecordRow): string {
  return `${group}\n${kind}\n${state}\n${urgency}\n${ended}\n${waitingOn.join('\t')}\n${from}\t${to.join('\t')}`;
}

/** Member ids hold no separator, so only the other facts can be ambiguous in a spelling. */
const agrees = (shelf: Shelf, { group, kind, facets: { state, urgency, ended } }: RecordRow): boolean =>
  shelf.group === group &&
  shelf.kind === kind &&
  shelf.state === state &&
  shelf.urgency === urgency &&
  shelf.ended === ended;

function shelfOf(id: number, text: string): Shelf {
  const [group, kind, state, urgency, ended, waitingOn, parties] = written(text);
  return { id, group, kind, state, urgency, ended, waitingOn, parties, count: 0 };
}

/** The facts of a shelf as this store wrote them; a text that cannot be read is damage. */
function written(text: string): Facts {
  try {
    return JSON.parse(text) as Facts;
  } catch {
    throw new StoreFault('corrupt', 'a shelf of the lists is not what was written');
  }
}

const boxes: Readonly<Record<Box, (shelf: Shelf, me: string) => boolean>> = {
  us: (shelf, me) => !shelf.ended && shelf.waitingOn.includes(me),
  them: (shelf, me) => !shelf.ended && shelf.waitingOn.length > 0 && !shelf.waitingOn.includes(me),
  overdue: (shelf) => !shelf.ended,
  open: (shelf) => !shelf.ended,
  ended: (shelf) => shelf.ended,
  all: () => true,
};

/** The catalogue of shelves, in memory, as the committed transactions left it. */
export class Shelves {
  readonly #database: Database;
  #byFacts = new Map<string, Shelf>();
  #byId = new Map<number, Shelf>();
  /** The same shelves by the facts as records happen to spell them: finding one must be cheap when catching up. */
  #bySpelling = new Map<string, Shelf>();

  constructor(database: Database) {
    this.#database = database;
    this.reload();
  }

  /** Reads catalogue and counts from the file: at start and after a transaction that did not happen. */
  reload(): void {
    this.#byFacts = new Map();
    this.#byId = new Map();
    this.#bySpelling = new Map();
    for (const row of this.#database.prepare('SELECT id, facts FROM shelf').all()) {
      this.#remember(number(row, 'id'), text(row, 'facts'));
    }
    for (const row of this.#database.prepare('SELECT shelf, count(*) AS n FROM slot GROUP BY shelf').all()) {
      this.add(number(row, 'shelf'), number(row, 'n'));
    }
  }

  /** The shelf a record belongs on. Call inside a transaction. */
  place(record: RecordRow): Shelf {
    const spelling = spellingOf(record);
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined && agrees(known, record)) return known;
    const facts = factsOf(record);
    const shelf = this.#byFacts.get(facts) ?? this.#insert(facts);
    this.#bySpelling.set(spelling, shelf);
    return shelf;
  }

  #insert(facts: string): Shelf {
    const { lastInsertRowid } = this.#database.prepare('INSERT INTO shelf(facts) VALUES (?)').run(facts);
    return this.#remember(Number(lastInsertRowid), facts);
  }

  add(id: number, change: number): void {
    const shelf = this.#byId.get(id);
    if (shelf !== undefined) shelf.count += change;
  }

  /** Those of a box that hold something; of some kinds only, when some are named, and of no group that stands apart. */
  ofBox(box: Box, { me, kinds, apart = [] }: Pick<ListQuery, 'me' | 'kinds' | 'apart'>): Shelf[] {
    return [...this.#byId.values()].filter(
      (shelf) =>
        shelf.count > 0 &&
        boxes[box](shelf, me) &&
        (kinds === undefined || kinds.includes(shelf.kind)) &&
        !apart.includes(shelf.group),
    );
  }

  matching(query: ListQuery): Shelf[] {
    const { group, kind, state, urgency, counterpart } = query;
    return this.ofBox(query.box, query).filter(
      (shelf) =>
        (group === undefined || shelf.group === group) &&
        (kind === undefined || shelf.kind === kind) &&
        (state === undefined || shelf.state === state) &&
        (urgency === undefined || shelf.urgency === urgency) &&
        (counterpart === undefined || shelf.parties.includes(counterpart)),
    );
  }

  #remember(id: number, facts: string): Shelf {
    const shelf = shelfOf(id, facts);
    this.#byFacts.set(facts, shelf);
    this.#byId.set(id, shelf);
    return shelf;
  }
}
