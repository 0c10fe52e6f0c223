import { figuresSchema } from './figures.ts';
import { placesSchema } from './places.ts';
import { shelvesSchema } from './shelves.ts';

/** Stands for "no due date": later than every date, so that such records come last by due date. */
export const never = 2 ** 52;

/**
 * `slot` is the narrow copy of what lists sort and filter by; each order exists by shelf. `words` is the normalised text; `find` indexes it without keeping a copy,
 * without positions (questions have no phrases) and, with secure-delete, forgets for good what is deleted. Its tokenizer
 * only splits at spaces and must not fold again: a list also compares words itself, and both have to agree.
 */
export const viewSchema = `${placesSchema}; ${shelvesSchema}; ${figuresSchema};
  CREATE TABLE position(origin TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE record(rec INTEGER PRIMARY KEY, grp TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL,
    facets TEXT, state TEXT, exceptions TEXT, tallies TEXT, listed INTEGER NOT NULL) STRICT;
  CREATE UNIQUE INDEX record_key ON record(record, kind, grp);
  CREATE TABLE event(place INTEGER PRIMARY KEY, rec INTEGER NOT NULL, type TEXT NOT NULL, time TEXT NOT NULL,
    charter INTEGER NOT NULL, seen TEXT NOT NULL, role TEXT NOT NULL, ref TEXT NOT NULL, data TEXT NOT NULL) STRICT;
  CREATE INDEX event_record ON event(rec, place);
  CREATE TABLE slot(rec INTEGER PRIMARY KEY, shelf INTEGER NOT NULL, due INTEGER NOT NULL, updated INTEGER NOT NULL,
    created INTEGER NOT NULL) STRICT;
  CREATE INDEX slot_due ON slot(shelf, due, rec);
  CREATE INDEX slot_updated ON slot(shelf, updated, rec);
  CREATE INDEX slot_created ON slot(shelf, created, rec);
  CREATE TABLE words(rec INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE find USING fts5(words, content='words', content_rowid='rec', tokenize='ascii',
    detail=none, columnsize=0);
  INSERT INTO find(find, rank) VALUES ('secure-delete', 1), ('automerge', 8);
  CREATE TABLE exception(place INTEGER PRIMARY KEY, rec INTEGER, status TEXT NOT NULL, code TEXT NOT NULL) STRICT;
  CREATE INDEX exception_record ON exception(rec) WHERE rec IS NOT NULL;
  CREATE INDEX exception_waiting ON exception(rec) WHERE status = 'waiting' AND rec IS NOT NULL;
  CREATE TABLE witness(origin TEXT NOT NULL, witness TEXT NOT NULL, size INTEGER NOT NULL,
    PRIMARY KEY (origin, witness)) STRICT, WITHOUT ROWID;
  CREATE TABLE mark(origin TEXT NOT NULL, witness TEXT NOT NULL, size INTEGER NOT NULL, id TEXT NOT NULL,
    time TEXT NOT NULL, PRIMARY KEY (origin, witness, size)) STRICT, WITHOUT ROWID`;
