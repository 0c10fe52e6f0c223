import { describe, expect, it } from 'vitest';
import { longestText, plainParagraphs, type RichText, richText } from './rich-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', dir: 'auto', runs: [{ text, marks: [] }] });
const fits = (value: unknown): boolean => richText.safeParse(value).success;

describe('text with emphasis', () => {
  it('[MEETING-30] is blocks of runs and nothing else: no markup, no unknown block or mark, no control character', () => {
    expect(fits([paragraph('Agreed.'), { type: 'heading', level: 2, runs: [{ text: 'محضر', marks: ['bold'] }] }])).toBe(
      true,
    );
    expect(fits([{ type: 'html', html: '<script>1</script>' }])).toBe(false);
    expect(fits([{ ...paragraph('x'), onclick: 'x' }])).toBe(false);
    expect(fits([{ type: 'paragraph', runs: [{ text: 'x', marks: ['blink'] }] }])).toBe(false);
    expect(fits([{ type: 'paragraph', runs: [{ text: 'x', marks: ['bold', 'bold'] }] }])).toBe(false);
    for (const bad of ['\u0000', 'a\tb', 'a\u001b[0m', '\ud800']) expect(fits([paragraph(bad)])).toBe(false);
    for (const nothing of [[], [paragraph(' ')], [{ type: 'paragraph', runs: [] }]]) expect(fits(nothing)).toBe(false);
  });

  it('[MEETING-31] has limits: of blocks, of runs, of the whole', () => {
    expect(fits([paragraph('x'.repeat(20_001))])).toBe(false);
    expect(fits(Array.from({ length: 4 }, () => paragraph('x'.repeat(longestText / 4))))).toBe(true);
    expect(fits(Array.from({ length: 4 }, () => paragraph('x'.repeat(longestText / 4 + 1))))).toBe(false);
    expect(fits(Array.from({ length: 1_001 }, () => paragraph('x')))).toBe(false);
  });

  it('[MEETING-32] becomes plain paragraphs: signs for items, one line end inside, no emphasis, never an empty one', () => {
    const text: RichText = [
      { type: 'heading', level: 1, dir: 'rtl', runs: [{ text: 'محضر', marks: ['bold'] }] },
      { type: 'paragraph', dir: 'auto', runs: [] },
      {
        type: 'paragraph',
        dir: 'ltr',
        runs: [
          { text: 'one ', marks: [] },
          { text: 'two\n\n\n three', marks: ['italic'] },
        ],
      },
      {
        type: 'bullets',
        items: [
          { dir: 'auto', runs: [{ text: 'first', marks: [] }] },
          { dir: 'auto', runs: [] },
        ],
      },
      {
        type: 'numbers',
        items: [
          { dir: 'auto', runs: [{ text: 'a', marks: [] }] },
          { dir: 'auto', runs: [{ text: 'b', marks: [] }] },
        ],
      },
      { type: 'quote', dir: 'auto', runs: [{ text: '<b>q</b>', marks: [] }] },
    ];
    expect(plainParagraphs(richText.parse(text))).toEqual([
      ...['محضر', 'one two\nthree', '• first', '•', '1. a', '2. b', '<b>q</b>'],
    ]);
  });
});
