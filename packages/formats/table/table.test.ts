import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { wholeNumber } from './figures.ts';
import { fieldsOf, separatorOf, separators, TableLines } from './lines.ts';

const read = (pieces: readonly string[]) => {
  const lines = new TableLines();
  return [...pieces.flatMap((piece) => [...lines.push(piece)]), ...lines.end()];
};

describe('lines of a table', () => {
  it('[CROSSING-10] come the same however the file is cut, with all line ends, quotes and a byte order mark', () => {
    const text = '\ufeffa;b\r\n"x;\n""y""";2\n\n3;4';
    const whole = [
      { text: 'a;b', line: 1 },
      { text: '"x;\n""y"""', line: 2 },
      { text: '', line: 4 },
      { text: '3;4', line: 5 },
    ].map((one) => (one.line === 2 ? { text: '"x;\n""y""";2', line: 2 } : one));
    for (let cut = 0; cut <= text.length; cut++) expect(read([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    expect(fieldsOf('"x;\n""y""";2', ';')).toEqual(['x;\n"y"', '2']);
  });

  it('[CROSSING-10] whatever is quoted comes back, and a quote nobody closes takes no more than its line', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: 'binary' }).map((text) => text.replace(/\r/g, '')),
            { minLength: 2, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom(...separators),
        fc.nat(60),
        (rows, separator, cut) => {
          const quoted = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator));
          const text = `x\n${quoted.join('\n')}\n`;
          const found = read([text.slice(0, cut), text.slice(cut)]).slice(1);
          expect(found.map((one) => fieldsOf(one.text, separator))).toEqual(rows);
        },
      ),
      { numRuns: 200, ...replaySeed() },
    ));

  it('[CROSSING-10] a quote that is never closed does not swallow the file', () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(20_000)}`;
    const found = read([text]);
    expect(found.length).toBeGreaterThan(19_000);
    expect(found[1]?.text).toBe('1,"2');
  });

  it('[CROSSING-10] the separator is the one that makes the most fields', () => {
    expect(['a,b;c;d', 'a\tb', 'a|b|c', '"a;b;c",d'].map(separatorOf)).toEqual([';', '\t', '|', ',']);
  });
});

it.each([
  ['1234', 1_234],
  ['1.234', 1_234],
  ['1,234,567', 1_234_567],
  ['1 234', 1_234],
  ['1\u202f234', 1_234],
  ["1'234", 1_234],
  ['1.234,00', 1_234],
  ['12,0', 12],
  ['12.0', 12],
  ['١٢٣٤', 1_234],
  ['١٬٢٣٤', 1_234],
  ['١٢٫٠', 12],
  ['۱۲', 12],
  ['', null],
  ['–', null],
  ['12,5', undefined],
  ['1.23', undefined],
  ['-3', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['1.234.5', undefined],
  ['1,234,00', undefined],
  ['99999999999999999999', undefined],
  ['NaN', undefined],
])('[CROSSING-10] %s is read as %s', (text, value) => expect(wholeNumber(text)).toBe(value));
