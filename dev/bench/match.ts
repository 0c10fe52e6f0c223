import { generatePublicKey, Oprf, VOPRFClient, VOPRFServer } from '@cloudflare/voprf-ts';
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { exchange } from '../../apps/cli/match/exchange.ts';
import { type Identifier, identifierInput } from '../../packages/match/identifiers/canonical.ts';
import { fromUniform, multiply, scalarFrom } from '../../packages/match/oblivious/ristretto.ts';
import { batchSize } from '../../packages/match/oblivious/sizes.ts';
import { chance } from '../chance.ts';
import type { BenchOptions } from './run.ts';

/** Multiplications for an identifier asked: blind, evaluate, the proof's two sides (one and two), unblind. */
const perAsked = 6;
/** For one held: its tag. */
const perHeld = 1;

/**
 * Private matching end to end beside the same number of bare multiplications in libsodium (the limit), and what one batch of 64 costs the
 * libraries that do the whole function. `--asked`, `--held`.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const { asked = 10_000, held = 100_000 } = sizes;
  const dice = chance(7);
  const rnd = (length: number): Uint8Array => dice.bytes(length);
  const list = (count: number, from: number): readonly Identifier[] =>
    Array.from({ length: count }, (_, at) => ({ ok: true, type: 'phone', value: `+2126${from + at}` }));
  const common = Math.floor(asked / 10);
  const holder = list(held, 10_000_000);
  const asker = [...list(common, 10_000_000), ...list(asked - common, 50_000_000)];
  say(`the limit: ${asked * perAsked + held * perHeld} multiplications …`);
  // Half before and half after: whatever else the machine does meets both.
  const half = () => taken(() => bare((asked * perAsked + held * perHeld) / 2, (asked + held) / 2, rnd));
  const before = half();
  say(`${asked} asked, ${held} held …`);
  const whole = taken(() => exchange({ asker, holder, week: '2026-W47' }, rnd));
  const { hits, batches, bytes } = whole.result;
  const after = half();
  const limit = before.seconds + after.seconds;
  say('a batch of 64 in the libraries …');
  const batch = { ours: ourBatch(rnd), noble: nobleBatch(), cloudflare: await cloudflareBatch() };
  const ratio = whole.seconds / limit;
  return {
    ...{ asked, held, hits: hits.length, expectedHits: common, batches, bytes },
    ...{ seconds: round(whole.seconds), limitSeconds: round(limit), timesTheLimit: round(ratio) },
    wallTimesTheLimit: round(whole.wall / (before.wall + after.wall)),
    millisecondsPerBatchOf64: batch,
    goals: { timesTheLimit: 1.6 },
    met: ratio <= 1.6 && hits.length === common,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Taken<T> {
  readonly result: T;
  /** Of the processor, for this process: what others do on the machine is not in it. */
  readonly seconds: number;
  readonly wall: number;
}

function taken<T>(work: () => T): Taken<T> {
  const [used, began] = [process.cpuUsage(), performance.now()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, seconds: (user + system) / 1e6, wall: (performance.now() - began) / 1000 };
}

/** As many multiplications, and as many elements made from uniform bytes, and nothing else. */
function bare(multiplications: number, elements: number, rnd: (length: number) => Uint8Array): void {
  const uniform = rnd(64);
  const scalar = scalarFrom(rnd(64));
  const element = fromUniform(uniform);
  for (let i = 0; i < elements; i++) fromUniform(uniform);
  for (let i = 0; i < multiplications; i++) multiply(scalar, element);
}

const phone = (at: number): Identifier => ({ ok: true, type: 'phone', value: `+21260000${1000 + at}` });
const inputs = (): readonly Uint8Array[] => Array.from({ length: batchSize }, (_, at) => identifierInput(phone(at)));

/** The batch there, the answer back, read; without tags to speak of. */
function ourBatch(rnd: (length: number) => Uint8Array): number {
  const asker = Array.from({ length: batchSize }, (_, at) => phone(at));
  const began = performance.now();
  exchange({ asker, holder: [], week: '2026-W47' }, rnd);
  return Math.round(performance.now() - began);
}

function nobleBatch(): number {
  const { voprf } = ristretto255_oprf;
  const { secretKey, publicKey } = voprf.deriveKeyPair(new Uint8Array(32), new Uint8Array());
  const began = performance.now();
  const items = inputs().map((input) => ({ input: Uint8Array.from(input), ...voprf.blind(Uint8Array.from(input)) }));
  const answer = voprf.blindEvaluateBatch(
    secretKey,
    publicKey,
    items.map(({ blinded }) => blinded),
  );
  const read = items.map((item, at) => ({ ...item, evaluated: answer.evaluated[at] ?? item.blinded }));
  voprf.finalizeBatch(read, publicKey, answer.proof);
  return Math.round(performance.now() - began);
}

async function cloudflareBatch(): Promise<number> {
  const suite = Oprf.Suite.RISTRETTO255_SHA512;
  const secret = new Uint8Array(32).fill(1);
  const server = new VOPRFServer(suite, secret, CryptoNoble);
  const client = new VOPRFClient(suite, generatePublicKey(suite, secret, CryptoNoble), CryptoNoble);
  const began = performance.now();
  const [kept, question] = await client.blind([...inputs()]);
  await client.finalize(kept, await server.blindEvaluate(question));
  return Math.round(performance.now() - began);
}
