import { Command } from 'commander';
import type { NodeStatus } from '../../node/control/operations/status.ts';
import { perform } from '../connect.ts';
import { sizeText } from '../size-text.ts';
import { does, withCommon } from '../terminal.ts';

/** `entente status`: what the node is, how far its feeds have come, and how its peers are. */
export function statusCommand(): Command {
  const command = withCommon(new Command('status')).description('show groups, feeds and peers of the node');
  return does(command, async (terminal) => {
    const status = await perform(terminal, 'status', {});
    return { text: told(status), json: { ok: true, ...status } };
  });
}

function told(status: NodeStatus): string {
  const running = status.running ? `runs since ${status.since ?? ''}` : 'does not run';
  return [
    `${status.name} (${status.member}), version ${status.version}, ${running}.`,
    '',
    'Groups',
    ...status.groups.map(
      ({ group, title, charter, members }) => `  ${group} “${title}”, charter ${charter}: ${members.join(', ')}`,
    ),
    'Feeds',
    ...status.feeds.map(feedLine),
    ...(status.peers.length > 0 ? ['Peers'] : []),
    ...status.peers.map(peerLine),
  ].join('\n');
}

function feedLine({ origin, own, size, bytes, frozen, inDoubt }: NodeStatus['feeds'][number]): string {
  const notes = [own ? 'own' : null, frozen === null ? null : `FROZEN: ${frozen}`, inDoubt].filter(
    (note) => note !== null,
  );
  return `  ${origin}: ${size} entries, ${sizeText(bytes)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

function peerLine(peer: NodeStatus['peers'][number]): string {
  const { member, group, state, behindThem, behindUs, cause, detail } = peer;
  const lag = [behindUs > 0 ? `${behindUs} to fetch` : null, behindThem > 0 ? `${behindThem} not confirmed` : null];
  const notes = [...lag, cause, detail].filter((note) => note !== null);
  return `  ${member} in ${group}: ${state}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
