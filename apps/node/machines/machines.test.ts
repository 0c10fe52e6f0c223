import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltSeason, buildSeason, countRows } from '../../../dev/bench/operations/season.ts';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group } from '../../../dev/nodes/pair.ts';
import { sheetRecord } from '../../../kinds/crossing/record.ts';
import type { CrossingState } from '../../../kinds/crossing/schema.ts';
import type { CountsTaken, MachineView } from '../../../packages/contract/machines.ts';
import { collectRoutes } from '../auth/matrix.ts';

let at: TestDoor;
let season: BuiltSeason;
let chief: Visitor;
let collected: readonly string[] = [];
let token: string;
let address = 0;

beforeAll(async () => {
  at = await testDoor({
    onBare: (app) => {
      collected = collectRoutes(app);
    },
  });
  chief = await at.visitor(['coordinator']);
  season = await buildSeason([at.rome], { ports: 3, lines: 2, days: 40 }, '2026-09-30');
});
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(async () => {
  token = (await letIn()).token;
});

interface In {
  readonly id: string;
  readonly token: string;
  readonly address: string;
}
const asked = (change: object = {}) => ({
  ...{ group, operation: season.record, port: 'P0', label: 'Gate system, quay 3 (invented)', days: 30, ...change },
});
async function letIn(change: object = {}, person = chief): Promise<In> {
  const answer = await person.post('/api/machines', asked(change));
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as In;
}
const listed = async (person = chief) =>
  ((await (await person.get('/api/machines')).json()) as { machines: readonly MachineView[] }).machines;

