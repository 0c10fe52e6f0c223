import { type Grade, informationGrades, sourceGrades } from '../../kind/grade.ts';
import { type Basis, bases } from '../../kind/item.ts';
import { objectKinds, type Person, personCategories, type Thing } from '../../kind/person.ts';
import type { Say as SayIn } from '../text/catalogue.ts';
import type { Correctable } from './correction.tsx';
import type { MatterKey } from './text/index.ts';

export type Say<K extends string> = SayIn<K>;
type Matter = Say<MatterKey>;

/** A statement that can be put right: its event, and what it is called when a record has several. */
export interface Statement {
  readonly id: string;
  readonly name: string;
}

/** Text fields of a statement that can be put right, each with its word. */
export function textParts<T extends object>(
  statement: Statement,
  said: T,
  fields: readonly (readonly [keyof T & string, string])[],
): readonly Correctable[] {
  return fields.map(([part, label]) => {
    const now: unknown = said[part];
    return { statement, part, label, now: typeof now === 'string' ? now : '' };
  });
}

export function personParts(statement: Statement, persons: readonly Person[], m: Matter): readonly Correctable[] {
  const categories = personCategories.map((value) => ({ value, label: m(`category.${value}`) }));
  return persons.flatMap((person, index): readonly Correctable[] => {
    const of = (part: string, word: string, now: string | null): Correctable => ({
      statement,
      part: `persons.${index}.${part}`,
      now: now ?? '',
      label: m('correct.of', { whose: person.name, part: word }),
    });
    return [
      of('name', m('person.name'), person.name),
      { ...of('category', m('person.category'), person.category), choices: categories },
      of('born', m('person.born'), person.born),
      of('nationality', m('person.nationality'), person.nationality),
      of('note', m('note'), person.note),
      ...person.aliases.map((alias, at) => of(`aliases.${at}`, alias, alias)),
    ];
  });
}

export function thingParts(statement: Statement, things: readonly Thing[], m: Matter): readonly Correctable[] {
  const kinds = objectKinds.map((value) => ({ value, label: m(`thing.${value}`) }));
  return things.flatMap((thing, index): readonly Correctable[] => {
    const of = (part: string, word: string, now: string | null): Correctable => ({
      statement,
      part: `objects.${index}.${part}`,
      now: now ?? '',
      label: m('correct.of', { whose: thing.value, part: word }),
    });
    return [
      of('value', m('thing.value'), thing.value),
      { ...of('kind', m('thing.kind'), thing.kind), choices: kinds },
      of('note', m('note'), thing.note),
    ];
  });
}

interface Graded {
  readonly text: string;
  readonly basis: Basis;
  readonly grade: Grade;
}

export function itemParts(statement: Statement, items: readonly Graded[], m: Matter): readonly Correctable[] {
  const rests = bases.map((value) => ({ value, label: m(`basis.${value}`) }));
  const sources = sourceGrades.map((value) => ({ value, label: m(`grade.source.${value}`) }));
  const informations = informationGrades.map((value) => ({ value, label: m(`grade.information.${value}`) }));
  return items.flatMap((item, index): readonly Correctable[] => {
    const whose = m('items.one', { position: index + 1 });
    const of = (part: string, word: string, now: string): Correctable => ({
      statement,
      part: `items.${index}.${part}`,
      now,
      label: m('correct.of', { whose, part: word }),
    });
    return [
      of('text', m('item.text'), item.text),
      { ...of('basis', m('item.basis'), item.basis), choices: rests },
      { ...of('grade.source', m('grade.source'), item.grade.source), choices: sources },
      { ...of('grade.information', m('grade.information'), item.grade.information), choices: informations },
    ];
  });
}
