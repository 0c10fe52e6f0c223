import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesOf } from './faces.ts';
import { directionOf, type Line, typeset, widthOf } from './typeset.ts';

const style = { size: 10, weight: 'regular' } as const;
/** Pieces of a line from left to right, each in the order in which it is read. */
const pieces = (line: Line | undefined): string[] => line?.runs.map(({ text }) => text) ?? [];
const seen = (text: string, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  pieces(typeset(text, style, 5_000, direction)[0]).join('|');

describe('a line of text on paper', () => {
  it.each([
    ['The boat «أمل» sailed', 'ltr', 'The boat «|أمل|» sailed'],
    ['سجل (ألف) هنا', 'rtl', 'هنا| |(|ألف|)|سجل '],
    ['طلب \u2068Ministero dell’Interno, Roma\u2069 معلومات', 'rtl', 'معلومات| |Ministero dell’Interno, Roma|طلب '],
    ['From \u2068وزارة الداخلية\u2069, 24 May', 'ltr', 'From |وزارة الداخلية|, 24 May'],
    ['رقم ٣١١', 'rtl', '٣|١|١|رقم '],
  ] as const)(
    '[NODE-100] %s: each direction in its place (UAX #9), brackets turned with their text',
    (text, direction, order) => {
      expect(seen(text, direction)).toBe(order);
    },
  );

  it('[NODE-100] shows that a letter is missing, never another one in its place', () => {
    expect(seen('a → b')).toBe('a \uFFFD b');
    expect(seen('לחם')).toBe('\uFFFD|\uFFFD|\uFFFD');
    expect(seen('a\u200Bb\u0007c')).toBe('abc');
  });

  it('[NODE-100] runs as its first strong letter does', () => {
    expect([directionOf('12 «أمل»', 'ltr'), directionOf('12 Amal أمل', 'rtl'), directionOf('12', 'rtl')]).toEqual([
      'rtl',
      'ltr',
      'rtl',
    ]);
    expect(directionOf('\u200FTLP:AMBER – داخل', 'ltr')).toBe('rtl');
  });

  it('[NODE-100] shapes Arabic: letters join, and each keeps its own dots', () => {
    const arabic = facesOf('regular').find(({ rightToLeft }) => rightToLeft);
    const glyphs = arabic?.font.layout('بين').glyphs ?? [];
    expect(glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x646], [0x64a], [0x628]]);
    const alone = arabic?.font.glyphForCodePoint(0x628).id;
    expect(glyphs.at(-1)?.id).not.toBe(alone);
  });
});

describe('lines of a paragraph', () => {
  const letters = fc.constantFrom(
    'boat',
    'Straße',
    'أمل',
    'الحسيمة',
    '«',
    '»',
    '(',
    ')',
    '3-1187',
    '٢٠٢٦',
    ',',
    'Ελλάδα',
    'é',
    'لله',
  );
  const text = fc.array(letters, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

  it('[NODE-101] are never wider than the page, and together hold every letter once', () =>
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), fc.constantFrom('ltr', 'rtl'), (words, width, direction) => {
        const lines = typeset(words, style, width, direction);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.5);
        const drawn = lines.flatMap(pieces).join('').replace(/\s/g, '');
        const mirrored = (all: string) =>
          [...all.normalize('NFC').replace(/[\s]/g, '').replace(/[«»]/g, '«').replace(/[()]/g, '(')].sort().join('');
        expect(mirrored(drawn)).toBe(mirrored(words));
      }),
      { numRuns: 200 },
    ));

  it('[NODE-101] a word wider than the line is broken, nothing of it lost', () => {
    const word = '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53'.repeat(3);
    const lines = typeset(`see ${word} there`, style, 120, 'ltr');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.flatMap(pieces).join('').replaceAll(' ', '')).toBe(`see${word}there`);
  });

  it('[NODE-101] empty lines stay, and as much text as a record may hold is set in bounded time', () => {
    expect(typeset('a\n\nb\r\nc', style, 100, 'ltr').length).toBe(4);
    const long = 'The boat «أمل» was seen near the port, قرب ميناء الحسيمة. '.repeat(350);
    const before = process.cpuUsage();
    expect(typeset(long, style, 480, 'ltr').length).toBeGreaterThan(150);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
    expect(widthOf('', style)).toBe(0);
  });
});
