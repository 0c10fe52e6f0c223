import { z } from 'zod';
import { peerHealth } from '../../health.ts';
import { version } from '../../version.ts';
import { operation } from '../operation.ts';

const peer = z.object({
  member: z.string(),
  name: z.string(),
  group: z.string(),
  state: z.string(),
  lastSeen: z.string().nullable(),
  behindUs: z.number(),
  behindThem: z.number(),
  oldestUnacknowledged: z.string().nullable(),
  clockSkewMs: z.number().nullable(),
  certificateDays: z.number().nullable(),
  cause: z.string().nullable(),
  detail: z.string().nullable(),
});

const output = z.object({
  member: z.string(),
  name: z.string(),
  version: z.string(),
  running: z.boolean(),
  since: z.string().nullable(),
  groups: z.array(
    z.object({ group: z.string(), title: z.string(), charter: z.number(), members: z.array(z.string()) }),
  ),
  feeds: z.array(
    z.object({
      origin: z.string(),
      own: z.boolean(),
      size: z.number(),
      bytes: z.number(),
      frozen: z.string().nullable(),
      inDoubt: z.string().nullable(),
    }),
  ),
  peers: z.array(peer),
});
export type NodeStatus = z.output<typeof output>;

/** What the node is, how far its feeds have come, and how its peers are. */
export const nodeStatus = operation(z.object({}), output, async ({ core, running }) => {
  const { member, name } = core.config;
  const feeds = await core.store.log.feeds();
  return {
    member,
    name,
    version,
    running: running !== null,
    since: running === null ? null : core.started.toISOString(),
    groups: core.charters.all().map((charter) => ({
      group: charter.group,
      title: charter.title,
      charter: charter.version,
      members: charter.members.map(({ id }) => id),
    })),
    feeds: feeds.map(({ origin, own, size, bytes, frozen }) => ({
      origin,
      own,
      size,
      bytes,
      frozen,
      inDoubt: own ? core.head.refusal(origin) : null,
    })),
    peers: running === null ? [] : [...(await peerHealth(core, running.links))],
  };
});
