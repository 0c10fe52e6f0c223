import type { Correction } from './correction.ts';
import type { Item } from './item.ts';
import type { Marks } from './marks.ts';
import { type Fact, fact, type Words } from './paper.ts';
import type { Person, Thing } from './person.ts';
import { type Block, plainParagraphs } from './rich-text.ts';

/** Shared matter of records in words: persons, objects, graded items, markings, corrections. */

export function personFacts(persons: readonly Person[], words: Words): readonly Fact[] {
  return fact(words.matter('persons'), ...persons.map((person) => personLine(person, words)));
}

function personLine({ name, aliases, category, born, nationality, note }: Person, words: Words): string {
  const { matter, joined } = words;
  const country = nationality === null ? null : words.country(nationality);
  const date = born === null ? null : matter('person.bornOn', { date: born });
  return joined([name, ...aliases, matter(`category.${category}`), date, country, note]);
}

export function thingFacts(things: readonly Thing[], words: Words): readonly Fact[] {
  const lines = things.map(({ kind, value, note }) => words.joined([words.matter(`thing.${kind}`), value, note]));
  return fact(words.matter('things'), ...lines);
}

/** Each piece with its grade and its codes, which belong to it alone. */
export function itemFacts(items: readonly Item[], words: Words): readonly Fact[] {
  return items.flatMap((item, index) =>
    fact(words.matter('items.one', { position: index + 1 }), item.text, itemMarks(item, words)),
  );
}

function itemMarks({ basis, grade, handling, handlingNote, attachments }: Item, { matter, joined }: Words): string {
  const source = matter(`grade.source.${grade.source}`);
  const information = matter(`grade.information.${grade.information}`);
  const graded = `${grade.source}${grade.information}`;
  return joined([
    matter(`basis.${basis}`),
    graded,
    source,
    information,
    ...handling,
    handlingNote,
    ...attachments.map(({ name }) => name),
  ]);
}

/** What the marks at the head of each page leave open: the words of H3, and until when it may be kept. */
export function keepFacts({ handlingNote, keep }: Pick<Marks, 'handlingNote' | 'keep'>, words: Words): readonly Fact[] {
  return [...fact(words.matter('handlingNote'), handlingNote), ...fact(words.matter('keep'), words.month(keep))];
}

export function audienceFacts({ tlp, pap, keep }: Pick<Marks, 'tlp' | 'pap' | 'keep'>, words: Words): readonly Fact[] {
  const { matter } = words;
  return [
    ...fact(matter('tlp'), matter(`tlp.${tlp}`)),
    ...fact(matter('pap'), matter(`pap.${pap}`)),
    ...fact(matter('keep'), words.month(keep)),
  ];
}

/** Old and new both stay. */
export function correctionFacts(corrections: readonly Correction[], words: Words): readonly Fact[] {
  return corrections.flatMap(({ author, time, old, new: right, reason }) =>
    fact(
      words.joined([words.member(author), words.moment(time)]),
      words.joined([words.matter('correct.old'), old]),
      words.joined([words.matter('correct.new'), right]),
      words.joined([words.matter('correct.reason'), reason]),
    ),
  );
}

/** What whoever got it made of it, as an act says it. */
export function feedbackFacts(data: unknown, words: Words): readonly Fact[] {
  const { matter } = words;
  return fact(matter('feedback.verdict'), wordOf(data, 'verdict', matter, 'verdict'), textOf(data, 'note'));
}

/** A text with its title: each heading in it is the label of what stands below, one with nothing below a line of its own. */
export function richFacts(label: string, title: string, blocks: readonly Block[]): readonly Fact[] {
  const facts: { label: string; text: string[] }[] = [{ label, text: [title] }];
  for (const [index, one] of blocks.entries()) {
    const said = plainParagraphs([one]);
    const below = blocks[index + 1]?.type;
    if (one.type === 'heading' && below !== undefined && below !== 'heading')
      facts.push({ label: said.join(' '), text: [] });
    else facts.at(-1)?.text.push(...said);
  }
  return facts.flatMap(({ label: name, text }) => fact(name, ...text));
}

/** A text that an act's data may hold at a name; null for anything else. */
export function textOf(data: unknown, name: string): string | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return null;
  const value: unknown = Reflect.get(data, name);
  return typeof value === 'string' ? value : null;
}

/** An agreed time that an act's data may hold, in its own zone. */
export function momentOf(data: unknown, name: string, words: Words): string | null {
  const zoned: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : null;
  const [instant, zone] = [textOf(zoned, 'instant'), textOf(zoned, 'zone')];
  return instant === null ? null : words.moment(instant, zone ?? undefined);
}

/** The word of a list for what an act's data holds at a name; null when nothing is there. */
export function wordOf(data: unknown, name: string, say: Words['own'], list: string): string | null {
  const value = textOf(data, name);
  return value === null ? null : say(`${list}.${value}`);
}

/** Number at a key of something a peer wrote; another when there is none. */
export function numberOf(data: unknown, key: string, otherwise: number): number {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : otherwise;
}
