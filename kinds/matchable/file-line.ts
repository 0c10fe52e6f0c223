import type { Identifier, IdentifierType, NoIdentifier } from '../../packages/match/identifiers/types.ts';
import { type Entry, entry } from './schema.ts';

/** The one spelling of an identifier of a type. */
type Spell = (type: IdentifierType, text: string) => Identifier | NoIdentifier;

/** What a line of a file lacks to be an entry: which part of it, or what the identifier is refused with. */
export type LineFault = 'columns' | 'type' | 'value' | 'source' | 'until' | NoIdentifier['code'];

/** The parts of a line of a file: kind, identifier, source and month with tabs between. */
export const partsOf = (line: string): readonly string[] => line.split('\t').map((part) => part.trim());

/** The kind a line names, however it is written. */
export const kindIn = ([type = '']: readonly string[]): string => type.toLowerCase();

/** A line of a file as an entry in its one spelling, or what it lacks. What stands behind a further tab, as spreadsheets leave one, says nothing. */
export function entryIn(parts: readonly string[], spell: Spell): Entry | LineFault {
  const [, value, source, until] = parts;
  if (parts.length < 4) return 'columns';
  const read = entry.safeParse({ type: kindIn(parts), value, source, until });
  if (!read.success) return faultAt(read.error.issues[0]?.path[0]);
  const spelt = spell(read.data.type, read.data.value);
  return spelt.ok ? { ...read.data, value: spelt.value } : spelt.code;
}

const fields = ['type', 'value', 'source', 'until'] as const;
const faultAt = (field: PropertyKey | undefined): LineFault => fields.find((one) => one === field) ?? 'columns';
