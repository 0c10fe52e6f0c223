import erasure from '../../../kinds/erasure/index.ts';
import { mostStatements } from '../../../kinds/erasure/schema.ts';
import type { Disposal, JournalState } from '../../../kinds/journal/schema.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { eventAt } from '../erasing/copies.ts';
import { placeOf } from '../erasing/statements.ts';
import type { Changed } from '../project.ts';
import type { Due } from './queue.ts';

type Item = Disposal['items'][number];

/** Records of the queue as a person's choice names them: no more statements at once than one erasure may name. */
export function itemsOf(due: readonly Due[]): readonly Item[] {
  return due.flatMap(({ group, kind, record, own, foreign }) => {
    const statements = [...own, ...foreign];
    const parts = Array.from({ length: Math.ceil(statements.length / mostStatements) }, (_, part) =>
      statements.slice(part * mostStatements, (part + 1) * mostStatements),
    );
    return parts.map((ids) => ({ group, kind, record, statements: ids }));
  });
}

/**
 * Does what was chosen from the queue, in the name of who chose it: our own statements are recalled, of those of others our copy is
 * erased. What is gone already is left out, so done again it comes to the same. Throws while the clock is in doubt.
 */
export async function dispose(node: NodeCore, { record, state }: Changed): Promise<void> {
  const { disposals } = state as JournalState;
  for (const { items, by } of disposals) {
    const doubt = await node.clock.doubt();
    if (doubt !== null) throw new Error(`nothing is erased while the clock is in doubt (${doubt})`);
    for (const [index, item] of items.entries()) await disposeOne(node, item, by, `${record} ${index}`);
  }
}

async function disposeOne(node: NodeCore, item: Item, actor: Disposal['by'], key: string): Promise<void> {
  const { group, kind, record } = item;
  const left: string[] = [];
  for (const id of item.statements) {
    const { origin, seq } = placeOf(id);
    const row = await eventAt(node, origin, seq);
    if (row !== null && row.data !== '') left.push(id);
  }
  const isOwn = (id: string): boolean => id.startsWith(`${group}/${node.me}/`);
  const [own, foreign] = [left.filter(isOwn), left.filter((id) => !isOwn(id))];
  const common = { group, kind: erasure.name, record: null, actor, released: true };
  const target = { kind, record };
  if (own.length > 0)
    await act(node, {
      ...common,
      command: 'recall',
      input: { ...target, statements: own, cause: 'retention', explanation: null },
      idempotency: `${key} own`,
    });
  if (foreign.length > 0)
    await act(node, {
      ...common,
      command: 'expire',
      input: { ...target, statements: foreign },
      idempotency: `${key} foreign`,
    });
}
