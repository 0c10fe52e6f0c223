import type { Grade } from '../../kind/grade.ts';
import type { Basis } from '../../kind/item.ts';
import type { HandlingCode, Pap, Tlp } from '../../kind/kind.ts';
import type { ObjectKind, PersonCategory } from '../../kind/person.ts';
import type { FileRef } from '../form/files-field.tsx';

/** What a form holds while it is filled in: empty where nothing was chosen, nothing ever preset about a person. */
export interface PersonDraft {
  readonly name: string;
  readonly category: PersonCategory | '';
  /** One a line. */
  readonly aliases: string;
  readonly born: string;
  readonly nationality: string;
  readonly note: string;
}
export const blankPerson: PersonDraft = { name: '', category: '', aliases: '', born: '', nationality: '', note: '' };

export interface ThingDraft {
  readonly kind: ObjectKind | '';
  readonly value: string;
  readonly note: string;
}
export const blankThing: ThingDraft = { kind: '', value: '', note: '' };

export interface GradeDraft {
  readonly source: Grade['source'] | '';
  readonly information: Grade['information'] | '';
}

export interface ItemDraft {
  readonly text: string;
  readonly basis: Basis | '';
  /** Of an answer: places in the question, `persons.0`. */
  readonly concerns: readonly string[];
  readonly grade: GradeDraft;
  readonly handling: readonly HandlingCode[];
  readonly handlingNote: string;
  readonly attachments: readonly FileRef[];
}
export const blankItem: ItemDraft = {
  text: '',
  basis: '',
  concerns: [],
  grade: { source: '', information: '' },
  handling: ['H0'],
  handlingNote: '',
  attachments: [],
};

export interface MarksDraft {
  readonly handling: readonly HandlingCode[];
  readonly handlingNote: string;
  readonly tlp: Tlp | '';
  readonly pap: Pap | '';
  /** YYYY-MM. */
  readonly keep: string;
}

/** Left empty: nothing was said. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Left empty where something must be said: left out, so that the schema names the field. */
export function orMissing<T extends string>(value: T | ''): T | undefined {
  return value === '' || value.trim() === '' ? undefined : value;
}

export function personInput(draft: PersonDraft) {
  const { name, category, aliases, born, nationality, note } = draft;
  return {
    name: orMissing(name.trim()),
    category: orMissing(category),
    aliases: aliases.split('\n').flatMap((line) => orNull(line) ?? []),
    born: orNull(born),
    nationality: orNull(nationality)?.toUpperCase() ?? null,
    note: orNull(note),
  };
}

export function thingInput({ kind, value, note }: ThingDraft) {
  return { kind: orMissing(kind), value: orMissing(value.trim()), note: orNull(note) };
}

export function itemInput({ text, basis, grade, handling, handlingNote, attachments }: ItemDraft) {
  return {
    text: orMissing(text.trim()),
    basis: orMissing(basis),
    grade: { source: orMissing(grade.source), information: orMissing(grade.information) },
    handling,
    handlingNote: orNull(handlingNote),
    attachments: attachments.map((file) => file.id),
  };
}

/** `count` years from a day, as the month an officer would propose for the end of keeping. */
export function monthAfter(now: Date, years: number): string {
  return `${now.getUTCFullYear() + years}-${String(now.getUTCMonth() + 1).padStart(2, '0')}`;
}
