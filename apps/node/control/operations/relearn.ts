import { z } from 'zod';
import type { Charter } from '../../../../packages/charter/index.ts';
import { privateGroupOf } from '../../names.ts';
import { withRoot } from '../../setup/membership.ts';
import { OperationFailed } from '../failure.ts';
import { type ControlNode, operation } from '../operation.ts';

const input = z.object({ override: z.boolean() });

const doubt = z.object({
  origin: z.string(),
  /** Entries held here now. */
  size: z.number(),
  phase: z.string(),
  waitingFor: z.array(z.string()),
  reason: z.string(),
});
const output = z.object({ doubtful: z.array(doubt), overridden: z.array(z.string()) });

/** Which own feeds are not signed because their head is in doubt; and the decision to sign them all the same. */
export const relearnHead = operation(input, output, async (node, { override }) => {
  const before = await doubts(node);
  if (!override || before.length === 0) return { doubtful: before, overridden: [] };
  requireRoot(node);
  const origins = before.map(({ origin }) => origin);
  node.log.warn({ event: 'relearn-override', origins }, 'the operator signs on without the members that do not answer');
  if (node.running === null) for (const { origin, size } of before) await node.core.head.settle(origin, size);
  else node.running.relearning.override();
  return { doubtful: await doubts(node), overridden: origins };
});

async function doubts({ core, running }: ControlNode): Promise<z.output<typeof doubt>[]> {
  const states = new Map(running?.relearning.states().map((state) => [state.origin, state]));
  const all = core.head.doubtful().map(async (origin) => ({
    origin,
    size: (await core.store.log.feed(origin))?.size ?? 0,
    phase: states.get(origin)?.phase ?? 'waiting for "entente serve"',
    waitingFor: [...(states.get(origin)?.waitingFor ?? [])],
    reason: core.head.refusal(origin) ?? '',
  }));
  return Promise.all(all);
}

/** Signing what may fork the feed is for those who hold the root key: the one the private charter names. */
function requireRoot({ core }: ControlNode): void {
  const charter: Charter | null = core.charters.of(privateGroupOf(core.me));
  const { root } = withRoot(core);
  if (root !== null && charter?.members[0]?.root === root.vkey) return;
  throw new OperationFailed('relearn.root', 'This needs the root key: bring keys/root.key back for this step.');
}
