import type { OtherSide } from '../../../kinds/journal/schema.ts';
import type { NameHit } from '../../../packages/contract/names.ts';
import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';
import { shownHits } from './hits.ts';
import { keyOf, type Naming } from './naming.ts';
import { digestOf, listSide, type Said, saidOf } from './verdicts.ts';

/** Names of one record that are looked for. */
const mostAsked = 40;

export interface Pair {
  readonly asked: string;
  readonly hit: NameHit;
  readonly said: Said | null;
}

interface Within {
  /** Name of one of our own accounts. */
  readonly nameOf?: (account: string) => string | null;
  /** Only these lists, and no record. */
  readonly lists?: readonly string[] | undefined;
}

/**
 * Whom a record names and this node holds elsewhere or has on a list: worked out when it is looked at, so that a new holding answers an open request
 * as a new request does an old holding; the likeliest first. Shown are records of kinds that the officer may read; an exercise and what is real never meet.
 */
export async function pairsOf(
  node: NodeCore,
  naming: Pick<Naming, 'search'>,
  record: RecordKey,
  state: unknown,
  kinds: ReadonlySet<string>,
  { nameOf = () => null, lists }: Within = {},
): Promise<readonly Pair[]> {
  const subjects = node.kinds.get(record.kind)?.subjects?.(state);
  if (subjects === undefined) return [];
  const own = keyOf(record);
  const isExercise = (group: string): boolean => node.charters.of(group)?.exercise !== undefined;
  const best = new Map<string, Pair>();
  for (const { text, born, nationality } of namesIn(subjects.persons)) {
    const asked = { text, ...(born ? { born } : {}), ...(nationality ? { nationality } : {}) };
    const { found } = await naming.search({ ...asked, ...(lists === undefined ? {} : { lists }) });
    const others = found.filter(({ list, entry }) => list !== null || entry.id !== own);
    for (const hit of await shownHits(node, others, asked, kinds)) {
      const { where } = hit;
      if (hit.level === 'weak') continue;
      if (where.in === 'record' && isExercise(where.group) !== isExercise(record.group)) continue;
      const key = where.in === 'list' ? `${where.list}\n${where.id}` : keyOf(where);
      if ((best.get(key)?.hit.score ?? 0) < hit.score) best.set(key, { asked: text, hit, said: null });
    }
  }
  const pairs = [...best.values()].sort((x, y) => y.hit.score - x.hit.score);
  return Promise.all(
    pairs.map(async (pair) => {
      const digest = await digestOfPair(node, subjects, pair.hit);
      const likeness = { record, other: sideOf(pair.hit.where) };
      return { ...pair, said: digest === null ? null : await saidOf(node, likeness, digest, nameOf) };
    }),
  );
}

function namesIn(
  persons: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly born?: string | null | undefined;
    readonly nationality?: string | null | undefined;
  }[],
) {
  return persons
    .flatMap(({ name, aliases, born, nationality }) => [name, ...aliases].map((text) => ({ text, born, nationality })))
    .slice(0, mostAsked);
}

/** A digest of whom both sides of a pair speak of; null when the other side is no more. */
export async function digestOfPair(node: NodeCore, subjects: unknown, hit: NameHit): Promise<string | null> {
  const { where } = hit;
  if (where.in === 'list') return digestOf(subjects, listSide(hit));
  const row = await node.store.view.record(where.group, where.kind, where.record);
  return row === null ? null : digestOf(subjects, node.kinds.get(where.kind)?.subjects?.(JSON.parse(row.state)));
}

export function sideOf(where: NameHit['where']): OtherSide {
  if (where.in === 'list') return { in: 'list', list: where.list, id: where.id };
  return { in: 'record', group: where.group, kind: where.kind, record: where.record };
}
