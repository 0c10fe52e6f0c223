import { examples } from '../../../kinds/information/examples.ts';
import information from '../../../kinds/information/index.ts';
import { notice } from '../../../kinds/information/schema.ts';
import { identifiersOf, markOf } from '../../../packages/kind/identified.ts';
import type { Person, Thing } from '../../../packages/kind/person.ts';
import type { RecordRow, ViewBatch } from '../../../packages/store/port.ts';
import { type Chance, chance } from '../../chance.ts';

export interface Subject {
  readonly persons: readonly Person[];
  readonly objects: readonly Thing[];
}

const syllables =
  'ba be da fa ga ha ka la ma na ra sa ta wa ya za chi di mi ni ri si ti vi zo ko lo mo no ro so to'.split(' ');
const word = (dice: Chance): string => Array.from({ length: 2 + dice.int(3) }, () => dice.pick(syllables)).join('');

/** Words as a population shares them: few given names, many family names. */
export interface Population {
  readonly given: readonly string[];
  readonly families: readonly string[];
}

export function populationOf(dice: Chance): Population {
  return {
    given: Array.from({ length: 4_000 }, () => word(dice)),
    families: Array.from({ length: 60_000 }, () => word(dice)),
  };
}

/** An invented person with a telephone and a document that number `i` alone has. */
export function subjectOf(i: number, { given, families }: Population, dice: Chance): Subject {
  const name = `${given[Math.floor(dice.int(4_000) * (dice.int(1_000) / 1_000))]} ${dice.pick(families)}`;
  const born = String(1940 + dice.int(65));
  const note = null;
  return {
    persons: [{ name, category: 'contact', aliases: [], born, nationality: dice.pick(['MA', 'FR', 'IT', 'ES']), note }],
    objects: [
      { kind: 'phone', value: `+212${600_000_000 + i}`, note },
      { kind: 'document', value: `MAR:BK${String(i).padStart(7, '0')}`, note },
    ],
  };
}

const plain = examples.share;
const group = 'gmmp.ma-it';
const origin = `${group}/ma-moi/9`;

/** Information number `i` as its fold gives it: shared by Rabat, with what it says of one person. */
function heldRecord(i: number, subject: Subject): RecordRow {
  const said = notice.parse({ ...plain, ...subject, to: ['it-moi'], day: '2026-01-04' });
  const by = { id: `${origin}#${i}`, author: 'ma-moi', time: '2026-01-04T08:00:00.000Z' };
  const state = { ...information.initial(), shared: { ...by, notice: said }, receivers: [], updated: by.time };
  const facets = information.facets(state, '');
  if (facets === null) throw new Error('there is nothing to list');
  const text = [...subject.persons.map(({ name }) => name), ...identifiersOf(subject.objects).map(markOf)].join('\n');
  return {
    ...{ group, kind: information.name, record: `ma-moi.0193${String(i).padStart(8, '0')}` },
    ...{ facets: { ...facets, text }, state: JSON.stringify(state), exceptions: [], tallies: [], listed: true },
  };
}

/** Holdings of one person each, from one number to another, as they stand in the view. */
export function heldBatch(from: number, to: number, population: Population): ViewBatch {
  const dice = chance(from + 1);
  const records = Array.from({ length: to - from }, (_, at) =>
    heldRecord(from + at, subjectOf(from + at, population, dice)),
  );
  return { positions: {}, events: [], exceptions: [], records, marks: [] };
}
