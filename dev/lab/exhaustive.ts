import { addSignatures } from '../../packages/log/checkpoint.ts';
import { checkpointText, rootOf } from '../../packages/log/index.ts';
import {
  type Answer,
  type FeedHead,
  type PullEvent,
  type PullState,
  prefixProof,
  type WatchEvent,
  type WatchState,
} from '../../packages/sync/index.ts';
import { type Authored, authored, TIME } from './authored.ts';
import { mirrorOf, verifierOf } from './keys.ts';
import type { Sync } from './lab.ts';

/**
 * Every way two nodes can live through a few entries: an author and a reader, the wires between them and both disks, with
 * crashes, lost and repeated answers at every point. A state is a value; two that differ only in the numbers of requests
 * or in the hour are one.
 */
export interface Pair {
  readonly now: number;
  readonly author: {
    /** Entries on disk, one letter each: the life of the node in which it was written. */
    readonly durable: string;
    readonly writing: string | null;
    readonly shown: number;
    readonly life: number;
    readonly watch: WatchState;
  };
  readonly reader: {
    readonly durable: string;
    readonly writing: { readonly tx: number; readonly entries: string } | null;
    readonly cosigned: number;
    readonly pull: PullState;
  };
  readonly wires: readonly Message[];
  /** What may still go wrong. */
  readonly left: Budget;
}

export interface Budget {
  readonly appends: number;
  readonly crashes: number;
  readonly losses: number;
  readonly repeats: number;
}

interface Message {
  readonly to: 'pull' | 'watch';
  readonly req: number;
  readonly path: string;
  readonly answer: { readonly id: string; readonly status: number; readonly body: Uint8Array } | null;
}

/** Planted bugs of the pair's disks. */
export interface PairSabotage {
  readonly cosignWhileWriting?: boolean;
  readonly showWhileWriting?: boolean;
  readonly writeTwice?: boolean;
}

export interface Successor {
  readonly state: Pair;
  /** True for what happens without any fault: by such steps alone agreement must stay within reach. */
  readonly quiet: boolean;
}

const MIRROR = mirrorOf('bravo');
const COSIGN_TIME = 1_795_316_400;
const feeds = new Map<string, Authored>();
const answers = new Map<string, Answer>();

/** The feed whose entries were written in these lives; one checkpoint an entry. */
function feedOf(entries: string): Authored {
  const known = feeds.get(entries);
  if (known !== undefined) return known;
  const feed = authored();
  for (let i = 0; i < entries.length; i++) feed.append([new TextEncoder().encode(entries.slice(0, i + 1))]);
  feeds.set(entries, feed);
  return feed;
}

function headOf(entries: string): FeedHead {
  const { held } = feedOf(entries);
  const range = { size: entries.length, hashes: held.frontier };
  return { range, checkpoint: held.checkpoints.at(-1)?.note ?? null, bytes: held.bytes };
}

export function newPair(sync: Sync, left: Budget): Pair {
  return {
    now: TIME,
    author: { durable: '', writing: null, shown: 0, life: 0, watch: newWatch(sync, '', 0) },
    reader: { durable: '', writing: null, cosigned: 0, pull: newPull(sync, '') },
    wires: [],
    left,
  };
}

function newWatch(sync: Sync, entries: string, seen: number): WatchState {
  const feed = feedOf(entries);
  const log = feed.rules.log ?? verifierOf('');
  const held = { size: entries.length, note: headOf(entries).checkpoint };
  return sync.newWatch({ origin: feed.origin, own: true, log, mirror: verifierOf(MIRROR.vkey), held, seen, seed: 1 });
}

function newPull(sync: Sync, entries: string): PullState {
  const { origin, rules } = feedOf(entries);
  return sync.newPull({
    origin,
    source: 'author',
    rules,
    head: headOf(entries),
    frozen: false,
    seed: 1,
    limits: { entries: 2, bytes: 1 << 20 },
  });
}

/** Gives the machines' first events; the pair as it is when both nodes have started. */
export function begin(sync: Sync, sabotage: PairSabotage, pair: Pair): Promise<Pair> {
  return toPull(sync, sabotage, pair, { t: 'start', now: pair.now }).then((p) =>
    toWatch(sync, p, { t: 'start', now: p.now }),
  );
}

async function toPull(sync: Sync, sabotage: PairSabotage, pair: Pair, event: PullEvent): Promise<Pair> {
  const step = sync.pull(pair.reader.pull, event);
  let next: Pair = { ...pair, reader: { ...pair.reader, pull: step.state } };
  for (const effect of step.effects) {
    if (effect.t === 'fetch')
      next = { ...next, wires: [...next.wires, { to: 'pull', req: effect.req, path: effect.path, answer: null }] };
    if (effect.t === 'cancel')
      next = { ...next, wires: next.wires.filter((m) => m.to !== 'pull' || m.req !== effect.req) };
    if (effect.t === 'cosign') next = cosign(next, effect.checkpoint.size);
    if (effect.t === 'commit') {
      const end = effect.batch.from + effect.batch.entries.length;
      const entries = livesOf(effect.batch.payloads.at(-1) ?? null).slice(0, end);
      next = { ...next, reader: { ...next.reader, writing: { tx: effect.tx, entries } } };
      if (sabotage.cosignWhileWriting === true) next = cosign(next, end);
    }
  }
  return next;
}

