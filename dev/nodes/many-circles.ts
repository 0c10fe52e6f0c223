import type { Place } from '../../apps/cli/demo/world.ts';
import { readConfig } from '../../apps/node/config.ts';
import { readKeys } from '../../apps/node/data/keys.ts';
import { membershipOf } from '../../apps/node/setup/membership.ts';
import { charterText } from '../../packages/charter/index.ts';
import { signNote } from '../../packages/notes/index.ts';
import { openSqliteStore } from '../../packages/store/sqlite/open.ts';

/** So many more groups of the same members, whose nodes do not run; their names. */
export async function manyCircles(places: Readonly<Record<string, Place>>, count: number): Promise<readonly string[]> {
  const parties = Object.values(places).map(({ directory }) => {
    const config = readConfig(directory);
    return { directory, config, keys: readKeys(directory, config.member) };
  });
  const roots = parties.flatMap(({ keys }) => keys.root ?? []);
  const circles = Array.from({ length: count }, (_, at) => `circle-${at}`);
  const notes = circles.map((group) => {
    const members = parties.map(({ config, keys }) => membershipOf(config, keys, group));
    const text = charterText({
      ...{ group, version: 1, previous: null, title: group, zone: 'UTC', minVersion: 1, fourEyes: [], cuts: [] },
      instruments: [{ id: 'agreement-2024', title: 'Agreement (invented)' }],
      members: members.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    });
    return { group, note: signNote(text, roots) };
  });
  for (const { directory } of parties) {
    const store = await openSqliteStore(directory);
    for (const { group, note } of notes) await store.log.putCharter(group, 1, note);
    await store.close();
  }
  return circles;
}
