import { describe, expect, it } from 'vitest';
import { parseEvidence, verifyEvidence } from '../../packages/log/index.ts';
import { parseRequest } from '../../packages/sync/index.ts';
import { codesOf, type Driven, drive, driven, has, type Peer, type PeerReply } from '../lab/drive.ts';
import { honestFeed, type Lie, type Script, scripts, truthOf } from './scripts.ts';

/** What the door of a node makes of an answer before the machine sees it: length and time are bounded there. */
function through(lie: Lie, maxBytes: number): PeerReply {
  if (lie.stream === 'endless') return { failed: 'tooLong' };
  if (lie.stream !== undefined) return { failed: 'timeout' };
  if (lie.declared !== undefined && lie.declared !== lie.body.length) return { failed: 'reset' };
  return lie.body.length > maxBytes ? { failed: 'tooLong' } : lie;
}

/** An honest reader takes in what is honest, then meets the liar. */
async function meet(script: Script): Promise<{ d: Driven; before: number }> {
  const feed = honestFeed();
  const truth = truthOf(feed);
  const d = driven(feed, { rules: { ...feed.rules, ...script.rules } });
  const honestly: Peer = (path) => feed.branch(script.held).ask(path);
  if (script.held > 0) await drive(d, honestly, { t: 'start', now: d.now }, 1);
  const before = d.tables.get(feed.origin)?.entries.length ?? 0;
  expect(before).toBe(script.held);
  d.effects.length = 0;
  const liar = script.peer(truth);
  // The answers of the honest peer that are still open belong to it: what follows is the liar's.
  const peer: Peer = async (path, maxBytes) => {
    const request = parseRequest(path);
    if ('ok' in request) throw new Error(request.message);
    return through(await liar(request), maxBytes);
  };
  const open = d.state.asks[0];
  const first =
    open === undefined
      ? ({ t: script.held > 0 ? 'tick' : 'start', now: d.now } as const)
      : ({ t: 'got', req: open.req, status: 204, body: new Uint8Array(0), now: d.now } as const);
  await drive(d, peer, first, 90);
  return { d, before };
}

describe('[R11] a lying peer', () => {
  it('there are at least 40 scripts', () => expect(scripts.length).toBeGreaterThanOrEqual(40));

  it.each(scripts.map((script) => [script.name, script] as const))('%s', async (_, script) => {
    const { d, before } = await meet(script);
    const codes = codesOf(d);
    if (script.code !== '') expect(codes).toContain(script.code);
    const stored = d.tables.get(d.state.origin)?.entries.length ?? 0;
    if (script.end !== 'pause') expect(stored).toBe(before);
    if (script.rules === undefined) expect(has(d, 'cosign')).toBe(false);
    expect(d.state.pause !== null).toBe(script.end !== 'refuse');
    expect(has(d, 'evidence')).toBe(script.end === 'evidence' || script.code === 'sync.bad-entry');
    // However long it goes on, a liar is asked again no more than about twice in the capped back-off.
    expect(d.effects.filter((effect) => effect.t === 'fetch').length).toBeLessThan(120);
    if (script.end === 'evidence') expect(proven(d)).toBe(true);
  });

  it('[R11 control] a machine that is told the truth takes everything in', async () => {
    const feed = honestFeed();
    const d = driven(feed);
    await drive(d, (path) => feed.ask(path), { t: 'start', now: d.now }, 1);
    expect(d.tables.get(feed.origin)?.entries.length).toBe(40);
    expect(codesOf(d)).toEqual([]);
  });
});

/** Evidence holds for whoever has the author's key, and freezes. */
function proven(d: Driven): boolean {
  const effect = d.effects.find((one) => one.t === 'evidence');
  const evidence = parseEvidence(effect?.t === 'evidence' ? effect.evidence : '');
  const log = d.state.rules.log;
  return !('ok' in evidence) && log !== null && !('ok' in verifyEvidence(evidence, log)) && has(d, 'freeze');
}