/** Each body spells the lives of all entries up to its own. */
function livesOf(payload: Uint8Array | null): string {
  return payload === null ? '?' : new TextDecoder().decode(payload);
}

function cosign(pair: Pair, size: number): Pair {
  return { ...pair, reader: { ...pair.reader, cosigned: Math.max(size, pair.reader.cosigned) } };
}

async function toWatch(sync: Sync, pair: Pair, event: WatchEvent): Promise<Pair> {
  const step = sync.watch(pair.author.watch, event);
  let next: Pair = { ...pair, author: { ...pair.author, watch: step.state } };
  for (const effect of step.effects) {
    if (effect.t === 'fetch')
      next = { ...next, wires: [...next.wires, { to: 'watch', req: effect.req, path: effect.path, answer: null }] };
    if (effect.t === 'prove') {
      const { nodes } = feedOf(pair.author.durable).held;
      const proof = await prefixProof(
        effect.from,
        effect.to,
        async (level, index) => nodes[level]?.[index] ?? new Uint8Array(32),
      );
      next = await toWatch(sync, next, { t: 'proved', req: effect.req, ...proof, now: next.now });
    }
  }
  return next;
}

/** All that can happen next. */
export async function successors(sync: Sync, sabotage: PairSabotage, pair: Pair): Promise<Successor[]> {
  const out: Successor[] = [];
  const add = (state: Pair, quiet: boolean): void => void out.push({ state, quiet });
  const { author, reader, left, now } = pair;

  if (left.appends > 0 && author.writing === null) {
    const writing = author.durable + String.fromCharCode(97 + author.life);
    const started = { ...pair, author: { ...author, writing }, left: { ...left, appends: left.appends - 1 } };
    add(sabotage.showWhileWriting === true ? await show(sync, started, writing) : started, false);
  }
  if (author.writing !== null) {
    const durable = author.writing;
    add({ ...pair, author: { ...author, durable, writing: null } }, true);
  } else if (author.shown < author.durable.length) add(await show(sync, pair, author.durable), true);

  if (reader.writing !== null) {
    const { tx, entries } = reader.writing;
    const durable = sabotage.writeTwice === true ? reader.durable + entries : entries;
    const written = { ...pair, reader: { ...reader, durable, writing: null } };
    add(await toPull(sync, sabotage, written, { t: 'committed', tx, now }), true);
  }

  for (const message of pair.wires) for (const next of await onWire(sync, sabotage, pair, message)) out.push(next);
  for (const until of [reader.pull.backoff.until, author.watch.backoff.until])
    if (until > now) add({ ...pair, now: until }, true);
  if (left.crashes > 0) for (const state of await crashes(sync, sabotage, pair)) add(state, false);
  add(await toPull(sync, sabotage, pair, { t: 'tick', now }), true);
  add(await toWatch(sync, pair, { t: 'tick', now }), true);
  return out;
}

function show(sync: Sync, pair: Pair, entries: string): Promise<Pair> {
  const shown = { ...pair, author: { ...pair.author, shown: entries.length } };
  return toWatch(sync, shown, {
    t: 'held',
    size: entries.length,
    note: headOf(entries).checkpoint ?? '',
    now: pair.now,
  });
}

async function onWire(sync: Sync, sabotage: PairSabotage, pair: Pair, message: Message): Promise<Successor[]> {
  const { left, now } = pair;
  const others = pair.wires.filter((one) => one !== message);
  const out: Successor[] = [];
  const hand = (
    state: Pair,
    event:
      | { t: 'got'; req: number; status: number; body: Uint8Array; now: number }
      | { t: 'failed'; req: number; reason: 'reset'; now: number },
  ) => (message.to === 'pull' ? toPull(sync, sabotage, state, event) : toWatch(sync, state, event));
  if (message.answer === null) {
    const answer = await respond(sync, pair, message);
    out.push({ state: { ...pair, wires: [...others, { ...message, answer }] }, quiet: true });
  } else {
    const got = { t: 'got', req: message.req, status: message.answer.status, body: message.answer.body, now } as const;
    out.push({ state: await hand({ ...pair, wires: others }, got), quiet: true });
    if (left.repeats > 0)
      out.push({ state: await hand({ ...pair, left: { ...left, repeats: left.repeats - 1 } }, got), quiet: false });
  }
  if (left.losses > 0) {
    const lossy = { ...pair, wires: others, left: { ...left, losses: left.losses - 1 } };
    out.push({ state: await hand(lossy, { t: 'failed', req: message.req, reason: 'reset', now }), quiet: false });
  }
  return out;
}

