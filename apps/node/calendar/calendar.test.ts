import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { officer as actor, ask, group } from '../../../dev/nodes/pair.ts';
import { examples } from '../../../kinds/meeting/examples.ts';
import { calendarRoutes } from '../../../packages/contract/calendar.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { act } from '../act.ts';
import { entriesOf, titleIn } from './entries.ts';
import { calendarRecords } from './items.ts';

let at: TestDoor;
let officer: Visitor;
let start: Date;
let weekly: string;
let cancelled: string;

const hour = 3_600_000;

async function invite(change: object): Promise<string> {
  const times = { start: start.toISOString(), end: new Date(start.getTime() + hour).toISOString() };
  const keep = `${start.getUTCFullYear() + 2}-01`;
  const input = { ...examples.invite, ...times, keep, legalBasis: 'agreement-2024', ...change };
  const acted = await act(at.rome.core, {
    group,
    kind: 'meeting',
    record: null,
    command: 'invite',
    input,
    actor,
    released: true,
  });
  if (!acted.ok) throw new Error(acted.code);
  return acted.record;
}

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
  start = new Date(Math.ceil((at.rome.core.now().getTime() + 48 * hour) / hour) * hour);
  weekly = await invite({ rule: 'FREQ=WEEKLY;COUNT=20' });
  cancelled = await invite({});
  await act(at.rome.core, {
    group,
    kind: 'meeting',
    record: cancelled,
    command: 'cancel',
    input: examples.cancel,
    actor,
    released: true,
  });
  await ask(at.rome);
});
afterAll(() => at[Symbol.asyncDispose]());

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const lookedAt = async (what: string) => {
  const auditor = await at.visitor(['auditor']);
  const { lines } = routes.journal.response.parse(await (await auditor.get('/api/journal')).json());
  return lines.filter((line) => line.what === what);
};
const feedOf = async (visitor: Visitor, titles: boolean) => {
  const answer = await visitor.post('/api/calendar-feed', { titles });
  return calendarRoutes.makeCalendarFeed.response.parse(await answer.json());
};
const bytes = async (response: Response) =>
  `${response.status} ${response.headers.get('content-type')} ${await response.text()}`;

it('[ICAL-10] what comes next in a group is told of all kinds, repetitions one by one, and written to the read log', async () => {
  const next = async (query = '') =>
    calendarRoutes.next.response.parse(await (await officer.get(`/api/groups/${group}/next${query}`)).json());
  const { items } = await next('?limit=3');
  expect(items.map(({ record, start: { instant } }) => [record, instant])).toEqual(
    [0, 1, 2].map((week) => [
      weekly,
      expect.stringContaining(new Date(start.getTime() + week * 168 * hour).toISOString().slice(0, 10)),
    ]),
  );
  expect((await next()).items.length).toBeGreaterThan(10);
  const far = `?from=${new Date(start.getTime() + 1).toISOString()}&to=${new Date(start.getTime() + 169 * hour).toISOString()}`;
  expect((await next(far)).items).toHaveLength(1);
  for (const bad of [
    '?from=yesterday',
    '?limit=0',
    '?limit=201',
    `?from=${start.toISOString()}&to=${start.toISOString()}`,
    '?to=2099-01-01T00:00:00.000Z',
  ])
    expect((await officer.get(`/api/groups/${group}/next${bad}`)).status).toBe(400);
  expect((await officer.get('/api/groups/other/next')).status).toBe(404);
  expect((await lookedAt('queried.next')).length).toBeGreaterThan(1);
});

it('[ICAL-11] a record with something in a calendar is a file; one without answers like nothing', async () => {
  const file = await officer.get(`/api/records/${group}/meeting/${weekly}/calendar.ics`);
  expect([file.headers.get('content-type'), file.headers.get('content-disposition')]).toMatchObject([
    'text/calendar; charset=utf-8',
    expect.stringContaining('calendar.ics'),
  ]);
  const [event] = events(await file.text());
  expect([event?.uid, event?.summary]).toEqual([
    `${weekly}.meeting@${group}`,
    examples.invite.titles.map(({ text }) => text).join(' · '),
  ]);
  const gone = await (await officer.get(`/api/records/${group}/meeting/${cancelled}/calendar.ics`)).text();
  expect(gone).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
  const { record } = await ask(at.rome);
  const [without, absent] = await Promise.all([
    officer.get(`/api/records/${group}/request/${record}/calendar.ics`).then(bytes),
    officer.get(`/api/records/${group}/request/${weekly}/calendar.ics`).then(bytes),
  ]);
  expect(without).toBe(absent);
  expect(await lookedAt('read.calendar')).toHaveLength(2);
});

it('[ICAL-12] an address of one’s own needs no session and shows what its owner may read; each fetch is in the read log', async () => {
  const { address } = await feedOf(officer, true);
  expect(new URL(address).pathname).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
  const fetched = await fetch(address);
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get('cache-control')).toContain('no-store');
  const text = await fetched.text();
  expect(
    events(text)
      .map(({ uid }) => uid)
      .sort(),
  ).toEqual([weekly, cancelled].map((one) => `${one}.meeting@${group}`).sort());
  expect(await lookedAt('queried.calendarFeed')).toMatchObject([{ ref: officer.account.id, count: 2 }]);
});

