import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPull, type PullEffect, type PullEvent, type PullState, pull } from '../../packages/sync/index.ts';
import { authored, manyEntries, TIME } from './authored.ts';
import { applyBatch, type Held } from './shelf.ts';

const RUNS = Number(process.env.ENTENTE_RUNS ?? 10_000);
const feed = manyEntries(authored(), 24, 3);
const answers = new Map<string, { status: number; body: Uint8Array }>();

/** What happens to the answer that is handed over next: which of the waiting ones, and how whole. */
const fate = fc.record({
  which: fc.nat(7),
  how: fc.constantFrom('whole', 'whole', 'whole', 'twice', 'cut', 'lost', 'late'),
});

/** Hands the answers over in the order and state that fate has it; when it runs out, one by one and whole. */
async function live(fates: readonly { which: number; how: string }[], overwrite = false): Promise<string> {
  let state: PullState = newPull({
    origin: feed.origin,
    source: 'author',
    rules: feed.rules,
    head: { range: { size: 0, hashes: [] }, checkpoint: null, bytes: 0 },
    frozen: false,
    seed: 1,
    limits: { entries: 6, bytes: 1 << 20 },
  });
  const tables = new Map<string, Held>();
  const waiting: PullEffect[] = [];
  let now = TIME;
  const send = (event: PullEvent): void => {
    const step = pull(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.t === 'fetch' || effect.t === 'commit') waiting.push(effect);
      if (effect.t === 'wake') now = Math.max(now, effect.at);
    }
  };
  send({ t: 'start', now });
  for (let i = 0; i < 400 && (tables.get(feed.origin)?.entries.length ?? 0) < 24; i++) {
    const { which, how } = fates[i] ?? { which: 0, how: 'whole' };
    const [effect] = waiting.splice(which % Math.max(1, waiting.length), 1);
    if (effect?.t === 'commit') {
      const size = tables.get(feed.origin)?.entries.length ?? 0;
      if (effect.batch.from === size || overwrite) applyBatch(tables, effect.batch);
      send({ t: 'committed', tx: effect.tx, now });
      if (how === 'twice') send({ t: 'committed', tx: effect.tx, now });
      if (how === 'late' && overwrite) applyBatch(tables, effect.batch);
    }
    if (effect?.t === 'fetch') {
      const answer = answers.get(effect.path) ?? (await feed.ask(effect.path));
      answers.set(effect.path, answer);
      const body = how === 'cut' ? answer.body.slice(0, answer.body.length >> 1) : answer.body;
      if (how === 'late') waiting.push(effect);
      else if (how === 'lost') send({ t: 'failed', req: effect.req, reason: 'reset', now });
      else send({ t: 'got', req: effect.req, status: answer.status, body, now });
      if (how === 'twice') send({ t: 'got', req: effect.req, status: answer.status, body, now });
    }
    send({ t: 'tick', now });
  }
  return fingerprint(tables.get(feed.origin));
}

/** The whole of what is held, as one text. */
function fingerprint(held: Held | undefined): string {
  const all = [held?.entries ?? [], held?.payloads ?? [], held?.frontier ?? []].flat();
  return `${held?.entries.length} ${held?.bytes} ${all.map((bytes) => (bytes === null ? '-' : Buffer.from(bytes).toString('base64'))).join()}`;
}

const parameters = { numRuns: RUNS, ...(process.env.ENTENTE_SEED ? { seed: Number(process.env.ENTENTE_SEED) } : {}) };

describe('[R12] duplicated, reordered, truncated answers', () => {
  it(`[SYNC-10] ${RUNS} of them end in the same bytes`, async () => {
    const expected = fingerprint(feed.held);
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 60 }), async (fates) => (await live(fates)) === expected),
      parameters,
    );
  }, 300_000);

  it('[R12 control] goes red when a batch is written again', async () => {
    const expected = fingerprint(feed.held);
    const twice = fc.array(fc.record({ which: fc.nat(3), how: fc.constantFrom('whole', 'late') }), {
      minLength: 20,
      maxLength: 60,
    });
    const check = fc.check(
      fc.asyncProperty(twice, async (fates) => (await live(fates, true)) === expected),
      { numRuns: 200, seed: 1 },
    );
    expect((await check).failed).toBe(true);
  });
});