async function respond(sync: Sync, pair: Pair, message: Message): Promise<NonNullable<Message['answer']>> {
  const { author, reader } = pair;
  const entries = author.writing ?? author.durable;
  const source =
    message.to === 'pull' ? entries.slice(0, author.shown) : `held ${reader.durable.slice(0, reader.cosigned)}`;
  const id = `${message.path} ${source}`;
  const answer =
    answers.get(id) ??
    (message.to === 'pull' ? await feedOf(source).ask(message.path) : held(sync, pair, message.path));
  answers.set(id, answer);
  return { id, status: answer.status, body: answer.body };
}

/** Route 6 of the reader: the author's checkpoint with the reader's line, once it has cosigned. */
function held(sync: Sync, pair: Pair, path: string): Answer {
  const { durable, cosigned } = pair.reader;
  const request = sync.parseRequest(path);
  const feed = feedOf(durable.slice(0, cosigned));
  const type = 'text/plain; charset=utf-8';
  if ('ok' in request || request.route !== 'held' || cosigned <= request.after)
    return { status: 204, type, body: new Uint8Array(0) };
  const head = headOf(durable.slice(0, cosigned));
  const text = checkpointText({ origin: feed.origin, size: cosigned, root: rootOf(head.range) });
  const note = addSignatures(head.checkpoint ?? '', [MIRROR.cosign(text, COSIGN_TIME)]);
  return { status: 200, type, body: new TextEncoder().encode(note) };
}

/** Either node loses its power: what was being written is there afterwards, or is not. */
async function crashes(sync: Sync, sabotage: PairSabotage, pair: Pair): Promise<Pair[]> {
  const { author, reader } = pair;
  const left = { ...pair.left, crashes: pair.left.crashes - 1 };
  const out: Pair[] = [];
  for (const durable of new Set([author.durable, author.writing ?? author.durable])) {
    const shown = sabotage.showWhileWriting === true ? Math.min(author.shown, durable.length) : durable.length;
    const watch = newWatch(sync, durable, author.watch.seen);
    const wires = pair.wires.filter((message) => message.to === 'pull');
    const down = { ...pair, left, wires, author: { durable, writing: null, shown, life: author.life + 1, watch } };
    out.push(await toWatch(sync, down, { t: 'start', now: pair.now }));
  }
  for (const durable of new Set([reader.durable, reader.writing?.entries ?? reader.durable])) {
    const wires = pair.wires.filter((message) => message.to === 'watch');
    const down = {
      ...pair,
      left,
      wires,
      reader: { durable, writing: null, cosigned: reader.cosigned, pull: newPull(sync, durable) },
    };
    out.push(await toPull(sync, sabotage, down, { t: 'start', now: pair.now }));
  }
  return out;
}

/** What is wrong with a state, or null. */
export function broken(pair: Pair): string | null {
  const { author, reader } = pair;
  if (!author.durable.startsWith(reader.durable))
    return `the reader holds ${reader.durable}, its author ${author.durable}`;
  if (reader.cosigned > reader.durable.length) return `${reader.cosigned} cosigned, ${reader.durable.length} on disk`;
  if (author.shown > author.durable.length) return `${author.shown} shown, ${author.durable.length} on disk`;
  if (author.watch.seen > reader.durable.length)
    return `a receipt for ${author.watch.seen} of ${reader.durable.length}`;
  if (reader.pull.pause !== null || author.watch.stopped) return 'an honest pair came to a stop';
  return null;
}

export function agreed({ author, reader }: Pair): boolean {
  return author.durable === reader.durable && author.watch.seen === author.durable.length;
}

/** One name for all states that behave alike. */
export function nameOf(pair: Pair): string {
  const { author, reader, now } = pair;
  const { pull } = reader;
  const building = pull.building && [
    pull.building.base.range.size,
    pull.building.reach,
    pull.building.offer?.note,
    pull.building.bundles.map((bundle) => bundle !== null),
    pull.building.frames.map((frame) => frame !== null),
  ];
  const wires = pair.wires.map((message) => [message.to, message.path, message.answer?.id, openAs(pair, message)]);
  return JSON.stringify([
    [author.durable, author.writing, author.shown, author.life],
    [
      author.watch.seen,
      author.watch.held.size,
      waiting(author.watch, now),
      author.watch.ask && rested(author.watch.ask.at, now),
    ],
    [reader.durable, reader.writing?.entries, reader.cosigned],
    [pull.head.range.size, building, pull.ready?.after.range.size, pull.committing?.chunk.after.range.size],
    [
      waiting(pull, now),
      pull.distrust,
      pull.reach,
      pull.doubts,
      pull.stale,
      pull.asks.map((ask) => [ask.about, rested(ask.at, now)]),
    ],
    wires.map((wire) => JSON.stringify(wire)).sort(),
    Object.values(pair.left),
  ]);
}

function openAs(pair: Pair, message: Message): boolean {
  if (message.to === 'watch') return pair.author.watch.ask?.req === message.req;
  return pair.reader.pull.asks.some((ask) => ask.req === message.req);
}

function waiting(s: { backoff: { until: number; failures: number } }, now: number): readonly unknown[] {
  return [s.backoff.until > now, s.backoff.failures];
}

function rested(at: number, now: number): boolean {
  return now - at >= 1000;
}
