import type { Actor } from '../../../packages/kind/kind.ts';
import { type Acted, actUnseen } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { Refused } from './declare.ts';

/** One look at content: at a record, or at a list or search. */
export type Look =
  | { readonly route: string; readonly record: string }
  | { readonly route: string; readonly query: string; readonly count: number };

/**
 * Writes the look to the private feed and resolves when it is durable. Called before the bytes leave: when the log cannot be
 * written, nothing is shown. Directive (EU) 2016/680 Art. 25.
 */
export async function logLook(node: NodeCore, actor: Actor, look: Look): Promise<void> {
  const command = 'record' in look ? 'read' : 'query';
  const input = 'record' in look ? { ...look, count: 1 } : look;
  const written: Acted | { ok: false; message: string } = await actUnseen(node, {
    group: '',
    kind: 'journal',
    record: null,
    command,
    input,
    actor,
    released: true,
  });
  if (!written.ok)
    throw new Refused(503, 'node.readLog', `The read log cannot be written, so nothing is shown: ${written.message}`);
}
