import { toHex } from '#crypto';
import { examples } from '../../kinds/request/examples.ts';
import request from '../../kinds/request/index.ts';
import { inventedCharter, inventedInstrument } from '../../packages/kind/invented.ts';
import type { Circumstances } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { clear } from '../../packages/policy/clear.ts';
import { protectionIndex } from '../../packages/policy/protection/index.ts';
import { chance } from '../chance.ts';
import { runPairs } from '../protection/pairs.ts';
import { planted } from '../protection/planted.ts';
import { invent } from '../protection/story.ts';
import type { BenchOptions } from './run.ts';

/** Times each draft is cleared; the median of the rounds is what counts. */
const rounds = 31;
const perRound = 200;

/**
 * The gate: pairs of worlds that differ in who is sheltered and must not differ outside, leaks planted to see that it would be seen, and
 * what clearing a draft costs with many sheltered. `--pairs`, `--sheltered`.
 */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const pairs = sizes.pairs ?? 2_000;
  const sheltered = sizes.sheltered ?? 10_000;
  say(`clearing with ${sheltered} sheltered persons …`);
  const microseconds = clearing(sheltered);
  say(`${pairs} pairs of worlds …`);
  const began = performance.now();
  const seed = (Date.now() % 2 ** 31) + 1;
  const run = await runPairs(seed, pairs);
  const seconds = (performance.now() - began) / 1000;
  say('planted leaks …');
  const control: Record<string, number> = {};
  for (const [name, plant] of Object.entries(planted)) control[name] = (await runPairs(11, 50, plant)).differingBytes;
  const unseen = Object.values(control).filter((bytes) => bytes === 0).length;
  return {
    ...{
      pairs,
      seed,
      differingBytes: run.differingBytes,
      firstDifference: run.firstDifference,
      attempts: run.attempts,
    },
    ...{ seconds: Math.round(seconds), sheltered, microsecondsPerClearedDraft: microseconds },
    ...{ plantedLeaks: { unseen, differingBytes: control } },
    goals: { differingBytes: 0, microsecondsPerClearedDraft: 200, unseen: 0 },
    met: run.differingBytes === 0 && microseconds.median < 200 && unseen === 0,
  };
}

function clearing(count: number): { median: number; slowest: number } {
  const dice = chance(5);
  const index = protectionIndex();
  for (let at = 0; at < count; at++) {
    const { name, arabic, document } = invent(dice);
    const phone = `+212 6 ${10_000_000 + dice.int(90_000_000)}`;
    const identifiers = [
      { kind: 'document', value: document },
      { kind: 'phone', value: phone },
    ];
    const file = toHex(dice.bytes(32));
    index.put({ id: `s${at}`, names: [name, arabic], identifiers, records: [], files: [file], fled: ['MA'] });
  }
  const charter = inventedCharter('gmmp.ma-it', ['it-moi', 'ma-moi'], { instruments: [inventedInstrument] });
  const at: Circumstances = {
    ...{ me: 'it-moi', actor: { role: 'officer', ref: 'x' }, now: '2026-11-22T08:00:00.000Z', zone: charter.zone },
    ...{ tzdb: 'test', charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' },
    ...{ rnd: (length) => new Uint8Array(length), attachment: () => null, protection: index, sign: () => '' },
  };
  const drafts = request.commands.ask?.draft(request.initial(), examples.ask, at);
  if (drafts === undefined || isRefusal(drafts)) throw new Error('the example is refused');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    for (let i = 0; i < perRound; i++) if (isRefusal(clear(drafts, at, null))) throw new Error('it was held back');
    times.push(((performance.now() - began) * 1000) / perRound);
  }
  const sorted = times.sort((a, b) => a - b).map((time) => Math.round(time * 10) / 10);
  return { median: sorted[rounds >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
