import { type Acted, act } from '../../apps/node/act.ts';
import type { NodeCore } from '../../apps/node/core.ts';
import type { RecordKey } from '../../apps/node/project.ts';
import { corrected } from '../../packages/kind/correction.ts';
import { officer } from '../nodes/pair.ts';

/** Somebody sets the title of a request right; many do at once. */
export async function retitle(core: NodeCore, key: RecordKey, statement: string, title: string): Promise<Acted> {
  const input = { statement, part: 'title', new: title, reason: 'many hands' };
  const acted = await act(core, { ...key, command: 'correct', input, actor: officer, released: false });
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted;
}

/**
 * What is wrong with the history of a record under many corrections of its title: each must have been made with the one before
 * in view, each said once, and the last is what stands.
 */
export async function broken(
  core: NodeCore,
  key: RecordKey,
  said: readonly string[],
  first: string,
): Promise<readonly string[]> {
  const rows = await core.store.view.eventsOf([key]);
  const changes = rows.filter(({ type }) => type.startsWith('request.corrected/')).toSorted((a, b) => a.seq - b.seq);
  const faults: string[] = [];
  let stands = first;
  for (const { data, seq } of changes) {
    const change = corrected.parse(JSON.parse(data));
    if (change.old !== stands) faults.push(`#${seq} was made over “${change.old}” when “${stands}” stood there`);
    stands = change.new;
  }
  const made = changes.map(({ data }) => corrected.parse(JSON.parse(data)).new);
  if (made.toSorted().join() !== said.toSorted().join())
    faults.push(`${said.length} were said to be done, ${made.length} are there`);
  const title = (await core.store.view.record(key.group, key.kind, key.record))?.facets.title;
  if (title !== stands) faults.push(`the list says “${title}”, the history “${stands}”`);
  return faults;
}
