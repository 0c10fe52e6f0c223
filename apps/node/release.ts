import protection from '../../kinds/protection/index.ts';
import type { ProtectionState } from '../../kinds/protection/schema.ts';
import release from '../../kinds/release/index.ts';
import type { ReleaseState } from '../../kinds/release/schema.ts';
import type { Refusal } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { type Acted, type ActRequest, act, weigh } from './act.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';
import { nodeActor } from './node-actor.ts';
import type { NeedsLater, NeedsRelease } from './not-yet.ts';
import { doneBy, once } from './once.ts';
import type { Changed } from './project.ts';

/** Puts an act before a second person, exactly as it will be done; nothing of it has left. */
export function proposeRelease(
  node: NodeCore,
  wanted: ActRequest,
  reason: string,
  title: string,
): Promise<Acted | NeedsRelease | NeedsLater | Refusal> {
  const { group, kind, record, command, actor, idempotency, override = null } = wanted;
  return act(node, {
    group: privateGroupOf(node.me),
    kind: release.name,
    record: null,
    command: 'propose',
    input: { group, kind, record, command, input: JSON.stringify(wanted.input), title, reason, override },
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
    override: proposed.override ?? undefined,
  };
  await noteOverride(node, wanted, record);
  const done = await once(node, wanted, async () => {
    const acted = await act(node, wanted);
    return acted.ok ? doneBy(acted) : acted;
  });
  const outcome = isRefusal(done)
    ? { command: 'recordFailure', input: { code: done.code, message: done.message } }
    : { command: 'recordExecution', input: { record: done.record, acts: done.acts } };
  await act(node, { group: '', kind, record, ...outcome, actor: nodeActor, released: true });
}

/** What sets a protection aside is before the oversight, at the person's own record, before it leaves. */
async function noteOverride(node: NodeCore, wanted: ActRequest, release: string): Promise<void> {
  if (wanted.override === undefined) return;
  const weighed = await weigh(node, wanted);
  if (!weighed.ok) return;
  const { group, kind, command, override: reason } = wanted;
  for (const record of weighed.named) {
    const row = await node.store.view.record(privateGroupOf(node.me), protection.name, record);
    const state: ProtectionState | null = row === null ? null : JSON.parse(row.state);
    if (state?.overrides.some((one) => one.release === release)) continue;
    const input = { group, kind, command, record: wanted.record ?? weighed.circumstances.record, release, reason };
    const noted = await act(node, {
      ...{ group: '', kind: protection.name, record, command: 'override', input },
      ...{ actor: nodeActor, released: true },
    });
    if (!noted.ok) throw new Error(`an override could not be written down: ${noted.code}`);
  }
}
