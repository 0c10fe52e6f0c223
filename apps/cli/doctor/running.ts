import type { NodeStatus } from '../../node/control/operations/status.ts';
import type { OutputOf } from '../../node/control/operations.ts';
import { type Finding, fail, fine, warn } from './finding.ts';

const skewLimitMs = 60_000;
const warnDays = 30;

/** What only the node itself knows: its feeds, its clock against the peers', their certificates. */
export function nodeFindings(status: NodeStatus): readonly Finding[] {
  const lock = status.running
    ? fine('process', `runs since ${status.since ?? ''}`)
    : fine('process', 'no node runs on this directory');
  return [lock, ...clockFindings(status), ...status.feeds.flatMap(feedFindings), ...status.peers.flatMap(peerFindings)];
}

/** Clocks are compared while peers talk; a clock that is off has its own line with its peer. */
function clockFindings({ running, peers }: NodeStatus): readonly Finding[] {
  if (!running) return [warn('clock', 'not looked at: the node is stopped', 'Start the node, then run this again.')];
  const skews = peers.flatMap(({ clockSkewMs }) => (clockSkewMs === null ? [] : [Math.abs(clockSkewMs)]));
  if (skews.length === 0 || skews.some((skew) => skew > skewLimitMs)) return [];
  return [fine('clock', `within ${skewLimitMs / 1_000} s of every peer that was heard`)];
}

function feedFindings({ origin, frozen, inDoubt }: NodeStatus['feeds'][number]): readonly Finding[] {
  const found: Finding[] = [];
  if (frozen !== null)
    found.push(
      fail(
        `feed ${origin}`,
        `is frozen: ${frozen}`,
        'Its author told two stories: take the evidence to the members and begin a new epoch.',
      ),
    );
  if (inDoubt !== null) found.push(warn(`feed ${origin}`, inDoubt, 'See "entente relearn".'));
  return found;
}

function peerFindings(peer: NodeStatus['peers'][number]): readonly Finding[] {
  const check = `${peer.member} in ${peer.group}`;
  const found: Finding[] = [];
  if (peer.state === 'unreachable')
    found.push(
      warn(
        check,
        `cannot be reached (${peer.cause ?? ''})`,
        'Check the line, its address in the charter, and that it runs.',
      ),
    );
  else found.push(fine(check, peer.state));
  const { clockSkewMs, certificateDays } = peer;
  if (clockSkewMs !== null && Math.abs(clockSkewMs) > skewLimitMs)
    found.push(
      warn(
        `clock against ${peer.member}`,
        `${Math.round(Math.abs(clockSkewMs) / 1_000)} s ${clockSkewMs > 0 ? 'behind' : 'ahead'}`,
        'Compare both clocks with a public one (NTP) and set the wrong one.',
      ),
    );
  if (certificateDays !== null && certificateDays < warnDays)
    found.push(
      warn(
        `certificate of ${peer.member}`,
        `${certificateDays} days left`,
        'Ask them to renew it with the next charter.',
      ),
    );
  return found;
}

const mostTold = 20;

/** What is stored, compared with what was hashed and signed. */
export function storeFindings({ entries, files, damage }: OutputOf<'examine'>): readonly Finding[] {
  if (damage.length === 0)
    return [fine('store', `${entries} entries are as they were signed${files ? ', the files are sound' : ''}`)];
  const remedy = 'Restore from a backup; what a backup lacks of the own feed comes back from the peers.';
  return damage
    .slice(0, mostTold)
    .map(({ what, place, detail }) => fail('store', `${what} ${place}: ${detail}`, remedy));
}
