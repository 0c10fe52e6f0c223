import type { Category } from '../../../kinds/match/schema.ts';
import { holds } from '../../../kinds/match/vocabulary.ts';
import { entryIn, kindIn, partsOf } from '../../../kinds/matchable/file-line.ts';
import { entryKey } from '../../../kinds/matchable/fold.ts';
import matchable from '../../../kinds/matchable/index.ts';
import type { Entry, MatchableState } from '../../../kinds/matchable/schema.ts';
import type { Charter } from '../../../packages/charter/index.ts';
import { canonicalIdentifier } from '../../../packages/match/identifiers/canonical.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';
import { linesOf } from './list-file.ts';

/** An identifier in a list of ours, and the record of that list. */
export interface Held extends Entry {
  readonly list: string;
}

/** Lists in which a person made something findable for a partner under a category, in an order that does not change. */
export async function listsFor(
  node: NodeCore,
  asker: string,
  category: Category,
): Promise<readonly { readonly record: string; readonly state: MatchableState }[]> {
  const found: { record: string; state: MatchableState }[] = [];
  for await (const { record, state: folded } of recordsOf(node, matchable.name)) {
    const state: MatchableState = JSON.parse(folded);
    const { listed, paused } = state;
    if (listed === null || paused !== null || !listed.partners.includes(asker)) continue;
    if ((listed.use === 'deconfliction') === (category === 'deconfliction')) found.push({ record, state });
  }
  return found.sort((one, other) => (one.record < other.record ? -1 : 1));
}

/** What a partner may find under a category this month, each identifier once, in an order that does not change. */
export async function* holdings(node: NodeCore, asker: string, category: Category): AsyncGenerator<Held> {
  const month = node.now().toISOString().slice(0, 7);
  const told = new Set<string>();
  for (const { record, state } of await listsFor(node, asker, category)) {
    const removed = new Set(state.removed);
    for await (const one of entriesOf(node, state, category)) {
      const key = entryKey(one);
      if (one.until < month || removed.has(key) || told.has(key)) continue;
      told.add(key);
      yield { ...one, list: record };
    }
  }
}

async function* entriesOf(
  node: NodeCore,
  { entries, listed }: MatchableState,
  category: Category,
): AsyncGenerator<Entry> {
  yield* entries.filter(({ type }) => holds(category, type));
  if (listed?.file == null) return;
  for await (const line of linesOf(node, listed.file)) {
    const parts = partsOf(line);
    // Before anything dear is done with it: each category goes through the whole file.
    if (category !== 'deconfliction' && kindIn(parts) !== category) continue;
    // What is none is told to whoever made the list (`readListFile`).
    const read = entryIn(parts, canonicalIdentifier);
    if (typeof read !== 'string') yield read;
  }
}

/**
 * Whether an identifier belongs to somebody who seeks protection from a country that reads in the group: then nothing of it may be told, and a
 * tag that means nothing stands in its place.
 */
export function isSheltered(
  node: NodeCore,
  charter: Charter,
  { value, source }: Pick<Entry, 'value' | 'source'>,
): boolean {
  const countries = new Set(charter.members.map(({ country }) => country));
  return node.shelter.protection
    .mentionedIn([value, source])
    .some(({ fled }) => fled.some((country) => countries.has(country)));
}
