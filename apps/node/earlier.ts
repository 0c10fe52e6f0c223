import { instantOf } from '../../packages/kind/instant.ts';
import type { Command, Kind } from '../../packages/kind/kind.ts';
import type { NodeCore } from './core.ts';
import { recordsOf } from './records-of.ts';

const dayMs = 86_400_000;

interface Given {
  readonly kind: Kind;
  readonly command: Command<unknown, unknown>;
  readonly group: string;
}

/** States of the records of a kind that were begun here in the days its command looks back on, newest first; none where it does not. */
export async function earlierOf(
  node: NodeCore,
  {
    kind,
    command,
    group,
  }: { readonly kind: Kind; readonly command: Command<unknown, unknown>; readonly group: string },
): Promise<readonly unknown[]> {
  const { looksBack } = command;
  if (looksBack === undefined || kind.scope !== 'private') return [];
  const since = instantOf(node.now().getTime() - looksBack * dayMs);
  const states: unknown[] = [];
  for await (const { state, facets } of recordsOf(node, kind.name, { group })) {
    if (facets.created < since) break;
    states.push(JSON.parse(state));
  }
  return states;
}

/** One act at a time on a record; and of a command that looks back one at a time, for else those sent together would not see each other. */
export function inTurn<T>(
  node: NodeCore,
  { kind, command, group, record }: Given & { readonly record: string },
  work: () => Promise<T>,
): Promise<T> {
  const alone = (): Promise<T> => node.locks.run(`${group} ${record}`, work);
  return command.looksBack === undefined ? alone() : node.locks.run(`${group} ${kind.name} ${command.name}`, alone);
}
