import { describe, expect, it } from 'vitest';
import { addSignatures, parseEntryBundle } from '../../packages/log/index.ts';
import {
  newWatch,
  type PullState,
  parseBodies,
  parseRequest,
  pull,
  readOffer,
  readShown,
  type WatchState,
  watch,
} from '../../packages/sync/index.ts';
import { held } from '../memory.ts';
import { type Authored, authored, manyEntries, TIME } from './authored.ts';
import { type Chance, chance } from './chance.ts';
import { driven } from './drive.ts';
import { mirrorOf, verifierOf } from './keys.ts';

const FRAMES = Number(process.env.ENTENTE_FRAMES ?? 100_000);
const SEED = Number(process.env.ENTENTE_SEED ?? 1);
const MIRROR = mirrorOf('bravo');

/** A machine that waits for an answer, and the honest one. */
interface Waiting {
  readonly state: PullState;
  readonly req: number;
  readonly honest: Uint8Array;
}

/** The states a machine passes on its way: waiting for a checkpoint, for entries, for bodies. */
async function waits(feed: Authored): Promise<Waiting[]> {
  const found: Waiting[] = [];
  let { state, effects } = pull(driven(feed).state, { t: 'start', now: TIME });
  for (
    let fetch = effects.find((e) => e.t === 'fetch');
    fetch?.t === 'fetch';
    fetch = effects.find((e) => e.t === 'fetch')
  ) {
    const { body } = await feed.ask(fetch.path);
    found.push({ state, req: fetch.req, honest: body });
    ({ state, effects } = pull(state, { t: 'got', req: fetch.req, status: 200, body, now: TIME }));
  }
  // The last question has no answer yet: nothing is new.
  return found.slice(0, 3);
}

/** One small change of the kinds that readers of lengths, numbers and signatures fall for. */
function mutate(bytes: Uint8Array, random: Chance): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = at + random.below(Math.min(64, bytes.length - at) + 1);
  const [head, middle, tail] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (random.below(8)) {
    case 0:
      return bytes.map((byte, i) => (i === at ? byte ^ (1 << random.below(8)) : byte));
    case 1:
      return join(head, tail);
    case 2:
      return join(head, middle, middle, tail);
    case 3:
      return join(head, random.bytes(1 + random.below(8)), tail);
    case 4:
      return head;
    case 5:
      return join(tail, head);
    case 6:
      return bytes.map((byte, i) => (i >= at && i < at + 4 ? random.pick([0, 0x7f, 0x80, 0xff]) : byte));
    default:
      return join(
        head,
        new TextEncoder().encode(random.pick(['\n', '\n\n', '— ', '9007199254740993', '-1', '\u0000', '=', ' '])),
        tail,
      );
  }
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** What a mutated answer must not bring about; null when all is well. */
function harm(feed: Authored, waiting: Waiting, body: Uint8Array): string | null {
  const step = pull(waiting.state, { t: 'got', req: waiting.req, status: 200, body, now: TIME });
  if (step.state.head !== waiting.state.head) return 'the head moved';
  for (const effect of step.effects) {
    if (['cosign', 'evidence', 'freeze', 'pause', 'prove'].includes(effect.t)) return effect.t;
    if (effect.t !== 'commit') continue;
    // A header is not signed: a changed one cannot be told here, and opens nothing.
    const { entries, payloads } = effect.batch;
    const same = payloads.every((payload, i) => payload === null || equal(payload, feed.held.payloads[i] ?? body));
    if (!same || !entries.every((entry, i) => equal(entry, feed.held.entries[i] ?? body)))
      return 'foreign bytes committed';
  }
  return null;
}

describe('[R10] mutated frames', () => {
  it(`[SYNC-25] ${FRAMES} of them throw nothing and change nothing (seed ${SEED})`, async () => {
    const feed = manyEntries(authored(), 12, 4);
    const states = await waits(feed);
    expect(states).toHaveLength(3);
    const shown = shownBy(feed);
    const random = chance(SEED, 'frames');
    let halfway = 0;
    for (let i = 0; i < FRAMES; i++) {
      const waiting = random.pick(states);
      let body = mutate(waiting.honest, random);
      if (random.happens(0.3)) body = mutate(body, random);
      if (!equal(body, waiting.honest)) expect(harm(feed, waiting, body), `frame ${i} of seed ${SEED}`).toBeNull();
      readAll(body, feed);
      expect(afterShown(shown.state, mutate(shown.body, random), shown.body)).toBeNull();
      if (i === FRAMES >> 1) halfway = await held();
    }
    expect(await held()).toBeLessThan(halfway + (4 << 20));
  }, 600_000);

  it('[R10 control] the check sees a machine that was misled', async () => {
    const feed = manyEntries(authored(), 12, 4);
    const [, , bodies] = await waits(feed);
    if (bodies === undefined) throw new Error('no state waits for bodies');
    expect(harm(manyEntries(authored(), 12, 4, 41), bodies, bodies.honest)).toBe('foreign bytes committed');
  });
});

/** Every reader of the core, on bytes that may be anything. */
function readAll(body: Uint8Array, feed: Authored): void {
  parseBodies(body, 12);
  parseEntryBundle(body, 12);
  parseRequest(Buffer.from(body.subarray(0, 200)).toString('latin1'));
  if (feed.rules.log === null) throw new Error('no key');
  readOffer(body, feed.rules.log);
  readShown(body, feed.rules.log, verifierOf(MIRROR.vkey));
}

function shownBy(feed: Authored): { state: WatchState; body: Uint8Array } {
  const note = feed.held.checkpoints.at(-1)?.note ?? '';
  const body = new TextEncoder().encode(
    addSignatures(note, [MIRROR.cosign(`${note.split('\n\n')[0]}\n`, 1_795_316_400)]),
  );
  const state = newWatch({
    origin: feed.origin,
    own: true,
    log: feed.rules.log ?? verifierOf(''),
    mirror: verifierOf(MIRROR.vkey),
    held: { size: 12, note },
    seen: 0,
    seed: 1,
  });
  return { state: watch(state, { t: 'start', now: TIME }).state, body };
}

function afterShown(state: WatchState, body: Uint8Array, honest: Uint8Array): string | null {
  if (equal(body, honest)) return null;
  const step = watch(state, { t: 'got', req: state.ask?.req ?? 0, status: 200, body, now: TIME });
  const bad = step.effects.find((effect) => ['receipt', 'behind', 'evidence', 'freeze'].includes(effect.t));
  // A changed note may still carry all that is needed: the author's line and the peer's own.
  return bad === undefined || step.state.proving !== null ? null : bad.t;
}
