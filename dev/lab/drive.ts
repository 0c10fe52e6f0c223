import type { AppendBatch } from '../../packages/store/port.ts';
import {
  type FetchFailure,
  newPull,
  type PullEffect,
  type PullEvent,
  type PullStart,
  type PullState,
  prefixProof,
  pull,
} from '../../packages/sync/index.ts';
import { type Authored, TIME } from './authored.ts';
import type { Sync } from './lab.ts';
import { applyBatch, type Held } from './shelf.ts';

/** What a peer, honest or not, does with a request. */
export type PeerReply = { readonly status: number; readonly body: Uint8Array } | { readonly failed: FetchFailure };
export type Peer = (path: string, maxBytes: number) => PeerReply | Promise<PeerReply>;

export interface Driven {
  state: PullState;
  readonly effects: PullEffect[];
  /** What was committed, as tables. */
  readonly tables: Map<string, Held>;
  now: number;
}

export function driven(feed: Authored, start: Partial<PullStart> = {}): Driven {
  const head = { range: { size: 0, hashes: [] }, checkpoint: null, bytes: 0 };
  const state = newPull({
    origin: feed.origin,
    source: 'author',
    rules: feed.rules,
    head,
    frozen: false,
    seed: 1,
    ...start,
  });
  return { state, effects: [], tables: new Map(), now: TIME };
}

/** Gives one event and what follows from it, within `seconds` of virtual time, until there is nothing left to wait for. */
export async function drive(
  d: Driven,
  peer: Peer,
  first: PullEvent,
  seconds = 120,
  core: Pick<Sync, 'pull'> = { pull },
): Promise<void> {
  const events: PullEvent[] = [first];
  const end = d.now + seconds * 1000;
  let wake = Infinity;
  while (d.now <= end) {
    const event = events.shift();
    if (event === undefined) {
      if (wake > end) return;
      d.now = Math.max(d.now, wake);
      wake = Infinity;
      events.push({ t: 'tick', now: d.now });
      continue;
    }
    const step = core.pull(d.state, { ...event, now: d.now });
    d.state = step.state;
    d.effects.push(...step.effects);
    for (const effect of step.effects) {
      if (effect.t === 'wake') wake = Math.min(wake, effect.at);
      else events.push(...(await follow(d, peer, effect)));
    }
    // A long poll that found nothing has taken its time.
    if (event.t === 'got' && event.status === 204) d.now += 1000;
  }
}

async function follow(d: Driven, peer: Peer, effect: PullEffect): Promise<PullEvent[]> {
  const { now } = d;
  if (effect.t === 'commit') {
    commit(d.tables, effect.batch);
    return [{ t: 'committed', tx: effect.tx, now }];
  }
  if (effect.t === 'prove') {
    const nodes = d.tables.get(d.state.origin)?.nodes ?? [];
    const proof = await prefixProof(
      effect.from,
      effect.to,
      async (level, index) => nodes[level]?.[index] ?? new Uint8Array(32),
    );
    return [{ t: 'proved', req: effect.req, ...proof, now }];
  }
  if (effect.t !== 'fetch') return [];
  const reply = await peer(effect.path, effect.maxBytes);
  if ('failed' in reply) return [{ t: 'failed', req: effect.req, reason: reply.failed, now }];
  return [{ t: 'got', req: effect.req, status: reply.status, body: reply.body, now }];
}

function commit(tables: Map<string, Held>, batch: AppendBatch): void {
  applyBatch(tables, batch);
  tables.get(batch.origin)?.headers.push(...batch.headers);
}

/** Pulls all there is from an honest author. */
export async function pullAll(feed: Authored, start: Partial<PullStart> = {}): Promise<Driven> {
  const d = driven(feed, start);
  await drive(d, (path) => feed.ask(path), { t: 'start', now: d.now }, 1);
  return d;
}

export function codesOf(d: Driven): readonly string[] {
  return d.effects.flatMap((effect) => (effect.t === 'alarm' ? [effect.code] : []));
}

export function has(d: Driven, kind: PullEffect['t']): boolean {
  return d.effects.some((effect) => effect.t === kind);
}
