import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Glossary, readGlossary } from '../../../packages/press/glossary.ts';
import { confident, partsOf, resolve } from '../../../packages/press/names.ts';
import { type Roll, rollOf } from '../../../packages/press/roll.ts';
import { share } from './score.ts';

interface Printed {
  readonly article: string;
  readonly surface: string;
  readonly persons: string;
}

function printed(folder: string): readonly Printed[] {
  const [, ...rows] = readFileSync(join(folder, 'mentions.tsv'), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [article = '', surface = '', persons = ''] = row.split('\t');
    return { article, surface, persons };
  });
}

/** Persons that the other names of an article already tell for certain. */
function presentIn(roll: Roll, all: readonly Printed[], article: string): ReadonlySet<string> {
  const surfaces = all.filter((one) => one.article === article).flatMap(({ surface }) => partsOf(surface));
  const sure = surfaces.map((surface) => resolve(roll, surface, { present: new Set() }));
  return new Set(sure.flatMap((hit) => (hit !== null && hit.confidence >= confident ? [hit.person] : [])));
}

function judged(roll: Roll, all: readonly Printed[]) {
  return all.map((one) => {
    const around = { present: presentIn(roll, all, one.article), speaks: true };
    const hits = partsOf(one.surface).map((part) => resolve(roll, part, around));
    const right = hits.map((hit) => hit?.person ?? '').join('|') === one.persons;
    const wrongly = hits.some(
      (hit) => hit !== null && hit.confidence >= confident && !one.persons.split('|').includes(hit.person),
    );
    return { right, wrongly };
  });
}

/**
 * Names as printed → persons of a glossary made of the label file's own two forms. Then every person in turn is taken out of the glossary:
 * whoever is not in it must not be taken for somebody else.
 */
export function peopleFigures(folder: string) {
  const glossary = readGlossary(readFileSync(join(folder, 'persons.tsv'), 'utf8'));
  if (glossary === null) throw new Error('persons.tsv is no table of persons');
  const all = printed(folder);
  const found = judged(rollOf(glossary), all);
  const strangers = glossary.persons.flatMap((person) => {
    const without: Glossary = { ...glossary, persons: glossary.persons.filter((one) => one !== person) };
    return judged(
      rollOf(without),
      all.filter(({ persons }) => persons === person.id),
    );
  });
  return {
    mentions: all.length,
    right: share(found.filter(({ right }) => right).length, all.length),
    confidentErrors: found.filter(({ wrongly }) => wrongly).length,
    strangers: { mentions: strangers.length, confidentErrors: strangers.filter(({ wrongly }) => wrongly).length },
  };
}
