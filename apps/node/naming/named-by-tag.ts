import matchable from '../../../kinds/matchable/index.ts';
import type { MatchableState } from '../../../kinds/matchable/schema.ts';
import type { NameHit } from '../../../packages/contract/names.ts';
import { kindOf } from '../../../packages/kind/identified.ts';
import type { Thing } from '../../../packages/kind/person.ts';
import type { NodeCore } from '../core.ts';
import { tagsNamed } from '../matching/tags-named.ts';
import type { Changed, RecordKey } from '../project.ts';
import { recordsOf } from '../records-of.ts';

/** What a tag in a partner's request stands for here: told at home with the list in which it is, and in no words of the request itself. */
export interface NamedByTag {
  readonly object: Pick<Thing, 'kind' | 'value'>;
  /** The list, as what the request meets: certain, and of a list that came as a file all that there is. */
  readonly hit: NameHit;
}

/** Nothing, and at no cost, of a record in which no tag stands; nor for those who may not read what partners may find. */
export async function namedByTag(
  node: NodeCore,
  of: RecordKey,
  state: unknown,
  kinds: ReadonlySet<string>,
): Promise<readonly NamedByTag[]> {
  if (!kinds.has(matchable.name) || tagsNamed(node.me, { kind: of.kind, state }) === null) return [];
  const found: NamedByTag[] = [];
  for await (const { group, kind, record, facets, state: list } of recordsOf(node, matchable.name)) {
    const { named }: MatchableState = JSON.parse(list);
    for (const { type, value } of named.filter((one) => one.group === of.group && one.record === of.record))
      found.push({
        object: { kind: kindOf[type], value },
        hit: {
          where: { in: 'record', group, kind, record, title: facets.title },
          ...{ name: value, born: null, nationality: null, isVessel: false, identifiers: [{ type, value }] },
          ...{ score: 1, level: 'certain', parts: [], evidence: { born: null, nationality: null } },
        },
      });
  }
  return found;
}

/** Records whose tags a list says what they stand for: what they meet is more than when they came. */
export function toldByLists(changed: readonly Changed[]): readonly RecordKey[] {
  return changed
    .filter(({ kind }) => kind === matchable.name)
    .flatMap(({ state }) =>
      (state as MatchableState).named.map(({ group, kind, record }) => ({ group, kind, record })),
    );
}
