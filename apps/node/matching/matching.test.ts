import { cp, rename, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '#crypto';
import {
  answered,
  done,
  list,
  type MatchingPair,
  matchingPair,
  phone,
  phones,
  seek,
  soughtAt,
  soughtIs,
  stateIn,
  tagsAt,
} from '../../../dev/matching/pair.ts';
import { group, head, officer, until } from '../../../dev/nodes/pair.ts';
import { log, type MatchLog } from '../../../kinds/match/log.ts';
import { batchRecord } from '../../../kinds/match/places.ts';
import type { MatchState } from '../../../kinds/match/schema.ts';
import { answerTick } from '../../../kinds/match/tick.ts';
import type { MatchableState } from '../../../kinds/matchable/schema.ts';
import { examples as request } from '../../../kinds/request/examples.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { answerBatch } from '../../../packages/match/oblivious/batch.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { act } from '../act.ts';
import { privateGroupOf } from '../names.ts';
import { pairsOf } from '../naming/cross-check.ts';
import { nodeActor } from '../node-actor.ts';
import { openNode, type RunningNode } from '../start.ts';
import { answer, decide } from './answering.ts';
import { ask, batchOf } from './asking.ts';
import { ourKey } from './our-key.ts';

let world: MatchingPair;
let lists: string;
/** What each node said in its log to whoever oversees it. */
let told: readonly (readonly unknown[])[];
beforeAll(async () => {
  world = await matchingPair();
  told = [world.rome, world.rabat].map(({ log: own }) => {
    const events: unknown[] = [];
    own.warn = (event: unknown) => void events.push(event);
    return events;
  });
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

const match = (record: string) => ({ group, kind: 'match', record });
const batchAt = (node: RunningNode, record: string) => stateIn<MatchState>(node, match(record));

/** The bytes of every entry of a record, as they lie in the log of whoever wrote them: leaf, header and body. */
async function sizesOf(node: RunningNode, member: string, record: string): Promise<readonly number[]> {
  const origin = `${group}/${member}/1`;
  const { log: entries, keys } = node.core.store;
  const rows = await node.core.store.view.eventsOf([match(record)]);
  const own = rows.filter((row) => row.origin === origin).map(({ seq }) => seq);
  const all = await Promise.all(
    own.map(async (seq) => [
      ...(await entries.entries(origin, seq, seq + 1)),
      ...(await entries.payloads(origin, seq, seq + 1)),
      ...(await keys.headers(origin, seq, seq + 1)),
    ]),
  );
  return all.flat().map((bytes) => bytes?.length ?? 0);
}

/** Answers these questions one by one as Rome's node does; what of its view it looked at for each. */
async function answeredByHand(here: MatchingPair, records: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { rome, rabat, clock } = here;
  const { view } = rome.core.store;
  const record = view.record.bind(view);
  const looks: string[][] = [];
  for (const one of records) await soughtIs(rabat, one, (state) => state !== 'sealed');
  const posted = await Promise.all(records.map((one) => soughtAt(rabat, one)));
  const batches = posted.map((state) => state.posted?.batch ?? '');
  for (const batch of batches) {
    await until(rome, match(batch), (state) => state !== '');
    clock.ahead += 10_000;
    const { asked } = await batchAt(rome, batch);
    if (asked === null) throw new Error('nothing was asked');
    const own = new Set<string>();
    const watched = vi.spyOn(view, 'record').mockImplementation((...key) => {
      own.add(`${key[1]} ${batches.includes(key[2]) ? 'batch' : key[2]}`);
      return record(...key);
    });
    expect(await answer(rome.core, group, batch, asked)).toBe(null);
    watched.mockRestore();
    looks.push([...own].sort());
  }
  await answered(here, ...records);
  return looks;
}

async function logAt(node: RunningNode): Promise<MatchLog> {
  const charter = node.core.charters.of(group);
  if (charter === null) throw new Error('no charter');
  const query = {
    box: 'all',
    me: node.core.me,
    now: node.core.now().toISOString(),
    kind: 'match',
    sort: 'updated',
  } as const;
  const { rows } = await node.core.store.view.list({ ...query, limit: 200 });
  const records = () =>
    rows.map(({ kind, record, state, facets }) => ({ kind, record, state: JSON.parse(state), facets }));
  return log.answer({}, { me: node.core.me, now: query.now, charter, records, cut: false }) as MatchLog;
}

describe('private matching between two nodes', () => {
  it('[PSI-40] nothing can be found that no person made findable', async () => {
    const record = await seek(world.rabat, phones(0, 3));
    await soughtIs(world.rabat, record, (state) => state === 'failed');
    expect((await soughtAt(world.rabat, record)).failed?.code).toBe('match.noSet');
  });

  it('[PSI-41] the asker alone learns what both hold, with the tag by which the holder knows it', async () => {
    const { rome, rabat } = world;
    const fled = {
      names: ['Salma Idrissi'],
      identifiers: [{ kind: 'phone', value: '+212 60-1 000 105' }],
      fled: ['MA'],
    };
    const shelter = { ...fled, born: null, records: [], files: [], note: null };
    const home = { group: privateGroupOf('it-moi'), kind: 'protection', record: null, command: 'shelter' };
    await done(rome.core, { ...home, input: shelter, actor: head });
    lists = await list(rome, phones(100, 70), { contact: 'Duty desk' });
    const { published } = await tagsAt(rabat);
    expect(published?.count).toBe(128);
    const record = await seek(rabat, [...phones(0, 2), ...phones(110, 2)]);
    await answered(world, record);
    const { found, sealed } = await soughtAt(rabat, record);
    expect(found?.hits.map(({ at }) => sealed?.identifiers[at]?.value)).toEqual([phone(110), phone(111)]);
    expect(found).toMatchObject({ tags: 128, contact: 'Duty desk' });
    const origin = `${group}/ma-moi/1`;
    const said = await rome.core.store.view.eventsOf([match((await soughtAt(rabat, record)).posted?.batch ?? '')]);
    expect(said.filter((row) => row.origin === origin).map(({ type }) => type)).toEqual(['match.asked/1']);
    expect(JSON.stringify(said)).not.toContain(found?.hits[0]?.tag);
  });

  it('[PSI-42] who seeks protection from the asker\u2019s country is not found, and the set is no smaller', async () => {
    const record = await seek(world.rabat, phones(104, 3));
    await answered(world, record);
    const { found, sealed } = await soughtAt(world.rabat, record);
    expect(found?.hits.map(({ at }) => sealed?.identifiers[at]?.value)).toEqual([phone(104), phone(106)]);
  });

  it('[PSI-43] what travels has the same bytes and the same beat for none, for one and for 64 hits', async () => {
    const { rome, rabat } = world;
    const asked = [phones(106, 64), phones(900, 64), phones(120, 1)];
    const records = [];
    for (const some of asked) records.push(await seek(rabat, some));
    const looks = await answeredByHand(world, records);
    expect(new Set(looks.map(String)).size).toBe(1);
    expect(looks.flat().filter((look) => !look.startsWith('match '))).toEqual([]);
    const states = await Promise.all(records.map((record) => soughtAt(rabat, record)));
    expect(states.map(({ found }) => found?.hits.length)).toEqual([64, 0, 1]);
    const batches = states.map(({ posted }) => posted?.batch ?? '');
    const [questions, answers] = [
      await Promise.all(batches.map((batch) => sizesOf(rabat, 'ma-moi', batch))),
      await Promise.all(batches.map((batch) => sizesOf(rome, 'it-moi', batch))),
    ];
    expect(new Set(questions.map(String)).size).toBe(1);
    expect(new Set(answers.map(String)).size).toBe(1);
    expect([questions[0]?.length, answers[0]?.length]).toEqual([3, 3]);
    const ticks = await Promise.all(batches.map(async (batch) => (await batchAt(rabat, batch)).answered?.time ?? ''));
    for (const [at, batch] of batches.entries()) {
      const { asked: question } = await batchAt(rabat, batch);
      const beat = answerTick(question?.time ?? '');
      expect([beat <= (ticks[at] ?? ''), beat.slice(-5)]).toEqual([true, '.000Z']);
    }
  });

  it('[PSI-44] a batch under another key, and one of a day that is over, are declined', async () => {
    const { rome, rabat, clock } = world;
    const sealed = (await soughtAt(rabat, await seek(rabat, phones(3_000, 1)))).sealed;
    if (sealed === null) throw new Error('nothing was sealed');
    const zone = rabat.core.charters.of(group)?.zone ?? 'UTC';
    const { day, week } = dayAndWeek(rabat.core.now(), zone);
    const elements = batchOf(sealed).blinded.map(toBase64);
    const { published } = await tagsAt(rabat);
    const { holder, category, reference, purpose, necessity, legalBasis } = sealed;
    const why = { holder, category, reference, purpose, necessity, legalBasis };
    const ask = (input: object) =>
      done(rabat.core, { group, kind: 'match', record: null, command: 'ask', input, actor: nodeActor });
    const other = await ask({ ...why, week, day, slot: 9, key: elements[0], elements });
    const early = { ...why, ...dayAndWeek(new Date(Date.now() - 60 * 3_600_000), zone), slot: 1, key: published?.key };
    const before = clock.ahead;
    clock.ahead = -60 * 3_600_000;
    const stale = await ask({ ...early, elements });
    clock.ahead = before;
    for (const record of [other, stale]) await until(rome, match(record), (state) => state === 'asked');
    clock.ahead += 10_000;
    await rome.matching.run();
    expect((await batchAt(rome, other)).declined?.code).toBe('match.key');
    expect((await batchAt(rome, stale)).declined?.code).toBe('match.stale');
  });

  it('[PSI-45] an answer whose proof is another batch\u2019s is not read, and both sides\u2019 logs say so', async () => {
    const { rabat } = world;
    const one = await seek(rabat, phones(140, 2));
    await answered(world, one);
    const replayed = await batchAt(rabat, (await soughtAt(rabat, one)).posted?.batch ?? '');
    const { evaluated = [], proof = '' } = replayed.answered ?? {};
    await lie(151, () => ({ evaluated, proof }));
  });

  it('[PSI-45] an answer under another key than that of the week is not read, and the holder’s own node gives none', async () => {
    const { rome } = world;
    const charter = rome.core.charters.of(group);
    if (charter === null) throw new Error('no charter');
    const changed = { ...rome.core, keys: { ...rome.core.keys, matching: new Uint8Array(32).fill(5) } };
    const asked = await lie(153, ({ elements, week }) => {
      const other = ourKey(changed, { charter, asker: 'ma-moi', category: 'phone' }, week);
      const bytes = elements.map((text) => fromBase64(text) ?? new Uint8Array());
      const given = answerBatch(other, bytes, rome.core.rnd);
      if (!given.ok) throw new Error(given.code);
      return { evaluated: given.evaluated.map(toBase64), proof: toBase64(given.proof) };
    });
    expect(await decide(changed, group, asked)).toEqual({ command: 'decline', input: { code: 'match.key' } });
  });

  it('[PSI-46] [PSI-65] the budget of a day is its places: what is asked after the last is refused at home, nothing leaves, and both nodes say so', async () => {
    const { rome, rabat } = world;
    const size = async () => (await rabat.core.store.log.feed(`${group}/ma-moi/1`))?.size;
    const codes: (string | undefined)[] = [];
    for (let number = 5_000; number < 5_000 + 64 * 8; number += 64) {
      const record = await seek(rabat, phones(number, 64));
      await soughtIs(rabat, record, (state) => state !== 'sealed');
      codes.push((await soughtAt(rabat, record)).failed?.code);
    }
    expect(codes.filter((code) => code === undefined).length).toBeLessThan(8);
    expect(codes.at(-1)).toBe('match.budget');
    const { today } = await logAt(rabat);
    await until(rome, match(batchRecord('ma-moi', 'it-moi', today, 10)), (state) => state !== '');
    const used = { event: 'match-budget-used', group, asker: 'ma-moi', holder: 'it-moi', day: today, budget: 10 };
    for (const own of told)
      for (const slot of [9, 10])
        expect(own.filter((event) => isDeepStrictEqual(event, { ...used, slot })).length).toBe(1);
    expect(told.flat().filter((event) => JSON.stringify(event).includes('match-budget-used')).length).toBe(4);
    const before = await size();
    const last = await seek(rabat, phones(9_000, 64));
    await soughtIs(rabat, last, (state) => state === 'failed');
    expect(await size()).toBe(before);
  });

  it('[PSI-47] both sides\u2019 logs of the batches are the same', async () => {
    const { rome, rabat, clock } = world;
    clock.ahead += 10_000;
    await rome.matching.run();
    const at = await logAt(rabat);
    for (const { asker, holder, day, slot } of at.batches)
      await until(rome, match(batchRecord(asker, holder, day, slot)), (state) => state !== '');
    for (const { asker, holder, day, slot } of at.batches)
      await until(rabat, match(batchRecord(asker, holder, day, slot)), (state) => state !== 'asked');
    const [ours, theirs] = [await logAt(rome), await logAt(rabat)];
    expect([ours.batches, ours.days]).toEqual([theirs.batches, theirs.days]);
    expect(ours.days.find(({ day }) => day === ours.today)).toMatchObject({ budget: 10, asked: 10, left: 0 });
    expect(ours.terms.find(({ asker }) => asker === 'ma-moi')).toMatchObject({ left: 0 });
  });

  it('[PSI-48] [PSI-80] a request that names a tag is told at home by the record it stands for, and a tag that stands for nobody is not', async () => {
    const { rome, rabat } = world;
    const [first] = await hitsOf(rabat);
    const link = `Tag of the match: ${first?.tag}; and ${'0123456789abcdef'.repeat(2)}, which is none.`;
    const input = { ...request.ask, to: ['it-moi'], legalBasis: 'agreement-2024', link, attachments: [] };
    const asked = await act(rabat.core, {
      ...{ group, kind: 'request', record: null, command: 'ask', input, actor: officer, released: true },
    });
    if (!asked.ok) throw new Error(asked.message);
    await until(rome, asked, (state) => state !== '');
    const key = { group: privateGroupOf('it-moi'), kind: 'matchable', record: lists };
    for (let tries = 0; tries < 2_000; tries++) {
      if ((await stateIn<MatchableState>(rome, key)).named.length > 0) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { named } = await stateIn<MatchableState>(rome, key);
    expect(named.map(({ tag, value, record }) => [tag, value, record])).toEqual([
      [first?.tag, first?.value, asked.record],
    ]);
    // Whoever opens the request reads which of ours it is, and is told that it waits to be judged; not who may not read the list.
    const its = { group, kind: 'request', record: asked.record };
    const met = async (...kinds: readonly string[]) => {
      const { pairs } = await pairsOf(rome.core, rome.naming, its, await stateIn(rome, its), new Set(kinds));
      return pairs.map(({ hit: { where, identifiers, level } }) => ({ where, identifiers, level }));
    };
    expect(await met('request')).toEqual([]);
    const identifiers = [{ type: 'phone', value: first?.value }];
    expect(await met('request', 'matchable')).toMatchObject([
      { where: { kind: 'matchable', record: lists }, identifiers, level: 'certain' },
    ]);
    await rome.naming.met.idle();
    const waiting = await rome.naming.met.latest(new Set(['request', 'matchable']), 10);
    expect(waiting.map(({ record }) => record)).toContainEqual(its);
  });

  it('[PSI-32] [PSI-33] asked in the open, somebody sheltered is not said to be held; nothing to report waits for its tick', async () => {
    const { rome, rabat } = world;
    const { reference, purpose, necessity, legalBasis } = {
      ...request.ask,
      reference: 'RM 2026/312',
      necessity: 'None.',
      legalBasis: 'agreement-2024',
    };
    const question = (value: string) => ({
      to: 'it-moi',
      type: 'phone',
      value,
      reference,
      purpose,
      necessity,
      legalBasis,
    });
    const told = [];
    for (const value of [phone(105), phone(106)]) {
      const input = question(value);
      const record = await done(rabat.core, {
        group,
        kind: 'hit',
        record: null,
        command: 'ask',
        input,
        actor: officer,
      });
      await until(rome, { group, kind: 'hit', record }, (state) => state === 'asked');
      const on = { group, kind: 'hit', record, actor: head, released: false };
      const nothing = await act(rome.core, {
        ...on,
        command: 'nothing',
        input: { ground: 'notHeld', explanation: null },
      });
      const held = await act(rome.core, { ...on, command: 'confirm', input: { contact: null } });
      told.push([nothing.ok ? 'done' : nothing.code, held.ok ? 'done' : held.code]);
    }
    expect(told).toEqual([
      ['node.later', 'policy.withheld'],
      ['node.later', 'done'],
    ]);
  });

  it('[PSI-49] what was sealed and not asked before the process ended is asked after it, and once', async () => {
    const { rome, clock, pair } = world;
    const now = () => new Date(Date.now() + clock.ahead);
    await world.rabat.close();
    clock.ahead += 24 * 3_600_000;
    await rome.matching.publish();
    const shut = await openNode(pair.places.rabat.directory, { now });
    const record = await seek(shut, phones(112, 1));
    await shut.close();
    const first = await pair.start('rabat', { now });
    await soughtIs(first, record, (state) => state !== 'sealed');
    const before = await soughtAt(first, record);
    await first.close();
    const rabat = await pair.start('rabat', { now });
    world = { ...world, rabat };
    await rabat.matching.run();
    expect(await soughtAt(rabat, record)).toEqual(before);
    if (before.sealed !== null && before.posted !== null) {
      // As if the process had ended between the batch and the note of it.
      const size = async () => (await rabat.core.store.log.feed(`${group}/ma-moi/1`))?.size;
      const entries = await size();
      await ask(rabat.core, record, before.sealed);
      expect(await size()).toBe(entries);
    }
    expect(before.posted?.slot ?? before.failed?.code).toBe(before.failed === null ? 1 : 'match.noSet');
  });

  it('[PSI-69] entries that the asker’s node lost and learned again bring both logs to the same lines, and their place stays used', async () => {
    const { rome, clock, pair } = world;
    const now = () => new Date(Date.now() + clock.ahead);
    const { directory } = pair.places.rabat;
    const start = async () => {
      world = { ...world, rabat: await pair.start('rabat', { now }) };
      return world.rabat;
    };
    const question = async (number: number): Promise<{ readonly batch: string; readonly slot: number }> => {
      const record = await seek(world.rabat, phones(number, 1));
      await answered(world, record);
      const { posted, failed } = await soughtAt(world.rabat, record);
      if (posted === null) throw new Error(failed?.code);
      return posted;
    };
    await rome.matching.publish();
    await tagsAt(world.rabat);
    await world.rabat.close();
    await cp(directory, `${directory}-earlier`, { recursive: true });
    await start();
    const lost = await question(113);
    const before = await logAt(rome);
    await world.rabat.close();
    await rm(directory, { recursive: true });
    await rename(`${directory}-earlier`, directory);
    const restored = await start();
    await until(restored, match(lost.batch), (state) => state === 'answered');
    const after = await logAt(restored);
    expect([after.batches, after.days]).toEqual([before.batches, before.days]);
    expect((await question(114)).slot).toBe(lost.slot + 1);
    const [ours, theirs] = [await logAt(rome), await logAt(restored)];
    expect([ours.batches, ours.days]).toEqual([theirs.batches, theirs.days]);
    expect(ours.batches.length).toBe(before.batches.length + 1);
  }, 60_000);
});

type Asked = NonNullable<MatchState['asked']>;

/** Rome answers a question with what it should not: Rabat does not read it, and says so. */
async function lie(number: number, answerTo: (asked: Asked) => object): Promise<Asked> {
  const { rome, rabat, clock } = world;
  const lying = await seek(rabat, phones(number, 2));
  await soughtIs(rabat, lying, (state) => state === 'asked');
  const batch = (await soughtAt(rabat, lying)).posted?.batch ?? '';
  await until(rome, match(batch), (state) => state === 'asked');
  const { asked } = await batchAt(rome, batch);
  if (asked === null) throw new Error('nothing was asked');
  clock.ahead += 10_000;
  await done(rome.core, { ...match(batch), command: 'answer', input: answerTo(asked), actor: nodeActor });
  await soughtIs(rabat, lying, (state) => state === 'failed');
  expect((await soughtAt(rabat, lying)).failed?.code).toBe('match.proof');
  await until(rome, match(batch), (state) => state === 'rejected');
  return asked;
}

function dayAndWeek(at: Date, zone: string) {
  const day = dayIn(at.toISOString(), zone);
  return { day, week: weekOf(day) };
}

/** Of the first question that found something: its first hit. */
async function hitsOf(node: RunningNode): Promise<readonly { readonly tag: string; readonly value: string }[]> {
  const query = {
    box: 'all',
    me: node.core.me,
    now: node.core.now().toISOString(),
    kind: 'sought',
    sort: 'created',
  } as const;
  const { rows } = await node.core.store.view.list({ ...query, limit: 100 });
  const found = [];
  for (const { record } of rows) {
    const { found: hits, sealed } = await soughtAt(node, record);
    for (const { at, tag } of hits?.hits ?? []) found.push({ tag, value: sealed?.identifiers[at]?.value ?? '' });
  }
  return found;
}
