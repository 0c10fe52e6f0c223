import { afterEach, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import type { RecordLine } from '../../../packages/contract/record.ts';
import type { Acted } from '../act.ts';
import type { RunningNode } from '../start.ts';
import { createClockWatch } from './clock.ts';

let at: TestDoor;
afterEach(() => at[Symbol.asyncDispose]());

const day = 86_400_000;
/** What is kept until this month is in the queue at once, and not over yet. */
const thisMonth = (): string => new Date().toISOString().slice(0, 7);
const later = (): string => `${new Date().getUTCFullYear() + 2}-01`;

interface Queue {
  readonly items: readonly {
    record: string;
    own: number;
    foreign: number;
    over: boolean;
    held: boolean;
    keep: string;
  }[];
  readonly clock: string | null;
}
const queueOf = async (visitor: Visitor): Promise<Queue> =>
  (await visitor.get('/api/retention')).json() as Promise<Queue>;
const keyOf = ({ kind, record }: Acted) => ({ group, kind, record });
const erase = (visitor: Visitor, items: readonly object[], dryRun = false) =>
  visitor.post('/api/retention/erase', { items, dryRun });

async function asked(node: RunningNode, rabat: RunningNode, keep: string): Promise<Acted> {
  const acted = await ask(node, { keep });
  await eventually(async () => expect(await rabat.core.store.view.eventsOf([acted])).toHaveLength(2));
  await eventually(async () => expect(await node.core.store.view.eventsOf([acted])).toHaveLength(2));
  return acted;
}

describe('the retention queue', () => {
  it('[NODE-126] holds what is over or soon will be; dry first, then what a person chose is recalled, or erased here and said', async () => {
    at = await testDoor();
    const { rome } = at;
    const rabat = await at.pair.start('rabat');
    const officer = await at.visitor(['protection']);
    const due = await asked(rome, rabat, thisMonth());
    const kept = await asked(rome, rabat, later());
    const queue = await queueOf(officer);
    expect(queue).toMatchObject({ clock: null, items: [{ record: due.record, own: 1, over: false, held: false }] });
    const dry = await (await erase(officer, [keyOf(due)], true)).json();
    expect(dry).toMatchObject({ records: 1, own: 1, asked: ['ma-moi'], needsRelease: false, done: false });
    expect((await rome.core.store.view.eventsOf([due])).every(({ data }) => data !== '')).toBe(true);
    expect((await erase(officer, [keyOf(kept)])).status).toBe(422);
    expect(await (await erase(officer, [keyOf(due)])).json()).toMatchObject({ done: true, release: null });
    for (const node of [rome, rabat])
      await eventually(async () => {
        const [row] = await node.core.store.view.eventsOf([due]);
        expect(row?.data).toBe('');
      });
    expect((await rome.core.store.view.eventsOf([kept])).every(({ data }) => data !== '')).toBe(true);
    await eventually(async () => {
      const list = (await (await officer.get('/api/records?box=all')).json()) as { rows: RecordLine[] };
      const states = list.rows.filter(({ kind }) => kind === 'erasure').map(({ state }) => state);
      expect(states.sort()).toEqual(['erased', 'expired']);
    });
    expect((await queueOf(officer)).items.filter(({ record }) => record === due.record)).toEqual([]);
  });

  it('[NODE-127] leaves alone what is held, and above ten records asks a second person', async () => {
    at = await testDoor();
    const { rome } = at;
    const protection = await at.visitor(['protection']);
    const made: Acted[] = [];
    for (let i = 0; i < 11; i++) made.push(await ask(rome, { keep: thisMonth(), reference: `R-${i}` }));
    const [first] = made;
    const path = `/api/records/${group}/request/${first?.record}/-/hold`;
    const hold = { ground: 'judicialEvidence', explanation: 'In the file of a court.' };
    expect((await protection.post(path, { hold })).status).toBe(200);
    const held = await erase(protection, made.map(keyOf));
    expect([held.status, ((await held.json()) as { code: string }).code]).toEqual([422, 'retention.held']);
    expect((await protection.post(path, { hold: null })).status).toBe(200);
    const many = (await (await erase(protection, made.map(keyOf))).json()) as { release: string; done: boolean };
    expect(many).toMatchObject({ needsRelease: true, done: false, release: expect.stringMatching(/^it-moi\./) });
    expect((await rome.core.store.view.eventsOf(made.map(keyOf))).every(({ data }) => data !== '')).toBe(true);
    const head = await at.visitor(['head']);
    const row = await rome.core.store.view.record('private.it-moi', 'release', many.release);
    const { digest } = JSON.parse(row?.state ?? '{}').proposed;
    const approval = { input: { digest, note: null }, idempotency: crypto.randomUUID() };
    const approved = await head.post(`/api/records/private.it-moi/release/${many.release}/approve`, approval);
    expect(approved.status).toBe(200);
    await eventually(async () => {
      const rows = await rome.core.store.view.eventsOf(made.map(keyOf));
      expect(rows.filter(({ data }) => data !== '')).toEqual([]);
    });
  });

  it('[NODE-128] while the clock is in doubt nothing is erased, and the refusal says what to check', async () => {
    let shift = 0;
    at = await testDoor({ start: { now: () => new Date(Date.now() + shift) } });
    const { rome } = at;
    const due = await ask(rome, { keep: thisMonth() });
    for (const years of [10, -10]) {
      shift = years * 365 * day;
      const clock = await rome.core.clock.doubt();
      expect(clock).toBe(years > 0 ? 'jump' : 'log');
    }
    shift = 25 * 3_600_000;
    const person = await at.visitor(['protection']);
    const refused = await erase(person, [keyOf(due)]);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'node.clock', message: expect.stringContaining('compare') });
    shift = 0;
    expect((await rome.core.store.view.eventsOf([due])).every(({ data }) => data !== '')).toBe(true);
  });
});

describe('the clock of a node', () => {
  it('[NODE-129] is in doubt when peers say another time, when it stands before the own log, and after a jump nobody confirms', async () => {
    at = await testDoor();
    const { store } = at.rome.core;
    await ask(at.rome);
    let time = Date.now();
    let skew: number | null = null;
    const watch = await createClockWatch(store, () => new Date(time));
    watch.listenTo(() => [{ clockSkewMs: skew, lastSeen: new Date(time) }]);
    expect(await watch.doubt()).toBe(null);
    skew = 25 * 3_600_000;
    expect(await watch.doubt()).toBe('peers');
    skew = null;
    time += 23 * 3_600_000;
    expect(await watch.doubt()).toBe(null);
    time += 25 * 3_600_000;
    expect(await watch.doubt()).toBe('jump');
    // A peer heard now, whose clock agrees, settles it.
    skew = 1_000;
    expect(await watch.doubt()).toBe(null);
    skew = null;
    expect(await watch.doubt()).toBe(null);
    time -= 5 * day;
    expect(await watch.doubt()).toBe('log');
    watch.close();
  });
});
