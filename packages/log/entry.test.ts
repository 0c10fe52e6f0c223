import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '#crypto';
import { chance, testSeed } from '../../dev/chance.ts';
import { seedOf } from '../../dev/generate/invented.ts';
import { type Entry, encodeEntry, isFault, isFeedOrigin, leafHash, MAX_ENTRY_BYTES, parseEntry } from './index.ts';

const hash = toBase64(seedOf('hash'));
const entry: Entry = {
  feed: 'gmmp.ma-it/ma-moi/1',
  seq: 417,
  time: '2026-11-22T03:10:00.123Z',
  kind: 'data',
  keep: '2027-11',
  size: 4096,
  body: hash,
  bind: hash,
};
const bytes = encodeEntry(entry);
const text = new TextDecoder().decode(bytes);
const parse = (changed: string): ReturnType<typeof parseEntry> => parseEntry(new TextEncoder().encode(changed));

describe('an entry', () => {
  it('[LOG-7] is nine lines', () => {
    expect(text).toBe(
      `entente.entry/v1\nfeed gmmp.ma-it/ma-moi/1\nseq 417\ntime 2026-11-22T03:10:00.123Z\nkind data\nkeep 2027-11\nsize 4096\nbody ${hash}\nbind ${hash}\n`,
    );
    expect(parseEntry(bytes)).toEqual(entry);
  });

  const refused: Record<string, string> = {
    'nothing in it': '',
    'no last line feed': text.slice(0, -1),
    'a tenth line': `${text}\n`,
    CRLF: text.replaceAll('\n', '\r\n'),
    'a byte order mark': `\ufeff${text}`,
    'another version': text.replace('/v1', '/v2'),
    'lines in another order': text.replace(/(kind data\n)(keep .*\n)/, '$2$1'),
    'a leading zero': text.replace('seq 417', 'seq 0417'),
    'a negative number': text.replace('seq 417', 'seq -1'),
    'a number of 16 digits': text.replace('seq 417', `seq ${'9'.repeat(16)}`),
    'Arabic digits': text.replace('seq 417', 'seq ٤١٧'),
    'epoch 0': text.replace('ma-moi/1', 'ma-moi/0'),
    'a feed of two parts': text.replace('/ma-moi', ''),
    'a reserved origin': text.replace('gmmp.ma-it', 'entente.x'),
    'capital letters in the feed': text.replace('gmmp', 'GMMP'),
    'a kind of its own': text.replace('kind data', 'kind note'),
    'month 13': text.replace('keep 2027-11', 'keep 2027-13'),
    '30 February': text.replace('2026-11-22', '2026-02-30'),
    '29 February of a common year': text.replace('2026-11-22', '2026-02-29'),
    '31 November': text.replace('2026-11-22', '2026-11-31'),
    '24 o’clock': text.replace('T03', 'T24'),
    'a leap second': text.replace(':00.123', ':60.123'),
    'no milliseconds': text.replace('.123Z', 'Z'),
    'an offset': text.replace('.123Z', '.123+00:00'),
    'base64 with unused bits': text.replace(/.=\n$/, '/=\n'),
    'base64 of 31 bytes': text.replace(/bind .*\n/, `bind ${toBase64(new Uint8Array(31))}\n`),
    'two spaces': text.replace('seq ', 'seq  '),
    'a space at the end of a line': text.replace('417', '417 '),
  };
  it.each(Object.entries(refused))('[LOG-7] [LOG-8] with %s is refused', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(parse(changed)).toMatchObject({ ok: false, code: 'entry.malformed' });
  });

  it('[LOG-8] may be of 29 February in a leap year, and not of another century', () => {
    expect(isFault(parse(text.replace('2026-11-22', '2028-02-29')))).toBe(false);
    expect(isFault(parse(text.replace('2026-11-22', '2000-02-29')))).toBe(false);
    expect(isFault(parse(text.replace('2026-11-22', '2100-02-29')))).toBe(true);
  });

  it('[LOG-8] is in a feed whose origin has three parts', () => {
    for (const good of ['gmmp.ma-it/it-moi/1', 'private.it-moi/it-moi/12', '0a/bc/999999'])
      expect(isFeedOrigin(good), good).toBe(true);
    for (const bad of [
      'entente.a/it-moi/1',
      'g/it-moi/1',
      'gg/i/1',
      'gg/it-moi/01',
      'gg/it-moi/1000000',
      'gg/it-moi/1\n',
      '/gg/it-moi/1',
      'gg//1',
    ])
      expect(isFeedOrigin(bad), bad).toBe(false);
  });

  it('[LOG-7] longer than 600 bytes is refused, and none is', () => {
    const longest = encodeEntry({
      ...entry,
      feed: `${'g'.repeat(48)}/${'m'.repeat(32)}/999999`,
      seq: 999_999_999_999_999,
      size: 999_999_999_999_999,
      kind: 'charter',
    });
    expect(longest.length).toBeLessThan(MAX_ENTRY_BYTES);
    expect(parseEntry(new Uint8Array(MAX_ENTRY_BYTES + 1))).toMatchObject({ code: 'entry.malformed' });
  });

  it('[LOG-9] is written again as it was read, whatever its fields', () => {
    const day = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    const base64 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64);
    const number = fc.nat({ max: 999_999_999_999_999 });
    const any = fc.record({
      feed: fc.stringMatching(/^[a-d0-9][a-z0-9.-]{1,47}\/[a-z][a-z0-9-]{1,31}\/[1-9][0-9]{0,5}$/),
      seq: number,
      time: day.map((d) => d.toISOString()),
      kind: fc.constantFrom('data' as const, 'erase' as const, 'charter' as const),
      keep: day.map((d) => d.toISOString().slice(0, 7)),
      size: number,
      body: base64,
      bind: base64,
    });
    fc.assert(
      fc.property(any, (e) => {
        expect(parseEntry(encodeEntry(e))).toEqual(e);
      }),
    );
  });

  const seed = testSeed();
  it(`[LOG-9] changed in 100,000 ways is read or refused; what is read has one spelling and another leaf (ENTENTE_SEED=${seed})`, () => {
    const c = chance(seed);
    const leaf = Buffer.from(leafHash(bytes));
    let read = 0;
    for (let i = 0; i < 100_000; i++) {
      const changed = mutated(bytes, c);
      const parsed = parseEntry(changed);
      if ('ok' in parsed) continue;
      if (Buffer.compare(changed, bytes) === 0) continue;
      read++;
      if (Buffer.compare(encodeEntry(parsed), changed) !== 0) throw new Error(`round ${i}: two spellings`);
      if (leaf.equals(leafHash(changed))) throw new Error(`round ${i}: one leaf for two entries`);
    }
    expect(read).toBeGreaterThan(100);
  });

  it('[LOG-9] of arbitrary bytes is a fault', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 700 }), (any) => isFault(parseEntry(any))));
  });

  it('is not written from fields that could not be read back', () => {
    for (const bad of [
      { seq: -1 },
      { seq: 0.5 },
      { feed: 'x' },
      { time: 'now' },
      { keep: '2027-00' },
      { body: 'AA==' },
    ])
      expect(() => encodeEntry({ ...entry, ...bad })).toThrow();
  });
});

/** One to three bytes changed, put in, or taken out. */
function mutated(original: Uint8Array, c: ReturnType<typeof chance>): Uint8Array {
  const list = [...original];
  for (let n = 1 + c.int(3); n > 0; n--) {
    const i = c.int(list.length);
    const byte = c.int(2) === 0 ? c.int(256) : c.pick(list);
    if (c.int(4) > 0) list[i] = byte;
    else if (c.int(2) === 0) list.splice(i, 1);
    else list.splice(i, 0, byte);
  }
  return Uint8Array.from(list);
}
