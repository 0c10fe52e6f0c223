import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows, NoHeader, queryRows } from './read.ts';
import { splitRecord } from './records.ts';
import { isDamaged } from './row.ts';
import { layoutOf, referenceTo } from './table.ts';

const rows = (...lines: readonly string[]) => [...listRows(lines)];
const entries = (...lines: readonly string[]) => rows(...lines).flatMap(({ read }) => (isDamaged(read) ? [] : read));
const damages = (...lines: readonly string[]) =>
  rows(...lines).flatMap(({ line, read }) => (isDamaged(read) ? [`${line} ${read.damaged}`] : []));

describe('lists', () => {
  it('[MATCH-25] a damaged row says what is wrong with it, and a whole one is read', () => {
    const header = 'id\tname\tdob_years';
    expect(entries(header, '1\tTarek Lahlimi\t1969|1970')).toEqual([
      { id: '1', text: 'Tarek Lahlimi', born: '1969|1970' },
    ]);
    const broken = ['1\tx', '\tx\t', '1\t\t', '1\tx\u0000\t', '1\t\ufffd\t', `1\t${'x'.repeat(30_000)}\t`];
    expect(damages(header, ...broken)).toEqual([
      '2 has 2 columns and the header 3',
      '3 has no id',
      '4 has no name',
      '5 has a zero byte in it',
      '6 is not UTF-8',
      '7 has a field of more than 20000 characters',
    ]);
    expect(() => rows('first\tsecond', 'a\tb')).toThrow(NoHeader);
    for (const row of ['[]', '{}', '{"id":1}', '{"id":"x","properties":{"name":"y"}}'])
      expect(damages('{"id":"a","caption":"Yacine"}', row)).toHaveLength(1);
  });
  it('[MATCH-27] tables with commas or semicolons: quotes, aliases, what a row is of, by the names of the columns', () => {
    const header = 'id,schema,name,aliases,birth_date,countries,dataset';
    const row = 'Q1,Person,"Zekkouri, Noureddine ""Nour""",Nour Zakkouri;نور الدين زكوري,1971-03-02,ma;fr,x';
    expect(entries(header, row)).toEqual(
      ['Zekkouri, Noureddine "Nour"', 'Nour Zakkouri', 'نور الدين زكوري'].map((text) => {
        return { id: 'Q1', text, born: '1971-03-02', nationality: 'ma;fr', kind: 'person' };
      }),
    );
    expect(entries('Name;ID;Country', '"Blue; Star";7;')).toEqual([{ id: '7', text: 'Blue; Star' }]);
    expect(entries('\ufeffID,Name', 'a,"Tarek\r', 'Lahlimi"')).toEqual([{ id: 'a', text: 'Tarek\r\nLahlimi' }]);
  });
  it('[MATCH-36] which column holds what is told by a heading, or said by it or by its place; what is said decides', () => {
    const said = { name: 'Nom', id: '#3', aliases: null };
    expect([...listRows(['Nom;aliases;;name', 'Tarek;Abou Tarek;7;x'], said)]).toEqual([
      { line: 2, read: [{ id: '7', text: 'Tarek' }] },
    ]);
    expect(layoutOf('Nom;a,b,c,d', { name: 'Nom' })).toMatchObject({ separator: ';', unknown: [] });
    expect(layoutOf('a;b', { name: 'c' })).toMatchObject({ at: { name: -1 }, unknown: ['c'] });
    for (const wrong of [{ name: 'c' }, { name: 'a' }, { name: '#3', id: 'a' }, { name: '#0', id: 'a' }])
      expect(() => [...listRows(['a;b', '1;2'], wrong)]).toThrow(NoHeader);
    const headings = ['a', '', 'b', 'a', 'x'.repeat(201)];
    expect(headings.map((_, place) => referenceTo(place, headings))).toEqual(['#1', '#2', 'b', '#4', '#5']);
  });
  it('[MATCH-27] a quote that is left open damages its own line alone', () => {
    const lines = [
      'id,name',
      '1,"Tarek',
      '2,Yacine',
      '3,"Olena"x',
      ...Array.from({ length: 200 }, (_, at) => `n${at},Anselm`),
    ];
    expect(damages(...lines)).toEqual(['2 has a quote that is not closed', '4 has letters after a closing quote']);
    expect(entries(...lines)).toHaveLength(201);
  });
  it('[MATCH-27] what is written by the rules of the format is read back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ب'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
        const text = fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
        expect(splitRecord(text, ',')).toEqual(fields);
      }),
    );
  });
  it('[MATCH-27] FollowTheMoney: names, aliases, births and countries; entities that bear no name are no damage', () => {
    const person = {
      ...{ id: 'F1', schema: 'Person', caption: 'Tarek Lahlimi' },
      properties: {
        ...{ name: ['Tarek Lahlimi'], alias: ['Abou Tarek'], weakAlias: ['T. L.'], birthDate: ['1969', '1970-01-02'] },
        ...{ nationality: ['ma'], country: ['fr'] },
      },
    };
    const address = { id: 'F2', schema: 'Address', properties: { full: ['1, Rue X'] } };
    expect(entries(JSON.stringify(person), JSON.stringify(address))).toEqual(
      ['Tarek Lahlimi', 'Abou Tarek', 'T. L.'].map((text) => {
        return { id: 'F1', text, born: '1969|1970-01-02', nationality: 'ma;fr', kind: 'person' };
      }),
    );
    expect(
      damages(JSON.stringify(person), JSON.stringify(address), '{"id": broken', '{"id":"F3","properties":{}}'),
    ).toEqual(['3 is not JSON', '4 has no name']);
  });
  it('[MATCH-27] queries keep their lines, the damaged and the empty ones too', () => {
    const read = [...queryRows(['query_name\tdob', 'Yacine\t1971', '', 'short', 'Olena\t'])];
    expect(read.map(({ line, text }) => [line, text])).toEqual([
      [2, 'Yacine'],
      [3, ''],
      [4, 'short'],
      [5, 'Olena'],
    ]);
    expect(read.filter((row) => isDamaged(row.read))).toHaveLength(2);
  });
});
