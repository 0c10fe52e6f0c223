import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, indexWords, questionWords, words } from './words.ts';

describe('words', () => {
  it.each([
    ['Véhicule, N° 12/45-AB', 'vehicule n 12 45 ab'],
    ['أحمد إبراهيم آل الْمُغْرِب ـــ مــحمد', 'احمد ابراهيم ال المغرب محمد'],
    ['مركبة مصطفى ٱلرباط', 'مركبه مصطفي الرباط'],
    ['ＡＢＣ Straße İstanbul Œuvre Łódź', 'abc strasse istanbul oeuvre lodz'],
    ['l’été d\u2019hiver', 'l ete d hiver'],
    ['رقم ١٢٣ ۴۵۶', 'رقم 123 456'],
    ['  \t\n…', ''],
  ])('[STORE-18] %j folds to %j', (text, folded) => expect(words(text)).toBe(folded));

  it('[STORE-18] what is folded stays as it is, and holds nothing but letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = words(text);
        expect(words(folded)).toBe(folded);
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
      { seed: Number(process.env.ENTENTE_SEED ?? Date.now() % 2 ** 31), numRuns: 2000 },
    );
  });

  it('[STORE-18] of words that come again the first stays, whatever the length of the text', () => {
    const word = fc.oneof(fc.constantFrom('a', 'ab', 'abc', 'ba', 'رباط'), fc.stringMatching(/^[a-z0-9]{1,3}$/));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 260 }), (list) => {
        expect(distinct(list.join(' '))).toBe([...new Set(list)].join(' '));
      }),
      { seed: Number(process.env.ENTENTE_SEED ?? Date.now() % 2 ** 31), numRuns: 1000 },
    );
  });

  it('[STORE-18] an Arabic word is found with its article and without it, and while it is typed', () => {
    const held = ` ${indexWords('وأُعلن عن الاجتماع الثالث بالرباط، للوزارتين، ألم، إلى')}`;
    const finds = (question: string) => questionWords(question).every((word) => held.includes(` ${word}`));
    for (const found of [
      'اجتماع',
      'الاجتماع',
      'والاجتماع',
      'ا',
      'ال',
      'الا',
      'الاج',
      'الاجت',
      'رباط',
      'الرباط',
      'بالرباط',
      'وزارتين',
    ])
      expect(finds(found), found).toBe(true);
    for (const missed of ['جتماع', 'لثالث', 'باط']) expect(finds(missed), missed).toBe(false);
    expect(held).not.toMatch(/ م /);
    expect(indexWords('Alhambra 12')).toBe('alhambra 12');
  });

  it('[STORE-18] a question has each word once, and not too many', () => {
    expect(questionWords('Port port PORT rabat')).toEqual(['port', 'rabat']);
    expect(questionWords(Array.from({ length: 99 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12);
    expect(questionWords('…')).toEqual([]);
  });
});
