import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask } from '../../../dev/nodes/pair.ts';
import information from '../../../kinds/information/index.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Kind } from '../../../packages/kind/kind.ts';
import { recordOf, viewBatch } from '../../../packages/store/suite/fixtures.ts';
import type { RunningNode } from '../start.ts';
import { harmless } from './table.ts';

/** A kind that only the press works in, to see that lists are cut to what a person may see. */
const communique: Kind = {
  ...information,
  name: 'communique',
  commands: Object.fromEntries(
    Object.entries(information.commands).map(([name, command]) => [name, { ...command, roles: ['press'] }]),
  ),
} as Kind;

const withPress = (rome: RunningNode): RunningNode => ({
  ...rome,
  core: { ...rome.core, kinds: new Map([...rome.core.kinds, [communique.name, communique]]) },
});

let at: TestDoor;
let officer: Visitor;
let press: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  at = await testDoor({ change: withPress });
  [officer, press, auditor] = [
    await at.visitor(['officer']),
    await at.visitor(['press']),
    await at.visitor(['auditor']),
  ];
  await ask(at.rome, { title: 'Van near the border' });
  const record = recordOf('it-moi.0199f3b2-0c00-7000-8000-00000000000a', {
    kind: 'communique',
    facets: { title: 'Joint statement', text: 'joint statement', due: null },
  });
  await at.rome.core.store.view.apply(viewBatch({ records: [record] }));
});
afterAll(() => at[Symbol.asyncDispose]());

const titles = async (visitor: Visitor, query = 'box=all'): Promise<string[]> => {
  const response = await visitor.get(`/api/records?${query}`);
  return routes.list.response.parse(await response.json()).rows.map(({ title }) => title);
};
const csv = async (visitor: Visitor, query = 'box=all'): Promise<Buffer> =>
  Buffer.from(await (await visitor.get(`/api/records.csv?${query}`)).arrayBuffer());

describe('lists', () => {
  it('[NODE-25] hold only kinds whose records the person may see: rows, search, figures and table', async () => {
    expect(await titles(officer)).toEqual(['Van near the border']);
    expect(await titles(press)).toEqual(['Joint statement']);
    expect((await titles(auditor)).sort()).toEqual(['Joint statement', 'Van near the border']);
    expect(await titles(officer, 'box=all&text=joint')).toEqual([]);
    expect(await titles(officer, 'box=all&kind=communique')).toEqual([]);
    for (const [visitor, count] of [
      [officer, 1],
      [press, 1],
      [auditor, 2],
    ] as const) {
      const { counters } = routes.counters.response.parse(await (await visitor.get('/api/counters')).json());
      expect(counters.all).toBe(count);
    }
    const ofKind = await press.get('/api/counters?kind=information');
    expect(routes.counters.response.parse(await ofKind.json()).counters.all).toBe(0);
    expect((await csv(press)).toString()).not.toContain('Van near');
  });

  it('[WEB-165] the figures of one kind are those of its lists', async () => {
    for (const kind of ['request', 'communique', 'alert']) {
      const { counters } = routes.counters.response.parse(
        await (await auditor.get(`/api/counters?kind=${kind}`)).json(),
      );
      for (const box of ['open', 'ended', 'all'] as const)
        expect(counters[box]).toBe((await titles(auditor, `box=${box}&kind=${kind}`)).length);
    }
  });

  it('[NODE-117] of groups hold those shared with others, not the private one', async () => {
    const { groups } = routes.groups.response.parse(await (await officer.get('/api/groups')).json());
    expect(groups.map(({ id }) => id)).toEqual(['gmmp.ma-it']);
  });
});

describe('a table as CSV', () => {
  it('[NODE-26] is read as UTF-8 by a spreadsheet and keeps Arabic text as it is', async () => {
    await ask(at.rome, { title: 'تعقّب القارب «أمل»', reference: 'RM-1' });
    const bytes = await csv(officer, 'box=all&text=RM-1');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text).toContain('تعقّب القارب «أمل»');
    expect(text.split('\n')[0]).toContain('reference,title');
  });

  it('[NODE-26] [R18] holds no cell that a spreadsheet would calculate, whatever a title says', async () => {
    const formulas = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\u00a0=1', '＝1+1', '"=1'];
    for (const title of formulas) await ask(at.rome, { title, reference: 'FORMULA' });
    const text = (await csv(officer, 'box=all&text=FORMULA')).toString();
    const cells = text.split('\r\n').join('\n').split('\n').slice(1).flatMap(cellsOf);
    expect(cells.length).toBeGreaterThan(formulas.length);
    expect(cells.filter(calculates)).toEqual([]);
    for (const title of formulas) expect(text.replaceAll('""', '"')).toContain(title);
  });

  it('[NODE-26] [R18 control] a table written as it comes would be seen', () => {
    const line = stringify([['=1+1', 'plain', '\u00a0=1', '＝1+1']]).trim();
    expect(cellsOf(line).filter(calculates)).toHaveLength(3);
    expect(['=1+1', '\u00a0=1', '＝1+1', '\u200e=1', '\t=1'].map(harmless).filter(calculates)).toEqual([]);
    expect(['1+1', 'a=b', 'لا'].map(harmless)).toEqual(['1+1', 'a=b', 'لا']);
  });

  it('[NODE-26] holds what the filter asks for and no more, and is a download', async () => {
    await ask(at.rome, { title: 'Lorry with a false floor', urgency: '8h', urgencyReason: 'life' });
    const text = (await csv(officer, 'box=them&urgency=8h')).toString();
    expect(text).toContain('Lorry with a false floor');
    expect(text).not.toContain('Van near the border');
    const { headers } = await officer.get('/api/records.csv?box=all');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
  });
});

/** What a spreadsheet takes for a formula, also after a space or in full width. */
const calculates = (cell: string): boolean => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell);

/** Cells of one line, quotes taken off. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));
}
