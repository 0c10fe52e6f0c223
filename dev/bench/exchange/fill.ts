import { ownOrigin } from '../../../apps/node/act.ts';
import type { NodeCore } from '../../../apps/node/core.ts';
import { newRecordId } from '../../../apps/node/record-id.ts';
import { openNode } from '../../../apps/node/start.ts';
import information from '../../../kinds/information/index.ts';
import type { Charter } from '../../../packages/charter/index.ts';
import type { Circumstances } from '../../../packages/kind/kind.ts';
import { isRefusal } from '../../../packages/kind/refusal.ts';
import { type Cleared, clear } from '../../../packages/policy/clear.ts';
import { notice } from './observation.ts';

export const group = 'gmmp.ma-it';
/** Statements of one commit: what the node itself puts together at most. */
const together = 512;
const actor = { role: 'officer', ref: 'bench' } as const;
/** Lets the closed node in `directory` share `count` observations: cleared, sealed, committed and shown as an act is. */
export async function fill(directory: string, count: number, say: (line: string) => void): Promise<void> {
  const { core, close } = await openNode(directory);
  const charter = core.charters.of(group);
  if (charter === null) throw new Error(`the node in ${directory} is not in ${group}`);
  const origin = ownOrigin(charter, core.me);
  for (let from = 0; from < count; from += together) {
    const numbers = Array.from({ length: Math.min(together, count - from) }, (_, i) => from + i);
    const statements = numbers.map((i) => ({ cleared: shared(core, charter, i), seen: {}, by: actor }));
    await core.ingest.own(origin, statements);
    if (from % (together * 32) === 0) say(`${from} of ${count} observations written`);
  }
  await core.projector.reached(origin, count);
  await close();
}

function shared(core: NodeCore, charter: Charter, i: number): Cleared {
  const now = core.now();
  const at: Circumstances = {
    me: core.me,
    actor,
    now: now.toISOString(),
    zone: charter.zone,
    tzdb: core.tzdb,
    charter,
    record: newRecordId(core.me, now, undefined, core.rnd),
    rnd: core.rnd,
    attachment: () => null,
    sign: () => '',
    protection: { mentionedIn: () => [] },
  };
  const drafts = information.commands.share?.draft(information.initial(), notice(i, now), at);
  if (drafts === undefined || isRefusal(drafts)) throw new Error(`observation ${i} cannot be drafted`);
  const cleared = clear(drafts, at, null);
  if (isRefusal(cleared)) throw new Error(`${cleared.code}: ${cleared.message}`);
  const [one] = cleared;
  if (one === undefined) throw new Error(`observation ${i} says nothing`);
  return one;
}