it('[ICAL-13] the address is stored by its hash alone, is shown once, and a new one ends the one before', async () => {
  const person = await at.visitor(['officer']);
  const first = await feedOf(person, true);
  const stored = await at.rome.core.store.local.list('calendar-feeds');
  const secret = first.address.split('/').at(-1)?.replace('.ics', '') ?? '';
  expect(JSON.stringify(stored)).not.toContain(secret);
  const told = await (await person.get('/api/calendar-feed')).json();
  expect(JSON.stringify(told)).not.toContain(secret);
  expect(told).toMatchObject({ made: first.made, titles: true });
  const second = await feedOf(person, true);
  expect([(await fetch(first.address)).status, (await fetch(second.address)).status]).toEqual([404, 200]);
  await person.send('DELETE', '/api/calendar-feed');
  expect((await fetch(second.address)).status).toBe(404);
  expect(await (await person.get('/api/calendar-feed')).json()).toMatchObject({ made: null });
});

it('[ICAL-14] a wrong address, one that was ended, and one of a disabled account answer in the same bytes as nothing', async () => {
  const person = await at.visitor(['officer']);
  const { address } = await feedOf(person, true);
  const nothing = await bytes(await fetch(address.replace(/[^/]*\.ics$/, `${'x'.repeat(43)}.ics`)));
  for (const wrong of ['..ics', `${'y'.repeat(200)}.ics`, 'x.ics', '%00.ics'])
    expect(await bytes(await fetch(address.replace(/[^/]*\.ics$/, wrong)))).toBe(nothing);
  const administrator = await at.visitor(['administrator']);
  await administrator.post(`/api/accounts/${person.account.id}/disable`, { disabled: true });
  expect(await bytes(await fetch(address))).toBe(nothing);
  await administrator.post(`/api/accounts/${person.account.id}/disable`, { disabled: false });
  expect(await bytes(await fetch(address))).toBe(nothing);
});

it('[ICAL-15] without titles it says that one is busy and for which group, and nothing else', async () => {
  const text = await (await fetch((await feedOf(officer, false)).address)).text();
  const summaries = events(text).map(({ summary, location }) => [summary, location]);
  expect(new Set(summaries.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(summaries[0]?.[0]).toMatch(/^Busy — /);
  expect(text).not.toMatch(/Rabat, hall|invented|URL:/);
});

it('[ICAL-18] what is practised says so in every calendar, and stands in none once it is over', async () => {
  const { core } = at.rome;
  const charter = core.charters.of(group);
  if (charter === null) throw new Error('there is no group');
  const all = { told: ['meeting'], read: ['meeting'] };
  const [{ items } = { items: [] }] = (await calendarRecords(core, all, group)).records;
  const titles = (where: string) =>
    entriesOf(core, { group: where, kind: 'meeting', record: weekly, items }).map(({ item }) => item.title);
  expect(titles('exercise.levant')).toEqual(titles(group).map((title) => `ESERCITAZIONE · ${title}`));
  expect(titleIn(core, 'exercise.levant', 'Busy')).toBe('ESERCITAZIONE · Busy');
  const found = async (until: string, only?: string) => {
    const charters = { ...core.charters, of: () => ({ ...charter, exercise: { until } }) };
    return (await calendarRecords({ ...core, charters }, all, only)).records.length;
  };
  expect([await found('2099-12-31'), await found('2020-01-01'), await found('2020-01-01', group)]).toEqual([2, 0, 2]);
});

it('[ICAL-16] an account whose role reads no records has no address, and loses the one it had', async () => {
  const administrator = await at.visitor(['administrator']);
  expect((await administrator.post('/api/calendar-feed', { titles: true })).status).toBe(403);
  const person = await at.visitor(['officer']);
  const { address } = await feedOf(person, true);
  await at.door.desk.accounts.setRoles(person.account.id, ['administrator']);
  expect((await fetch(address)).status).toBe(404);
});

it('[NODE-193] [MEETING-17] [ICAL-10] the press is told when and where the members meet, and reads nothing else of it', async () => {
  const press = await at.visitor(['press']);
  const secret = await invite({ tlp: 'RED', titles: [{ language: 'en', text: 'Not for the papers' }] });
  const path = `/api/groups/${group}/next?limit=200`;
  const next = async (visitor: Visitor) =>
    calendarRoutes.next.response.parse(await (await visitor.get(path)).json()).items;
  const [theirs, ours] = [await next(press), await next(officer)];
  expect(theirs.find(({ record }) => record === weekly)).toEqual(ours.find(({ record }) => record === weekly));
  expect([ours, theirs].map((items) => items.some(({ record }) => record === secret))).toEqual([true, false]);
  expect(new Set(theirs.map(({ kind }) => kind))).toEqual(new Set(['meeting']));
  const place = `/api/records/${group}/meeting/${weekly}`;
  const closed = [
    place,
    `${place}/pdf`,
    `${place}/proof`,
    `${place}/calendar.ics`,
    `/api/records?box=all&kind=meeting`,
  ];
  const answers = await Promise.all(closed.map((one) => press.get(one)));
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 200]);
  expect(await answers[4]?.json()).toMatchObject({ rows: [] });
  expect((await press.post(`/api/inquiries/${group}/meeting/next`, { input: {} })).status).toBe(403);
  const asked = await press.post(`/api/inquiries/${group}/press/desk`, { input: {} });
  const { answer } = routes.inquire.response.parse(await asked.json());
  expect(answer).toMatchObject({ registered: [{ record: weekly, members: ['it-moi', 'ma-moi'] }] });
  expect(JSON.stringify(answer)).not.toContain(examples.invite.agenda[0]?.titles[0]?.text ?? '?');
  const { address } = await feedOf(press, true);
  const text = await (await fetch(address)).text();
  expect(text).toContain(weekly);
  expect(text).not.toMatch(/\r\nURL/);
  expect(text).not.toContain('Not for the papers');
});

it('[ICAL-17] who asks too often is told to wait, whatever the address', async () => {
  const base = `${at.door.url}/calendar/${'z'.repeat(43)}.ics`;
  const statuses: number[] = [];
  for (let asked = 0; asked < 125; asked += 1) statuses.push((await fetch(base)).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
});
