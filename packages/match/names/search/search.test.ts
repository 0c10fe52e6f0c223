import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../../dev/chance.ts';
import { prepare, sameFrom, scorePrepared } from '../compare.ts';
import { buildSegment } from './build.ts';
import { followTheMoneyReader, isDamaged, tableReader } from './lists.ts';
import { NameIndex } from './names.ts';
import { type Entry, entryAt, readSegment, written } from './segment.ts';

const given =
  'Yacine Tarek Noureddine Abdelkader Djamel Gennadi Porfiri Olena Marguerite Anselm Bertrand Kwabena'.split(' ');
const family =
  'Benchaoui Zekkouri Lahlimi Khouchlaf Drobyshev Kalinnikov Oakensdale Trevanion Mbekele Santorelli Vandeput'.split(
    ' ',
  );

/** Invented names, drawn from a few words each of which many share. */
function inventedList(count: number, seed: number): readonly Entry[] {
  const dice = chance(seed);
  return Array.from({ length: count }, (_, at) => {
    const text = [dice.pick(given), ...(dice.int(2) === 0 ? [dice.pick(given)] : []), dice.pick(family)].join(' ');
    return { id: `N${at}`, text, born: `${1950 + dice.int(50)}` };
  });
}

const ids = (index: NameIndex, text: string, most = 10): readonly string[] =>
  index.search({ text }, most).map(({ entry }) => entry.id);

describe('an index of names', () => {
  const list = inventedList(3000, 5);
  const index = new NameIndex([buildSegment(list)]);
  it('[MATCH-20] finds what comparing with every name finds', () => {
    const prepared = list.map((entry) => prepare({ text: entry.text }));
    let [found, wanted] = [0, 0];
    for (const text of [
      'Yassin Benshawi',
      'نور الدين زكوري',
      'Геннадий ДРОБЫШЕВ',
      'OAKENSDALE, M.',
      'Kwabena Tarik Mbekele',
      'Trevannion Anselm',
    ]) {
      const asked = prepare({ text });
      const best = prepared
        .map((one) => scorePrepared(asked, one))
        .toSorted((x, y) => y - x)
        .slice(0, 10);
      const got = index.search({ text }, 10).map(({ entry }) => scorePrepared(asked, prepare({ text: entry.text })));
      wanted += best.length;
      found += best.filter((score, at) => (got.toSorted((x, y) => y - x)[at] ?? -1) >= score - 1e-9).length;
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.99);
  });
  it('[MATCH-21] is read back from its bytes as it was, and nothing else is', () => {
    const bytes = written(buildSegment(list));
    const back = readSegment(bytes);
    if (back === null) throw new Error('it is not read back');
    const again = new NameIndex([back]);
    for (const text of ['Yacine Zekkouri', 'زكوري ياسين', 'Bertrand Vandeput'])
      expect(again.search({ text })).toEqual(index.search({ text }));
    expect(entryAt(back, 7)).toEqual(list[7]);
    expect(readSegment(bytes.subarray(0, bytes.length - 8))).toBeNull();
    expect(readSegment(new Uint8Array(100))).toBeNull();
    expect(readSegment(new TextEncoder().encode('{"magic":"entente.names/v1","reading":0,"lengths":[]}\n'))).toBeNull();
  });
  it('[MATCH-22] names are added and removed without building anew, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 })), { maxLength: 60 }), (steps) => {
        const grown = new NameIndex([buildSegment(list.slice(0, 20))]);
        const there = new Map(list.slice(0, 20).map((entry) => [entry.id, entry]));
        for (const [adds, at] of steps) {
          const entry = { id: `A${at}`, text: `Anselm${'bcdfghjklmnpqrstvwxz'.charAt(at % 20)}ar Quistorp${at}` };
          if (adds && !there.has(entry.id)) {
            grown.add([entry]);
            there.set(entry.id, entry);
          } else if (!adds) {
            if (at % 2 === 0) grown.search({ text: entry.text });
            grown.remove(entry.id);
            there.delete(entry.id);
            expect(ids(grown, entry.text, 40)).not.toContain(entry.id);
          }
        }
        const kept = new NameIndex(grown.segments());
        for (const one of [grown, kept]) {
          const all = new Set(ids(one, 'Anselmbar Quistorp', 100).filter((id) => id.startsWith('A')));
          for (const id of all) expect(there.has(id)).toBe(true);
          for (const [id, { text }] of there) expect(ids(one, text, 40)).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('[MATCH-22] many additions are merged and all are found', () => {
    const grown = new NameIndex();
    for (const entry of inventedList(6000, 9)) grown.add([entry]);
    expect(grown.segments().length).toBeLessThanOrEqual(9);
    expect(grown.segments().reduce((sum, segment) => sum + segment.rowEntry.length, 0)).toBe(6000);
  });
  it('[MATCH-23] what else is known decides between namesakes', () => {
    const two = new NameIndex([
      buildSegment([
        { id: 'old', text: 'Tarek Lahlimi', born: '1951', nationality: 'Tunisia' },
        { id: 'young', text: 'Tarek Lahlimi', born: '1988', nationality: 'Moroccan' },
      ]),
    ]);
    expect(ids(two, 'Tarek Lahlimi')).toEqual(['old', 'young']);
    const [best, other] = two.search({ text: 'Tariq Lahlimy', born: '1988-02-30', nationality: 'ma' });
    expect(best?.entry.id).toBe('young');
    expect(best?.score).toBeGreaterThanOrEqual(sameFrom);
    expect(other?.score ?? 0).toBeLessThan(best?.score ?? 0);
  });
  it('[MATCH-24] asks of any kind end in an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        for (const { score } of index.search({ text })) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(index.search({ text: 'Yacine '.repeat(2000) }).length).toBeGreaterThan(0);
    expect(new NameIndex().search({ text: 'Yacine' })).toEqual([]);
  });
});

describe('rows of lists', () => {
  it('[MATCH-25] a damaged row says what is wrong with it, and a whole one is read', () => {
    const read = tableReader('id\tname\tdob_years');
    if (read === null) throw new Error('no reader');
    expect(read('1\tTarek Lahlimi\t1969|1970')).toEqual([{ id: '1', text: 'Tarek Lahlimi', born: '1969|1970' }]);
    for (const row of ['1\tx', '\tx\t', '1\t\t', '1\tx\u0000\t', '1\t\ufffd\t', `1\t${'x'.repeat(30_000)}\t`])
      expect(isDamaged(read(row))).toBe(true);
    expect(tableReader('first\tsecond')).toBeNull();
    for (const row of ['', '[]', '{}', '{"id":1}', '{"id":"x","properties":{"name":"y"}}'])
      expect(isDamaged(followTheMoneyReader(row))).toBe(true);
  });
});
