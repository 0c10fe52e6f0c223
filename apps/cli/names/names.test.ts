import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entente } from '../../../dev/cli/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-names-'));
});
afterAll(() => rm(folder, { recursive: true }));

const names = (...args: readonly string[]) => entente(['names', ...args]);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('names compare', () => {
  it('[CLI-20] prints a score a line in the order of the lines, and one for damaged lines too', async () => {
    const lines = [
      'Yacine Benchaoui\tياسين بنشاوي',
      '',
      'one name alone',
      'Tarek Lahlimi\tTarek Lahlimi\r',
      'a\tb\tc',
      '\t',
    ];
    const tsv = await file('pairs.tsv', lines.join('\n'));
    const { code, out, err } = await names('compare', '--tsv', tsv);
    const scores = out.trimEnd().split('\n').map(Number);
    expect(code).toBe(0);
    expect(scores).toHaveLength(6);
    expect(scores[0]).toBeGreaterThan(0.5);
    expect(scores.slice(1)).toEqual([0, 0, 1, 0, 0]);
    expect(err).toContain('line 2: is empty');
    expect(err).toContain('line 3: is not two names');
    expect(err).toContain('line 5: is not two names');
    const json = await names('compare', '--tsv', tsv, '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      ok: true,
      scores: [expect.any(Number), 0, 0, 1, 0, 0],
      damaged: [2, 3, 5],
    });
  });
  it('[CLI-20] a file that is not there is one sentence and 1', async () => {
    const { code, out, err } = await names('compare', '--tsv', join(folder, 'nothing.tsv'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('it is not there');
  });
});

const list = [
  'id\tlist\tkind\tname\tdob_years\tnationality',
  'P1\tX\tprimary\tNoureddine Zekkouri\t1971\tMorocco',
  'P1\tX\toriginal\tنور الدين زكوري\t1971\tMorocco',
  'damaged row',
  'P2\tX\tprimary\tGennadi Porfirievich DROBYSHEV\t1960\t',
  '\tX\tprimary\tNobody\t\t',
].join('\n');

describe('names search', () => {
  it('[CLI-21] prints query, best id and score; no id where nothing is likely; damaged rows by line', async () => {
    const queries = [
      'query_name\tdob\tnationality\texpected_id',
      'Nur al-Din Zakkuri\t1971-03-02\tma\tP1',
      'Дробышев Геннадий Порфирьевич\t\t\tP2',
      'Marguerite Oakensdale\t1990\tbe\t',
      'short row',
    ].join('\n');
    const args = ['--list', await file('list.tsv', list), '--queries', await file('queries.tsv', queries)];
    const { code, out, err } = await names('search', ...args);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([query, id]) => [query, id])).toEqual([
      ['Nur al-Din Zakkuri', 'P1'],
      ['Дробышев Геннадий Порфирьевич', 'P2'],
      ['Marguerite Oakensdale', ''],
      ['short row', ''],
    ]);
    expect(err).toContain('list.tsv, line 4: has 1 columns');
    expect(err).toContain('list.tsv, line 6: has no id');
    expect(err).toContain('queries.tsv, line 5: has 1 columns');
  });
  it('[CLI-22] reads FollowTheMoney lines, each name of an entity', async () => {
    const entity = (id: string, name: readonly string[], birthDate: readonly string[]) =>
      JSON.stringify({ id, schema: 'Person', properties: { name, birthDate, alias: ['Abou Tarek'] } });
    const ftm = [
      entity('F1', ['Tarek Lahlimi', 'طارق لحليمي'], ['1969']),
      '{"id": broken',
      '{"id":"F2","properties":{}}',
    ].join('\n');
    const queries = 'query_name\tdob\nلحليمي طارق\t1969';
    const args = ['--list', await file('list.ftm', ftm), '--queries', await file('q.tsv', queries)];
    const { out, err } = await names('search', ...args);
    expect(out.split('\t')[1]).toBe('F1');
    expect(err).toContain('line 2: is not JSON');
    expect(err).toContain('line 3: has no name');
  });
  it('[CLI-23] an index is made once of several lists, and searched as the lists are', async () => {
    const csv = await file('list.csv', 'id,name,aliases\nC1,"Oakensdale, Marguerite",Margot Oakensdale\nbroken\n');
    const [tsv, kept] = [await file('again.tsv', list), join(folder, 'names.index')];
    const made = await names('index', '--list', tsv, csv, '-o', kept, '--json');
    expect(JSON.parse(made.out)).toMatchObject({ ok: true, rows: 7, damaged: 3, names: 5 });
    expect(made.err).toContain('list.csv, line 3: has 1 columns and the header 3');
    const queries = await file('q3.tsv', 'query_name\nOakensdale Margot\nДробышев Геннадий Порфирьевич\n');
    const { code, out } = await names('search', '--index', kept, '--queries', queries);
    expect(code).toBe(0);
    const found = out.trimEnd().split('\n');
    expect(found.map((line) => line.split('\t')[1])).toEqual(['C1', 'P2']);
    const none = await names('search', '--index', tsv, '--queries', queries);
    expect(none.code).toBe(1);
    expect(none.err).toContain('is no index of names');
    expect((await names('search', '--queries', queries)).err).toContain('one of the two');
  });
  it('[CLI-24] what stands in which column is said where no heading tells it; without that the columns are named with what to say', async () => {
    const bare = await file('said.csv', 'Nom complet;Code\nAnselm Quistorp;7\n');
    const kept = join(folder, 'said.index');
    const make = (...said: readonly string[]) => names('index', '--list', bare, '-o', kept, '--column', ...said);
    const { code, err } = await make('born=Code');
    expect(code).toBe(1);
    expect(err).toContain('there is none for id and name. Its columns are “Nom complet”, “Code”.');
    expect(err).toContain('--column id=HEADING --column name=HEADING');
    expect((await make('name=Nom')).err).toContain('there is no column “Nom”; its columns are');
    expect((await make('title=Nom')).err).toContain('write one of id, name, aliases');
    expect((await make('name=Nom complet', 'id=#2')).out).toContain('1 names of 1 rows');
    const queries = await file('q4.tsv', 'query_name\nQuistorp Anselm\n');
    for (const from of [
      ['--index', kept],
      ['--list', bare, '--column', 'name=Nom complet', '--column', 'id=Code'],
    ])
      expect((await names('search', ...from, '--queries', queries)).out.split('\t')[1]).toBe('7');
  });
  it('[CLI-21] a list without a header is refused with what to do', async () => {
    const args = ['--list', await file('bare.tsv', 'a\tb\n'), '--queries', await file('q2.tsv', 'query_name\nx\n')];
    const { code, err } = await names('search', ...args);
    expect(code).toBe(1);
    expect(err).toContain('has to name the columns');
  });
});
