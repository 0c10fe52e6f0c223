import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { done as actsDone, phone, phones, seek, soughtAt, soughtIs } from '../../../dev/matching/pair.ts';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group, officer, until } from '../../../dev/nodes/pair.ts';
import { examples as match } from '../../../kinds/match/examples.ts';
import release from '../../../kinds/release/index.ts';
import type { ReleaseState } from '../../../kinds/release/schema.ts';
import type { Walked } from '../../../kinds/sought/rows.ts';
import { done } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { act } from '../act.ts';
import { privateGroupOf } from '../names.ts';
import { nodeActor } from '../node-actor.ts';

const home = privateGroupOf('it-moi');
const dayMs = 86_400_000;
let at: TestDoor;
let ahead = 0;
const told: unknown[] = [];
beforeAll(async () => {
  at = await testDoor({ start: { now: () => new Date(Date.now() + ahead) } });
  at.rome.log.warn = (event: unknown) => void told.push(event);
});
afterAll(() => at[Symbol.asyncDispose]());

const why = { reference: 'RM 2026/311', purpose: 'Boats.', necessity: 'Nothing else.', legalBasis: 'agreement-2024' };
const question = (identifiers: readonly object[]) => ({
  input: { group, holder: 'ma-moi', category: 'phone', identifiers, ...why },
  idempotency: randomUUID(),
});
const stateOfRelease = async (record: string): Promise<ReleaseState> =>
  JSON.parse((await at.rome.core.store.view.record(home, release.name, record))?.state ?? 'null');
const questions = async (): Promise<number> =>
  (await at.rome.core.store.view.list({ box: 'all', me: 'it-moi', now: '', kind: 'sought', sort: 'created', limit: 9 }))
    .rows.length;

it('[PSI-72] numbers in a row wait for a second person, nothing of them is kept or leaves before, and the figures are seen by those who oversee', async () => {
  const [bot, head, auditor] = [
    await at.visitor(['officer']),
    await at.visitor(['head']),
    await at.visitor(['auditor']),
  ];
  const sent = () => at.rome.core.store.log.feed(`${group}/it-moi/1`);
  const before = (await sent())?.size;
  const rows = [{ type: 'phone', first: phone(400), last: phone(419), now: 20, all: 20 }];
  const answer = done.parse(await (await bot.post(`/api/groups/${home}/sought/ask`, question(phones(400, 20)))).json());
  expect([answer.acts, await questions()]).toEqual([[], 0]);
  const proposal = answer.release ?? '';
  expect((await stateOfRelease(proposal)).proposed?.reason).toBe('policy.release.rows');
  const inquire = async (who: typeof head, name: string, input: object) =>
    routes.inquire.response.parse(await (await who.post(`/api/inquiries/${home}/sought/${name}`, { input })).json());
  expect((await inquire(head, 'rows', { identifiers: phones(400, 20) })).answer).toEqual(rows);
  const { proposed } = await stateOfRelease(proposal);
  const approval = { input: { digest: proposed?.digest, note: null }, idempotency: randomUUID() };
  expect((await head.post(`/api/records/${home}/release/${proposal}/approve`, approval)).status).toBe(200);
  await until(at.rome, { group: home, kind: release.name, record: proposal }, (state) => state === 'executed');
  const { executed } = await stateOfRelease(proposal);
  const record = executed?.record ?? '';
  // Rabat published nothing: it is asked for, and ends at home.
  await soughtIs(at.rome, record, (state) => state === 'failed');
  expect([(await soughtAt(at.rome, record)).sealed?.rows, (await sent())?.size]).toEqual([rows, before]);
  const figures = { asked: 20, inRows: 20, longest: 20 };
  const account = bot.account.id;
  expect(told).toContainEqual({ event: 'match-rows', group, holder: 'ma-moi', record, account, ...figures });
  const walked = (await inquire(auditor, 'walked', {})).answer as readonly Walked[];
  expect(walked).toMatchObject([{ record, group, holder: 'ma-moi', reference: why.reference, ...figures }]);
});

it('[PSI-65] what was used up is told at the door over several weeks', async () => {
  const { core } = at.rome;
  const { ask } = match;
  const began = ahead;
  const weeks = new Set<string>();
  for (const days of [0, 7]) {
    ahead = began + days * dayMs;
    const day = dayIn(core.now().toISOString(), core.charters.of(group)?.zone ?? 'UTC');
    weeks.add(weekOf(day));
    for (let slot = 1; slot <= 9; slot++) {
      const input = { ...ask, holder: 'ma-moi', legalBasis: why.legalBasis, day, week: weekOf(day), slot };
      await actsDone(core, { group, kind: 'match', record: null, command: 'ask', input, actor: nodeActor });
    }
  }
  const head = await at.visitor(['head']);
  const spent = async (some: readonly string[]) => {
    const input = { weeks: some, since: '2020-01-01' };
    const response = await head.post(`/api/inquiries/${group}/match/spent`, { input });
    return routes.inquire.response.parse(await response.json()).answer;
  };
  expect(await spent([...weeks])).toMatchObject([{ asker: 'it-moi', holder: 'ma-moi', days: 2 }]);
  expect(await spent([...weeks].slice(0, 1))).toMatchObject([{ days: 1 }]);
});

it('[PSI-72] a few at a time are the same walk for four weeks, and a list of a case is none', async () => {
  const asks = async (officer: Visitor, from: number, count: number): Promise<boolean> => {
    const response = await officer.post(`/api/groups/${home}/sought/ask`, question(phones(from, count)));
    return done.parse(await response.json()).release === null;
  };
  // Signed in anew: weeks go by.
  const ask = async (from: number, count: number) => asks(await at.visitor(['officer']), from, count);
  expect([await ask(420, 3), await ask(5_000, 11)]).toEqual([true, true]);
  await seek({ core: at.rome.core }, phones(423, 1), { holder: 'ma-moi' });
  // 20 of before, these and one more make 24 and a row.
  expect(await ask(424, 1)).toBe(false);
  // Sent at once they see each other all the same.
  const together = await Promise.all(
    [700, 711, 722].map(async (from) => {
      const { input } = question(phones(from, 11));
      const wanted = { group: home, kind: 'sought', record: null, command: 'ask', input, actor: officer };
      return (await act(at.rome.core, { ...wanted, released: false })).ok;
    }),
  );
  expect(together.filter((isAsked) => !isAsked).length).toBe(1);
  ahead += 29 * dayMs;
  expect(await ask(424, 1)).toBe(true);
});
