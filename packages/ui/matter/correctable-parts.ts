import { type Grade, informationGrades, sourceGrades } from '../../kind/grade.ts';
import { objectKinds, type Person, personCategories, type Thing } from '../../kind/person.ts';
import type { Say as SayIn } from '../text/catalogue.ts';
import type { Correctable } from './correction.tsx';
import type { MatterKey } from './text/index.ts';

export type Say<K extends string> = SayIn<K>;
type Matter = Say<MatterKey>;

/** Text fields of a statement that can be put right, each with its word. */
export function textParts<T extends object>(
  statement: string,
  said: T,
  fields: readonly (readonly [keyof T & string, string])[],
): readonly Correctable[] {
  return fields.map(([part, label]) => {
    const now: unknown = said[part];
    return { statement, part, label, now: typeof now === 'string' ? now : '' };
  });
}

export function personParts(statement: string, persons: readonly Person[], m: Matter): readonly Correctable[] {
  const categories = personCategories.map((value) => ({ value, label: m(`category.${value}`) }));
  return persons.flatMap((person, index): readonly Correctable[] => {
    const of = (part: string, label: string, now: string | null): Correctable => ({
      statement,
      part: `persons.${index}.${part}`,
      now: now ?? '',
      label: `${person.name}: ${label}`,
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

export function thingParts(statement: string, things: readonly Thing[], m: Matter): readonly Correctable[] {
  const kinds = objectKinds.map((value) => ({ value, label: m(`thing.${value}`) }));
  return things.flatMap((thing, index): readonly Correctable[] => {
    const of = (part: string, label: string, now: string | null): Correctable => ({
      statement,
      part: `objects.${index}.${part}`,
      now: now ?? '',
      label: `${thing.value}: ${label}`,
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
  readonly grade: Grade;
}

export function itemParts(statement: string, items: readonly Graded[], m: Matter): readonly Correctable[] {
  const sources = sourceGrades.map((value) => ({ value, label: m(`grade.source.${value}`) }));
  const informations = informationGrades.map((value) => ({ value, label: m(`grade.information.${value}`) }));
  return items.flatMap((item, index): readonly Correctable[] => {
    const name = m('items.one', { position: index + 1 });
    const at = (part: string) => ({ statement, part: `items.${index}.${part}` });
    return [
      { ...at('text'), now: item.text, label: `${name}: ${m('item.text')}` },
      { ...at('grade.source'), now: item.grade.source, label: `${name}: ${m('grade.source')}`, choices: sources },
      {
        ...at('grade.information'),
        now: item.grade.information,
        label: `${name}: ${m('grade.information')}`,
        choices: informations,
      },
    ];
  });
}