/** As a machine sends: no cookie, no origin; from an address of its own, for limits are counted by it. */
function send(body: string | object, more: Readonly<Record<string, string>> = {}, query = '', by = token) {
  const json = typeof body === 'object';
  address += 1;
  return at.door.app.inject({
    method: 'POST',
    url: `/machine/counts${query}`,
    headers: {
      authorization: `Bearer ${by}`,
      'content-type': json ? 'application/json' : 'text/csv; charset=utf-8',
      ...more,
    },
    payload: json ? JSON.stringify(body) : body,
    remoteAddress: `10.7.${address >> 8}.${address & 255}`,
  });
}
const sent = async (...call: Parameters<typeof send>): Promise<CountsTaken> => {
  const answer = await send(...call);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
};
const table = (...rows: readonly string[]) => `port;date;hour;line;direction;passengers\n${rows.join('\n')}\n`;
const size = async () => (await at.rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;

async function sheet(day: string, port = 'P0'): Promise<CrossingState | null> {
  const record = sheetRecord('it-moi', { operation: season.record, port, day });
  const row = await at.rome.core.store.view.record(group, 'crossing', record);
  return row === null ? null : (JSON.parse(row.state) as CrossingState);
}

describe('who lets a machine in', () => {
  it('[MACHINE-1] a token for an own port, shown once; what is stored cannot be used', async () => {
    const { token: secret, address } = await letIn();
    expect(secret).toMatch(/^entente-counts_[A-Za-z0-9_-]{43}$/);
    expect(address).toBe(`${at.door.url}/machine/counts`);
    const stored = JSON.stringify(await at.rome.core.store.local.list('machine-tokens'));
    expect(stored).not.toContain(secret.slice(15));
    expect(JSON.stringify(await listed())).not.toContain(secret.slice(15));
  });

  it('[MACHINE-1] not for a port of another authority, nor one that is not there, nor for ever', async () => {
    const answers = await Promise.all(
      [{ port: 'P9' }, { operation: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' }, { days: 401 }, { label: ' ' }].map(
        async (change) => (await chief.post('/api/machines', asked(change))).status,
      ),
    );
    expect(answers).toEqual([422, 404, 400, 400]);
  });

  it('[MACHINE-2] the list says who answers, until when, and what came last', async () => {
    const { id, token: by } = await letIn();
    const find = async () => (await listed()).find((one) => one.id === id);
    expect(await find()).toMatchObject({ by: chief.account.name, port: 'P0', state: 'works', last: null });
    await sent(table('P0;2026-09-01;8;L0;embarked;120', 'P0;2026-09-01;9;L0;embarked;x'), {}, '', by);
    expect(await find()).toMatchObject({ last: { rows: 2, fresh: 1, changed: 0, same: 0, errors: 1, dryRun: false } });
    expect(Date.parse((await find())?.last?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('[MACHINE-2] an administrator ends a machine, and lets none in; an auditor looks', async () => {
    const [administrator, auditor] = [await at.visitor(['administrator']), await at.visitor(['auditor'])];
    const { id, token: by } = await letIn();
    expect((await administrator.post('/api/machines', asked())).status).toBe(403);
    expect((await auditor.send('DELETE', `/api/machines/${id}`)).status).toBe(403);
    expect((await listed(auditor)).some((one) => one.id === id)).toBe(true);
    const open = async (person: Visitor) =>
      ((await (await person.get('/api/machines')).json()) as { open: unknown }).open;
    expect(await open(auditor)).toEqual([]);
    expect(await open(chief)).toMatchObject([
      { group, operation: season.record, ports: [{ code: 'P0' }, { code: 'P1' }, { code: 'P2' }] },
    ]);
    expect((await administrator.send('DELETE', `/api/machines/${id}`)).status).toBe(200);
    expect((await send(table(), {}, '', by)).statusCode).toBe(401);
    expect((await listed(administrator)).find((one) => one.id === id)).toMatchObject({ state: 'ended' });
  });
});

describe('what a token opens', () => {
  it('[MACHINE-3] wrong, ended, expired, or its person gone: the same bytes, whatever is sent', async () => {
    const gone = await at.visitor(['head']);
    const demoted = await at.visitor(['coordinator']);
    const [ended, orphan, held] = [await letIn(), await letIn({}, gone), await letIn({}, demoted)];
    const expired = await at.door.desk.machines.make({ ...asked(), by: chief.account.id }, -1);
    await chief.send('DELETE', `/api/machines/${ended.id}`);
    const administrator = await at.visitor(['administrator']);
    const disable = (disabled: boolean) => administrator.post(`/api/accounts/${gone.account.id}/disable`, { disabled });
    expect((await disable(true)).status).toBe(200);
    await at.door.desk.accounts.setRoles(demoted.account.id, ['officer']);
    const wrong = [
      '',
      'x'.repeat(43),
      `entente-counts_${'x'.repeat(43)}`,
      ended.token,
      expired.secret,
      orphan.token,
      held.token,
    ];
    const answers = await Promise.all(
      wrong.map(async (by) => {
        const { statusCode, body } = await send('not;even a table', {}, '', by);
        return `${statusCode} ${body}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^401 .*machine\.token/);
    await disable(false);
    expect((await send(table(), {}, '', orphan.token)).statusCode).toBe(401);
    expect((await listed()).find((one) => one.id === held.id)).toMatchObject({ state: 'held' });
  });

  it('[MACHINE-4] nothing but its own address: everywhere else it is as if it were not there', async () => {
    const others = collected.filter((route) => / \/(api|auth|calendar)\b/.test(route));
    expect(others.length).toBeGreaterThan(60);
    const differing: string[] = [];
    for (const [index, route] of others.entries()) {
      const [method = '', path = ''] = route.split(' ');
      const url = path.replace(/:(\w+)/g, 'x');
      const answers = await Promise.all(
        [{}, { authorization: `Bearer ${token}`, cookie: `${at.door.desk.door.sessionCookie}=${token}` }].map((more) =>
          at.door.app.inject({
            ...{ method: method as 'GET', url, remoteAddress: `10.8.${index >> 8}.${index & 255}` },
            headers: { 'sec-fetch-site': 'same-origin', 'x-entente': '1', ...more },
            ...(method === 'POST' || method === 'PUT' ? { payload: {} } : {}),
          }),
        ),
      );
      const [without, withIt] = answers.map(
        ({ statusCode, body }) => `${statusCode} ${body.replace(/"challenge":"[^"]*"/, '')}`,
      );
      if (without !== withIt) differing.push(`${route}: ${without} / ${withIt}`);
    }
    expect(differing).toEqual([]);
  });

  it('[MACHINE-4] and a session opens nothing here', async () => {
    const answer = await chief.send('POST', '/machine/counts', table(), { 'content-type': 'text/csv' });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([401, 'machine.token']);
    expect((await chief.send('POST', '/api/records', 'a,b', { 'content-type': 'text/csv' })).status).toBe(404);
    expect((await chief.send('POST', '/api/machines', 'a,b', { 'content-type': 'text/csv' })).status).toBe(415);
  });
});

describe('what a machine sends', () => {
  it('[MACHINE-10] a dry run says what would be, and nothing to anybody', async () => {
    const before = await size();
    const rows = [...countRows(season, 0)].join('');
    const dry = await sent(rows, {}, '?dryRun=true');
    // Of three ports one is its own: the rows of the others are errors. One of its days was counted in a test before.
    expect(dry).toMatchObject({ dryRun: true, sheets: 40, fresh: 39, changed: 1 });
    expect(dry.errorCount).toBeGreaterThan(0);
    expect(new Set(dry.errors.map(({ code }) => code))).toEqual(new Set(['import.foreignPort']));
    expect(await size()).toBe(before);
  });

  it('[MACHINE-10] rows with errors are told with their line, the others are taken; another own port is an error', async () => {
    const answer = await sent(
      table(
        'P0;2026-09-02;8;L0;embarked;٣٤٠',
        'P0,2026-09-02,9,L0,embarked,"1.200"',
        'P1;2026-09-02;8;L0;landed;300',
        'P0;2026-13-02;8;L0;embarked;1',
        'P0;2026-09-02;10;L0;embarked;12,5',
      ),
    );
    expect(answer.errors).toEqual([
      { line: 4, code: 'import.foreignPort', value: 'P1' },
      { line: 5, code: 'import.day', value: '2026-13-02' },
      { line: 6, code: 'import.figure', value: '12,5' },
    ]);
    expect((await sheet('2026-09-02'))?.series).toMatchObject([
      { line: 'L0', way: 'out', hours: [8, 9], passengers: [340, 1_200] },
    ]);
    expect(await sheet('2026-09-02', 'P1')).toBe(null);
  });

  it('[MACHINE-10] rows of JSON are read as a table is', async () => {
    const rows = [
      { day: '2026-09-03', hour: 8, line: 'L0', way: 'out', passengers: 77 },
      { day: '2026-09-03', hour: '09:00', line: 'L0', way: 'embarked', passengers: '1 000', vehicles: 4 },
      { day: '2026-09-03', line: 'L0"\n', way: 'out', passengers: 1 },
    ];
    expect(await sent({ rows })).toMatchObject({ rows: 3, fresh: 1, errors: [{ line: 3, code: 'import.line' }] });
    expect((await sheet('2026-09-03'))?.series).toMatchObject([
      { hours: [8, 9], passengers: [77, 1_000], vehicles: [null, 4] },
    ]);
  });

  it('[MACHINE-11] the same again is left out, a correction is a further statement', async () => {
    const rows = (figure: number) => table(...[4, 5, 6].map((day) => `P0;2026-09-0${day};8;L0;embarked;${figure}`));
    expect(await sent(rows(5))).toMatchObject({ fresh: 3, changed: 0, same: 0 });
    const before = await size();
    expect(await sent(rows(5))).toMatchObject({ fresh: 0, changed: 0, same: 3 });
    expect(await size()).toBe(before);
    expect(await sent(rows(6).replace('2026-09-05;8;L0;embarked;6', '2026-09-05;8;L0;embarked;5'))).toMatchObject({
      changed: 2,
      same: 1,
    });
    expect(await sheet('2026-09-04')).toMatchObject({
      revisions: 2,
      corrected: 1,
      series: [{ passengers: [6] }],
      latest: { role: 'node', source: 'file' },
    });
  });

  it('[MACHINE-12] a repetition that comes late does not bring old figures back', async () => {
    const day = (figure: number) => table(`P0;2026-09-10;8;L0;embarked;${figure}`);
    const first = await sent(day(10), { 'idempotency-key': 'a1' });
    expect(await sent(day(20), { 'idempotency-key': 'a2' })).toMatchObject({ changed: 1 });
    expect(await sent(day(10), { 'idempotency-key': 'a1' })).toEqual(first);
    expect((await sheet('2026-09-10'))?.series).toMatchObject([{ passengers: [20] }]);
    const other = await send(day(30), { 'idempotency-key': 'a1' });
    expect([other.statusCode, other.json().code]).toEqual([422, 'machine.key']);
    expect((await send(day(30), { 'idempotency-key': 'x'.repeat(65) })).statusCode).toBe(400);
    const { token: stranger } = await letIn();
    expect(await sent(day(10), { 'idempotency-key': 'a1' }, '', stranger)).toMatchObject({ changed: 1 });
  });

  it('[MACHINE-13] persons are refused as a whole, in a column and in a field', async () => {
    const column = await send('port;date;line;direction;passengers;passport\nP0;2026-09-11;L0;out;1;X1\n');
    expect([column.statusCode, column.json().code]).toEqual([422, 'import.personal']);
    expect(column.json().message).toContain('passport');
    const row = { day: '2026-09-11', line: 'L0', way: 'out', passengers: 1, name: 'N.' };
    expect((await send({ rows: [row] })).statusCode).toBe(400);
    expect(await sheet('2026-09-11')).toBe(null);
  });

  it('[MACHINE-13] what is neither is refused with its reason', async () => {
    const codes = await Promise.all([
      send('\n\n'),
      send('port;date\n'),
      send({ rows: [] }),
      send('"a table in JSON"', { 'content-type': 'application/json' }),
      send('<counts/>', { 'content-type': 'application/xml' }),
      send('port\xff', { 'content-type': 'text/csv' }, '?dryRun=perhaps'),
    ]);
    expect(codes.map(({ statusCode }) => statusCode)).toEqual([422, 422, 400, 400, 415, 400]);
  });

  it('[MACHINE-14] is bounded in size, in number, and comes one at a time', async () => {
    const large = await send(`${table()}${'x'.repeat(8 * 2 ** 20)}`);
    expect([large.statusCode, large.json().code]).toEqual([413, 'tooLarge']);
    const rows = table(...Array.from({ length: 24 }, (_, hour) => `P0;2026-09-12;${hour};L0;embarked;${hour + 1}`));
    const both = await Promise.all([send(rows), send(rows)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429]);
    expect(Number(both.find(({ statusCode }) => statusCode === 429)?.headers['retry-after'])).toBeGreaterThan(0);
    const { token: eager } = await letIn();
    const codes = [];
    for (let count = 0; count < 122; count++) codes.push((await send('', {}, '', eager)).statusCode);
    expect(codes.slice(0, 120).includes(429)).toBe(false);
    expect(codes.at(-1)).toBe(429);
    expect((await sent(rows)).same).toBe(1);
  });
});

it('[MACHINE-4] the description of the door tells machines where to send, and with what', async () => {
  const { paths, components } = (await at.door.app.inject('/api/openapi.json')).json();
  const { requestBody, security } = paths['/machine/counts'].post;
  expect(Object.keys(requestBody.content).sort()).toEqual(['application/json', 'text/csv']);
  expect(security).toEqual([{ machine: [] }]);
  expect(components.securitySchemes.machine).toMatchObject({ type: 'http', scheme: 'bearer' });
});
