import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canary, scanFor } from '../../../dev/nodes/canaries.ts';
import { ask, group, head, type NodePair, nodePair, officer, until } from '../../../dev/nodes/pair.ts';
import { eventually } from '../../../dev/nodes/processes.ts';
import { sealedFile } from '../../../dev/nodes/sealed-file.ts';
import type { ErasureState } from '../../../kinds/erasure/schema.ts';
import { correctionInput } from '../../../packages/kind/correction.ts';
import { orderEvents } from '../../../packages/kind/order.ts';
import type { Store } from '../../../packages/store/port.ts';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { verifyProof } from '../../cli/verify/verify-proof.ts';
import { type Acted, type ActRequest, act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { keepVerdict } from '../naming/verdicts.ts';
import { proveRecord } from '../prove-record.ts';
import { proposeRelease } from '../release.ts';
import type { RunningNode } from '../start.ts';
import type { Step } from './statements.ts';

let pair: NodePair;
afterEach(() => pair[Symbol.asyncDispose]());

const done = async (core: NodeCore, wanted: Partial<ActRequest>): Promise<Acted> => {
  const request = { group, kind: 'request', record: null, input: {}, actor: officer, released: true, command: '' };
  const acted = await act(core, { ...request, ...wanted });
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted;
};

const places = (): string[] => Object.values(pair.places).map(({ directory }) => directory);

const blobs = (city: 'rome' | 'rabat'): string[] =>
  readdirSync(join(pair.places[city].directory, 'blobs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}/.test(name),
  );

const recall = ({ core }: RunningNode, asked: Acted, statements = asked.acts): Promise<Acted> =>
  done(core, {
    kind: 'erasure',
    command: 'recall',
    input: { kind: asked.kind, record: asked.record, statements, cause: 'inaccurate', explanation: null },
  });

const stateOf = async ({ core }: RunningNode, { record }: Acted): Promise<ErasureState> =>
  JSON.parse((await core.store.view.record(group, 'erasure', record))?.state ?? 'null');

/** The question is there, and its receipt is written. */
const receivedAt = ({ core }: RunningNode, asked: Acted): Promise<void> =>
  eventually(async () => expect(await core.store.view.eventsOf([asked])).toHaveLength(2));

describe('erasing', () => {
  it('[NODE-120] a recalled statement is in no file of either node, in any form, and both lists show a tombstone', async () => {
    pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const words = Array.from({ length: 6 }, canary);
    const [title = '', facts = '', fileName = '', draft = '', name = '', reason = ''] = words;
    const file = await sealedFile(rome, group, `${fileName}.png`, randomBytes(300_000));
    const persons = [{ name, category: 'suspect', aliases: [] }];
    const asked = await ask(rome, { title, facts, persons, attachments: [file] });
    const record = { group, kind: 'request', record: asked.record };
    const other = { in: 'record', ...record, record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000002' } as const;
    await keepVerdict(rome.core, { record, other }, { verdict: 'same', reason, of: '0'.repeat(64) }, officer);
    await rome.core.store.local.put('accounts', 'a1', '{}');
    const unfinished = {
      group,
      kind: 'request',
      record: asked.record,
      command: 'correct',
      title: '',
      input: { new: draft },
    };
    await rome.core.store.local.put('draft/a1', 'd1', JSON.stringify(unfinished));
    await receivedAt(rabat, asked);
    await eventually(async () => expect(blobs('rabat')).toHaveLength(1));
    for (const { naming } of [rome, rabat]) {
      await eventually(async () => expect(naming.ready).toBe(true));
      await naming.keep();
    }
    const before = scanFor(words, places());
    expect(new Set(before.map((find) => find.canary))).toEqual(new Set(words));
    const recalled = await recall(rome, asked);
    await until(rome, recalled, (state) => state === 'erased');
    await rome.eraser.idle();
    expect(scanFor(words, places())).toEqual([]);
    for (const { naming } of [rome, rabat]) await naming.keep();
    expect(scanFor(words, places())).toEqual([]);
    expect([blobs('rome'), blobs('rabat')]).toEqual([[], []]);
    for (const { core } of [rome, rabat]) {
      expect((await core.store.view.record(group, 'request', asked.record))?.facets).toMatchObject({
        state: 'erased',
        title: '',
      });
      expect(
        (await core.store.view.list({ box: 'all', me: '', now: '', sort: 'due', limit: 9, text: title })).rows,
      ).toEqual([]);
    }
    expect((await stateOf(rome, recalled)).answers).toMatchObject([{ member: 'ma-moi', erased: {}, declined: null }]);
  });

  it.each<Step>(['files', 'drafts', 'body', 'key', 'view', 'answer'])(
    '[NODE-121] ended before the step “%s”, a node goes on at its next start, and says it only when all is gone',
    async (step) => {
      pair = await nodePair();
      const rome = await pair.start('rome');
      let ended = false;
      const erasing = (at: Step): Promise<void> | undefined => {
        if (at !== step) return undefined;
        ended = true;
        // Never goes on, as if the process were no more; the store is closed under it.
        return Promise.reject(new Error('planted'));
      };
      const first = await pair.start('rabat', { erasing });
      const words = [canary(), canary()];
      const file = await sealedFile(rome, group, `${words[1]}.png`, randomBytes(10_000));
      const asked = await ask(rome, { facts: words[0], attachments: [file] });
      await receivedAt(first, asked);
      const recalled = await recall(rome, asked);
      await eventually(async () => expect(ended).toBe(true));
      await first.eraser.idle();
      expect((await stateOf(first, recalled)).answers[0]?.erased).toBe(null);
      await first.close();
      const again = await pair.start('rabat');
      await until(again, recalled, (state) => state === 'erased');
      await until(rome, recalled, (state) => state === 'erased');
      await rome.eraser.idle();
      expect(scanFor(words, places())).toEqual([]);
      expect(blobs('rabat')).toEqual([]);
    },
  );

  it('[NODE-122] a view thrown away comes to the same tombstones', async () => {
    pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const asked = await ask(rome, { title: canary() });
    await receivedAt(rabat, asked);
    await until(rabat, await recall(rome, asked), (state) => state === 'erased');
    const rows = async ({ view }: Pick<Store, 'view'>) => [
      await view.record(group, 'request', asked.record),
      orderEvents(await view.eventsOf([asked])),
      await view.exceptionCount('erased'),
      await view.firstMarks(`${group}/it-moi/1`, 0),
    ];
    await rabat.close();
    // Thrown away while nobody is at work on it: a node that is would go on from where it was.
    const store = await openSqliteStore(pair.places.rabat.directory);
    const kept = await rows(store);
    await store.view.clear();
    await store.close();
    const { core } = await pair.start('rabat');
    for (const { origin, size } of await core.store.log.feeds()) await core.projector.reached(origin, size);
    expect(await rows(core.store)).toEqual(kept);
  });

  it('[NODE-123] corrections go with what they correct, a proposal with the act it became; a file another statement names stays', async () => {
    pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const words = [canary(), canary(), canary()];
    const file = await sealedFile(rome, group, 'map.png', randomBytes(10_000));
    const kept = await ask(rome, { attachments: [file] });
    const input = { title: words[0], facts: words[1], attachments: [file] };
    const { core } = rome;
    const question = JSON.parse((await core.store.view.eventsOf([kept]))[0]?.data ?? '{}');
    const { day, ...asks } = { ...question, ...input };
    expect(day).toBeTruthy();
    const proposed = await proposeRelease(
      core,
      {
        group,
        kind: 'request',
        record: null,
        command: 'ask',
        input: asks,
        actor: officer,
        released: false,
        idempotency: 'one',
      },
      'policy.release.H3',
      words[0] ?? '',
    );
    if (!proposed.ok) throw new Error(proposed.code);
    const { digest } = JSON.parse((await core.store.view.eventsOf([proposed]))[0]?.data ?? '{}');
    await done(core, {
      group: '',
      kind: 'release',
      record: proposed.record,
      command: 'approve',
      input: { digest, note: null },
      actor: head,
    });
    await until(rome, proposed, (state) => state === 'executed');
    const state = JSON.parse((await core.store.view.record(proposed.group, 'release', proposed.record))?.state ?? '{}');
    const asked: Acted = { ok: true, group, kind: 'request', record: state.executed.record, acts: state.executed.acts };
    await done(core, {
      record: asked.record,
      command: 'correct',
      input: correctionInput.parse({ statement: asked.acts[0], part: 'title', new: words[2], reason: 'A slip.' }),
    });
    await until(rabat, asked, (found) => found !== 'sent');
    expect(new Set(scanFor(words, places()).map((find) => find.canary))).toEqual(new Set(words));
    await until(rome, await recall(rome, asked), (found) => found === 'erased');
    await rome.eraser.idle();
    expect(scanFor(words, places())).toEqual([]);
    expect([blobs('rome').length, blobs('rabat').length]).toEqual([1, 1]);
  });

  it('[NODE-124] while a record is held, a recall of it is refused with that ground; it is erased when it is held no more', async () => {
    pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const word = canary();
    const asked = await ask(rome, { title: word });
    await receivedAt(rabat, asked);
    const about = { group: '', kind: 'journal', actor: head };
    const reason = { ground: 'judicialEvidence', explanation: 'It is in the file of a court.' };
    await done(rabat.core, { ...about, command: 'hold', input: { record: asked.record, ...reason } });
    // It names another record than the one the statement is of: what is held is what counts.
    const recalled = await done(rome.core, {
      kind: 'erasure',
      command: 'recall',
      input: {
        kind: 'request',
        record: 'it-moi.0199f3b2-0c00-7000-8000-00000000000a',
        statements: asked.acts,
        cause: 'unlawful',
        explanation: null,
      },
    });
    await until(rome, recalled, (state) => state === 'declined');
    expect((await stateOf(rome, recalled)).answers[0]).toMatchObject({ declined: reason, erased: null });
    expect(scanFor([word], [pair.places.rabat.directory])).not.toEqual([]);
    await done(rabat.core, { ...about, command: 'holdNoMore', input: { record: asked.record } });
    await rabat.eraser.scan();
    await until(rome, recalled, (state) => state === 'erased');
    // Rome erases its own by itself, and begins again a moment later when somebody was reading.
    await eventually(async () => expect(scanFor([word], places())).toEqual([]));
  });

  it('[NODE-125] proofs made before still verify; one made after holds the recall and not what it recalled', async () => {
    pair = await nodePair();
    const [rome, rabat] = [await pair.start('rome'), await pair.start('rabat')];
    const asked = await ask(rome);
    await receivedAt(rabat, asked);
    const before = await proveRecord(rabat.core, asked);
    const recalled = await recall(rome, asked);
    for (const node of [rome, rabat]) await until(node, recalled, (state) => state === 'erased');
    const after = await proveRecord(rabat.core, asked);
    const statements = (proof: string | null) => {
      const verdict = verifyProof(proof ?? '');
      return verdict.ok ? verdict.statements.map(({ type }) => type) : verdict.code;
    };
    expect(statements(before)).toEqual(['request.asked/1', 'request.received/1']);
    expect(statements(after)).toEqual(['request.received/1']);
    expect(statements(await proveRecord(rome.core, recalled))).toEqual(['erasure.recalled/1', 'erasure.erased/1']);
  });
});
