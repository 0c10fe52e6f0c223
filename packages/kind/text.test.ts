import { describe, expect, it } from 'vitest';
import { bidiControls, line, prose } from './text.ts';

const says = (schema: ReturnType<typeof line>, text: string) => schema.safeParse(text).success;

describe('text', () => {
  it('[KIND-13] takes every script, and lines and tabs in prose only', () => {
    for (const text of ['Ministero', 'وزارة الداخلية', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', '👮‍♀️', 'a']) {
      expect(says(line(100), text)).toBe(true);
      expect(says(prose(100), text)).toBe(true);
    }
    expect(says(prose(100), 'one\ntwo\tthree')).toBe(true);
    for (const text of ['one\ntwo', 'one\ttwo', 'one\u2028two', 'one\u2029two'])
      expect(says(line(100), text)).toBe(false);
  });

  it('[KIND-13] refuses control characters, lone surrogates, silence and too much', () => {
    for (const text of [
      'a\u0000',
      'a\r\nb',
      'a\u001bb',
      'a\u007fb',
      'a\u0085b',
      '\ud800',
      'a\udc00',
      '',
      '   ',
      '\n\n',
      'a'.repeat(101),
    ])
      expect(says(prose(100), text)).toBe(false);
  });

  it('[KIND-13] points out what steers direction', () => {
    expect(bidiControls('safe \u202Etxt.exe\u2069 مرحبا')).toEqual([
      { at: 5, code: 'U+202E' },
      { at: 13, code: 'U+2069' },
    ]);
    expect(says(line(100), 'safe \u202Etxt')).toBe(true);
    expect(bidiControls('مرحبا and hello')).toEqual([]);
  });
});
