import release from '../../kinds/release/index.ts';
import type { ReleaseState } from '../../kinds/release/schema.ts';
import type { Refusal } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { type Acted, type ActRequest, act, type NeedsRelease } from './act.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';
import { nodeActor } from './node-actor.ts';
import { doneBy, once } from './once.ts';
import type { Changed } from './project.ts';

/** Puts an act before a second person, exactly as it will be done; nothing of it has left. */
export function proposeRelease(
  node: NodeCore,
  wanted: ActRequest,
  reason: string,
  title: string,
): Promise<Acted | NeedsRelease | Refusal> {
  const { group, kind, record, command, actor, idempotency } = wanted;
  return act(node, {
    group: privateGroupOf(node.me),
    kind: release.name,
    record: null,
    command: 'propose',
    input: { group, kind, record, command, input: JSON.stringify(wanted.input), title, reason },
    actor,
    released: true,
    idempotency,
  });
}

/**
 * Does what was approved, once, in the proposer's name, and writes down what came of it. The release's own id is the key:
 * after a crash between the two, what was done is found and written down, and not done again.
 */
export async function executeRelease(node: NodeCore, { kind, record, state }: Changed): Promise<void> {
  if (kind !== release.name) return;
  const { proposed, approved, executed, failed } = state as ReleaseState;
  if (proposed === null || approved === null || executed !== null || failed !== null) return;
  const wanted: ActRequest = {
    group: proposed.group,
    kind: proposed.kind,
    record: proposed.record,
    command: proposed.command,
    input: JSON.parse(proposed.input),
    actor: proposed.by,
    released: true,
    idempotency: record,
  };
  const done = await once(node, wanted, async () => {
    const acted = await act(node, wanted);
    return acted.ok ? doneBy(acted) : acted;
  });
  const outcome = isRefusal(done)
    ? { command: 'recordFailure', input: { code: done.code, message: done.message } }
    : { command: 'recordExecution', input: { record: done.record, acts: done.acts } };
  await act(node, { group: '', kind, record, ...outcome, actor: nodeActor, released: true });
}
