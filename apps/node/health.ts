import { parseEntry } from '../../packages/log/index.ts';
import type { SyncFaultCode } from '../../packages/sync/index.ts';
import { ownOrigin } from './act.ts';
import type { NodeCore } from './core.ts';
import type { LinkBook, LinkState } from './wire/links.ts';

/** Why a link is not in step, as a code with a sentence of cause and remedy in every catalogue. */
export const healthCauses = [
  'frozen',
  'paused',
  'refused',
  'pin',
  'unreachable',
  'timeout',
  'notConfirming',
  'clockSkew',
  'certificateEnding',
  'certificateEnded',
  'fetching',
  'behindOwnHead',
] as const;
export type HealthCause = (typeof healthCauses)[number];

export interface PeerHealth {
  readonly member: string;
  readonly name: string;
  readonly group: string;
  readonly state: 'inStep' | 'behind' | 'unreachable' | 'paused' | 'frozen';
  readonly lastSeen: string | null;
  readonly behindUs: number;
  readonly behindThem: number;
  readonly oldestUnacknowledged: string | null;
  readonly clockSkewMs: number | null;
  readonly certificateDays: number | null;
  readonly cause: HealthCause | null;
  readonly detail: string | null;
}

const skewLimitMs = 60_000;
const certificateWarningDays = 30;
const day = 86_400_000;

export async function peerHealth(node: NodeCore, links: LinkBook): Promise<readonly PeerHealth[]> {
  return Promise.all(links.states().map((link) => healthOf(node, link)));
}

async function healthOf(node: NodeCore, link: LinkState): Promise<PeerHealth> {
  const charter = node.charters.of(link.group);
  const own = charter === null ? null : await node.store.log.feed(ownOrigin(charter, node.me));
  const behindThem = Math.max(0, (own?.size ?? 0) - link.acknowledged);
  const behindUs = Math.max(0, link.offered - link.taken);
  const certificateDays =
    link.certificateEnds === null ? null : Math.floor((link.certificateEnds.getTime() - node.now().getTime()) / day);
  const cause = causeOf(link, behindThem, behindUs, certificateDays);
  return {
    member: link.member,
    name: link.name,
    group: link.group,
    state: stateOf(link, behindThem + behindUs),
    lastSeen: link.lastSeen?.toISOString() ?? null,
    behindUs,
    behindThem,
    oldestUnacknowledged: own === null || behindThem === 0 ? null : await timeOf(node, own.origin, link.acknowledged),
    clockSkewMs: link.clockSkewMs,
    certificateDays,
    cause,
    detail: cause === null ? null : (link.alarm?.detail ?? null),
  };
}

function stateOf(link: LinkState, behind: number): PeerHealth['state'] {
  if (link.pause === 'sync.equivocation') return 'frozen';
  if (link.pause !== null) return 'paused';
  if (!link.reachable) return 'unreachable';
  return behind > 0 || untrue(link) ? 'behind' : 'inStep';
}

/** Alarms that are no word about the peer's truth: it is away, busy, new, or the trouble is ours. */
const noLies: ReadonlySet<string> = new Set([
  'sync.unreachable',
  'sync.busy',
  'sync.unknown-feed',
  'sync.not-here',
  'sync.body-missing',
  'sync.store-full',
  'sync.store-error',
  'sync.behind',
] satisfies SyncFaultCode[]);

/** What the peer sends is refused. */
const untrue = ({ alarm }: LinkState): boolean => alarm !== null && !noLies.has(alarm.code);

/** The first thing an operator should look at. */
function causeOf(
  link: LinkState,
  behindThem: number,
  behindUs: number,
  certificateDays: number | null,
): HealthCause | null {
  if (link.pause === 'sync.equivocation') return 'frozen';
  if (link.pause !== null) return 'paused';
  if (link.failure === 'pin') return 'pin';
  if (link.failure === 'ended') return 'certificateEnded';
  if (!link.reachable) return link.failure === 'timeout' ? 'timeout' : 'unreachable';
  if (link.alarm?.code === 'sync.behind') return 'behindOwnHead';
  if (untrue(link)) return 'refused';
  if (link.clockSkewMs !== null && Math.abs(link.clockSkewMs) > skewLimitMs) return 'clockSkew';
  if (behindThem > 0) return 'notConfirming';
  if (behindUs > 0) return 'fetching';
  if (certificateDays !== null && certificateDays < certificateWarningDays) return 'certificateEnding';
  return null;
}

async function timeOf(node: NodeCore, origin: string, seq: number): Promise<string | null> {
  const [leaf] = await node.store.log.entries(origin, seq, seq + 1);
  const entry = leaf === undefined ? null : parseEntry(leaf);
  return entry === null || 'ok' in entry ? null : entry.time;
}
