import { z } from 'zod';
import { most } from '../../../kinds/alert/imported-schema.ts';
import { act } from '../act.ts';
import type { NodeConfig } from '../config.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import { type Asked, fetchDocument } from './fetching.ts';
import { readApart } from './reader.ts';

export type AlertFeed = NodeConfig['alertFeeds'][number];

/** What is remembered of a feed: under which condition it is asked again, and which of its links were read. */
const memory = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  links: z.array(z.string()).default([]),
  /** Links that could not be read the last time: they come after the others, so that they keep none of them away. */
  failed: z.array(z.string()).default([]),
  fault: z.string().nullable().default(null),
});
type Memory = z.infer<typeof memory>;
const collection = 'alertFeeds';
const mostLinks = 1_000;
/** Links that one round follows, and how long it does so: what is beyond comes with the next. Other feeds wait meanwhile. */
const followed = 50;
const longestRoundMs = 60_000;
/** Alerts that one round takes in; each is kept with the bytes it came in. */
const mostTaken = 100;
/** An address that is longer is no alert's. */
const longestAddress = 2_000;

export type RoundLimits = Pick<Asked, 'limits' | 'lookup'> & { readonly roundMs?: number };

/** What one round of a feed came to. */
export interface Round {
  readonly address: string;
  readonly taken: number;
  /** Were there already. */
  readonly known: number;
  readonly faults: readonly string[];
}

/** Asks a feed once and takes in what is new. Never throws for anything the other side does. */
export async function askFeed(node: NodeCore, feed: AlertFeed, how: RoundLimits = {}): Promise<Round> {
  const key = `${feed.group} ${feed.address}`;
  const before = memory.parse(JSON.parse((await node.store.local.get(collection, key)) ?? '{}'));
  const round = { taken: 0, known: 0, faults: [] as string[] };
  const after = await askOnce(node, feed, before, round, how);
  await node.store.local.put(collection, key, JSON.stringify({ ...after, fault: round.faults[0] ?? null }));
  return { address: feed.address, ...round };
}

interface Counting {
  taken: number;
  known: number;
  readonly faults: string[];
}

async function askOnce(
  node: NodeCore,
  feed: AlertFeed,
  before: Memory,
  round: Counting,
  { roundMs = longestRoundMs, ...how }: RoundLimits,
): Promise<Memory> {
  const asked = { ownHosts: feed.ownHosts, ...how };
  const end = AbortSignal.timeout(roundMs);
  const attempt = async (address: string, condition: Pick<Asked, 'etag' | 'modified'> = {}) => {
    try {
      return await fetchDocument({ ...asked, address, ...condition });
    } catch (error) {
      round.faults.push(
        `${address.slice(0, longestAddress)}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return null;
    }
  };
  const open = before.links.length < mostLinks && before.fault === null;
  const found = await attempt(feed.address, open ? { etag: before.etag, modified: before.modified } : {});
  if (found === null || !found.changed) return before;
  const told = await takeIn(node, feed, found.address, found.bytes, round);
  const fresh = told
    .flatMap((link) => (URL.canParse(link, found.address) ? [new URL(link, found.address).href] : []))
    .filter((link) => link.length <= longestAddress && !before.links.includes(link))
    .toSorted((a, b) => Number(before.failed.includes(a)) - Number(before.failed.includes(b)));
  const done: string[] = [];
  const failed: string[] = [];
  for (const link of fresh.slice(0, followed)) {
    if (end.aborted || round.taken >= mostTaken) break;
    const document = await attempt(link);
    if (document === null || !document.changed) {
      failed.push(link);
      continue;
    }
    await takeIn(node, feed, document.address, document.bytes, round);
    if (round.taken < mostTaken) done.push(link);
  }
  // As long as some are left, the feed is asked without a condition, so that they are seen again.
  const all = fresh.length <= followed && done.length === fresh.length && round.taken < mostTaken;
  const links = [...before.links, ...done].slice(-mostLinks);
  const later = [...new Set([...failed, ...before.failed])].filter((link) => !done.includes(link)).slice(0, mostLinks);
  const condition = all ? { etag: found.etag, modified: found.modified } : {};
  return { links, failed: later, fault: null, ...condition };
}

/** Every alert of a document, one record each; answers the links it names. */
async function takeIn(
  node: NodeCore,
  feed: AlertFeed,
  address: string,
  bytes: Uint8Array,
  round: Counting,
): Promise<readonly string[]> {
  const { pieces, links, fault } = await readApart(bytes);
  if (fault !== null) round.faults.push(`${address}: ${fault}`);
  const found = address.replaceAll("'", '%27');
  for (const { bytes: own, which } of pieces) {
    if (round.taken >= mostTaken) break;
    if (own.length > most.bytes) {
      round.faults.push(`${address}: longer than an alert is taken in (${most.bytes} bytes)`);
      continue;
    }
    const input = {
      source: new URL(address).host,
      address: found,
      original: Buffer.from(own).toString('base64'),
      which,
      file: null,
      legalBasis: feed.legalBasis,
    };
    const { group } = feed;
    const acted = await act(node, {
      group,
      kind: 'alert',
      record: null,
      command: 'import',
      input,
      actor: nodeActor,
      released: true,
    });
    if (acted.ok) round.taken += 1;
    else if (acted.code === 'alert.exists') round.known += 1;
    else round.faults.push(`${address}: ${acted.code}`);
  }
  return links;
}
