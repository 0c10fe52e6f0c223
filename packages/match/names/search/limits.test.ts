import { describe, expect, it } from 'vitest';
import { leastAnchor } from '../anchor.ts';
import { prepare, scorePrepared } from '../compare.ts';
import { buildSegment } from './build.ts';
import { Estimates } from './estimate.ts';
import { type Leads, Limits } from './limits.ts';
import { markOf } from './mark.ts';
import { NameIndex } from './names.ts';

const parts = (text: string) => {
  const name = prepare({ text }).names[0];
  if (name === undefined) throw new Error('it says nothing');
  return name;
};

/** Names that have one word in common. */
const fillers = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word} Quistor${'bcdfghklmnprstvz'.charAt(at % 16)}a${at}`);

const found = (texts: readonly string[], asked: string): readonly string[] =>
  new NameIndex([buildSegment(texts.map((text, at) => ({ id: `N${at}`, text })))])
    .search({ text: asked })
    .map(({ entry }) => entry.text);

describe('where a list of rows is left', () => {
  it('[MATCH-20] a row of the next word may bear a word of the question that is less alike than those by which rows are found', () => {
    const name = parts('Mette Moen');
    const estimates = new Estimates(name, name.parts);
    const lead = (bits: number): Leads => ({ bits, numbers: [bits], lacks: [0], rows: 1, heaviest: 16 });
    const leads = [lead(1), lead(2)];
    const both = estimates.odds(markOf(3, estimates.lackOf(1, leastAnchor), 0), 16, 0, 0);
    const alone = estimates.odds(2, 16, 0, 0);
    expect(both).toBeGreaterThan(alone);
    // What only a row with both reaches: the list of the second word goes on to rows that weigh as much as both and one more.
    expect(new Limits(leads, 1, estimates, (both + alone) / 2).withOthers(0)).toBeGreaterThanOrEqual(16);
  });
  it('[MATCH-20] such a row is found beside ten that are less likely, as comparing with every name has it', () => {
    const asked = prepare({ text: 'Mette Moen' });
    const texts = [...fillers('Moen', 40), 'MOTTA Maan Solmsen'];
    const scores = texts.map((text) => scorePrepared(asked, prepare({ text })));
    expect(scores.at(-1)).toBeGreaterThan(scores.toSorted((x, y) => y - x)[9] ?? 1);
    expect(found(texts, 'Mette Moen')).toContain('MOTTA Maan Solmsen');
  });
  it('[MATCH-20] an initial of the question is what answers or what is left over, not both', () => {
    expect(found([...fillers('Kaovmar', 5), 'Kaovmar Kahabel'], 'Ictibedi K. Kaovmar')).toContain('Kaovmar Kahabel');
  });
});
