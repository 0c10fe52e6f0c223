import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvidence, verifyEvidence } from '../../packages/log/index.ts';
import { logSigner, verifierOf } from '../lab/keys.ts';
import { ask, until } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import { honestSoFar, lieTogether, type Outcome, scriptedEncounters } from './encounters.ts';
import { type Liar, type LiarsWorld, liarsWorld } from './liars.ts';
import { HONEST } from './scripts.ts';

const lyingSeconds = 5;

/** Rome for real, one honest peer, and every liar we know, all of them at once over real TLS. */
describe('[R11] a node among liars', () => {
  let world: LiarsWorld;
  let outcomes: ReadonlyMap<string, Outcome>;
  let slowest = 0;
  const stored = new Map<string, number>();

  beforeAll(async () => {
    world = await liarsWorld(scriptedEncounters);
    await honestSoFar(world.liars);
    await world.friend();
    await asksTheFriend('BEFORE');
    let lying = true;
    const found = lieTogether(world.liars, lyingSeconds, foundOut).finally(() => {
      lying = false;
    });
    for (let i = 0; lying; i++) slowest = Math.max(slowest, await asksTheFriend(`WHILE-${i}`));
    outcomes = await found;
    for (const { origin } of world.liars)
      stored.set(origin, (await world.rome.core.store.log.feed(origin))?.size ?? -1);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  const scriptOf = (liar: Liar) => scriptedEncounters.find(({ name }) => name === liar.encounter.name)?.script;
  const foundOut = (liar: Liar, codes: ReadonlySet<string>): boolean => {
    const code = scriptOf(liar)?.code ?? '';
    return code === '' || codes.has(code);
  };

  /** Milliseconds of an honest exchange, there and back. */
  async function asksTheFriend(reference: string): Promise<number> {
    const start = performance.now();
    await until(world.rome, await ask(world.rome, { reference }), (state) => state === 'received');
    return performance.now() - start;
  }

  it.each(scriptedEncounters.map((one) => [one.name, one.script] as const))('[NODE-66] %s', async (name, script) => {
    const outcome = outcomes.get(name);
    const origin = world.liars.find(({ encounter }) => encounter.name === name)?.origin ?? '';
    // All liars share one process: that a door of theirs was slow to open once is no lie.
    const told = [...(outcome?.codes ?? [])].filter((code) => code !== 'sync.unreachable');
    if (script.code === '') expect(told).toEqual([]);
    else expect(outcome?.codes).toContain(script.code);
    expect(outcome?.pause !== null).toBe(script.end !== 'refuse');
    if (script.end !== 'pause') expect(stored.get(origin)).toBe(script.held);
    expect(stored.get(origin)).toBeLessThanOrEqual(HONEST);
    expect(outcome?.asked).toBeLessThan(40);
    const evidence = (await world.rome.core.store.log.evidence()).filter((one) => one.origin === origin);
    expect(evidence.length > 0).toBe(script.end === 'evidence' || script.code === 'sync.bad-entry');
    if (script.end !== 'evidence') return;
    const proof = parseEvidence(evidence[0]?.evidence ?? '');
    expect('ok' in proof ? proof : verifyEvidence(proof, verifierOf(logSigner(origin).vkey))).not.toHaveProperty('ok');
  });

  it('[NODE-66] the honest peer was served all the while', () => {
    expect(slowest).toBeLessThan(3_000);
  });

  it('[NODE-66] whoever tells the truth again is believed again, unless the lie was signed', async () => {
    for (const liar of world.liars) liar.honest();
    const forgiven = world.liars.filter((liar) => scriptOf(liar)?.end === 'refuse');
    await eventually(async () => {
      for (const liar of forgiven) {
        const { taken, alarm } = liar.link();
        expect([liar.encounter.name, taken, alarm]).toEqual([liar.encounter.name, HONEST, null]);
      }
    });
    for (const liar of world.liars) if (!forgiven.includes(liar)) expect(liar.link().pause).not.toBeNull();
  });
});
