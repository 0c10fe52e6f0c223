import type { OtherSide } from '../../../kinds/journal/schema.ts';
import type { LeftOut, NameHit } from '../../../packages/contract/names.ts';
import { vesselName } from '../../../packages/kind/identified.ts';
import type { Subjects } from '../../../packages/kind/subjects.ts';
import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';
import { namesAsked } from './asked-names.ts';
import { bearersOf } from './bearers.ts';
import { bearerHit, possibleFrom, shownHits, together } from './hits.ts';
import { namedByTag } from './named-by-tag.ts';
import type { Naming } from './naming.ts';
import { keyOf } from './record-key.ts';
import type { Among } from './shelf.ts';
import { digestOf, listSide, type Said, saidOf } from './verdicts.ts';

export interface Pair {
  readonly asked: string;
  readonly hit: NameHit;
  readonly said: Said | null;
}

/** What a record meets, the likeliest first, and what of it was left out. */
export interface Checked {
  readonly pairs: readonly Pair[];
  readonly left: LeftOut;
}

interface Within {
  /** Name of one of our own accounts. */
  readonly nameOf?: (account: string) => string | null;
  /** Only these lists, and no record. */
  readonly lists?: readonly string[] | undefined;
}

/**
 * Whom and what a record names and this node holds elsewhere or has on a list: worked out when it is looked at, so that a new holding answers an open
 * request as a new request does an old holding. Shown are records of kinds that the officer may read; an exercise and what is real never meet.
 */
export async function pairsOf(
  node: NodeCore,
  naming: Pick<Naming, 'search'>,
  record: RecordKey,
  state: unknown,
  kinds: ReadonlySet<string>,
  { nameOf = () => null, lists }: Within = {},
): Promise<Checked> {
  const subjects = node.kinds.get(record.kind)?.subjects?.(state);
  if (subjects === undefined) return { pairs: [], left: { names: 0, objects: 0, hits: false } };
  const isDrill = (group: string): boolean => node.charters.of(group)?.exercise !== undefined;
  const isOurs = (kind: string): boolean => node.kinds.get(kind)?.scope === 'private';
  const own = keyOf(record);
  const best = new Map<string, Omit<Pair, 'said'>>();
  const take = (asked: string, hit: NameHit): void => {
    const { where } = hit;
    if (where.in === 'record' && isDrill(where.group) !== isDrill(record.group)) return;
    // Two of our own lists that hold one number tell nobody anything.
    if (where.in === 'record' && isOurs(where.kind) && isOurs(record.kind)) return;
    const key = where.in === 'list' ? `${where.list}\n${where.id}` : keyOf(where);
    const before = best.get(key);
    const both = before === undefined ? hit : together(before.hit, hit);
    best.set(key, { asked: before !== undefined && both.name === before.hit.name ? before.asked : asked, hit: both });
  };
  const among: Among = { kinds: [...kinds], ...drills(node), drill: isDrill(record.group), except: own };
  const { asked, left: names } = namesAsked(subjects);
  let hits = false;
  for (const one of asked) {
    const kind = one.kind === 'vessel' ? 'vessel' : 'person';
    const within = { among, least: possibleFrom, ...(lists === undefined ? {} : { lists }) };
    const { found, more } = await naming.search({ ...one, kind, ...within });
    hits ||= more;
    for (const hit of await shownHits(node, found, one, kinds)) take(one.text, hit);
  }
  const named = lists === undefined ? await namedByTag(node, record, state, kinds) : [];
  for (const { object, hit } of named) take(object.value, hit);
  const borne = lists === undefined ? [...subjects.objects, ...named.map(({ object }) => object)] : [];
  const { bearers, left: objects, more } = await bearersOf(node, borne, kinds);
  for (const one of bearers) if (keyOf(one.row) !== own) take(one.asked.text, bearerHit(one));
  const pairs = [...best.values()].sort((x, y) => y.hit.score - x.hit.score);
  const said = pairs.map(async (pair): Promise<Pair> => {
    const digest = await digestOfPair(node, subjects, pair.hit);
    const likeness = { record, other: sideOf(pair.hit.where) };
    return { ...pair, said: digest === null ? null : await saidOf(node, likeness, digest, nameOf) };
  });
  return { pairs: await Promise.all(said), left: { names, objects, hits: hits || more } };
}

const drills = (node: NodeCore): Pick<Among, 'exercises'> => ({
  exercises: node.charters.all().flatMap(({ group, exercise }) => (exercise === undefined ? [] : [group])),
});

/** A digest of whom and what both sides of a pair speak of; null when the other side is no more. */
export async function digestOfPair(node: NodeCore, subjects: Subjects, hit: NameHit): Promise<string | null> {
  const { where } = hit;
  if (where.in === 'list') return digestOf(subjects, listSide(hit));
  const row = await node.store.view.record(where.group, where.kind, where.record);
  const there = row === null ? undefined : node.kinds.get(where.kind)?.subjects?.(JSON.parse(row.state));
  return there === undefined ? null : digestOf(spokenOf(subjects, hit), spokenOf(there, hit));
}

/** Of a record without persons only what it shares: a list of numbers to which another is added says nothing else of this one. */
const spokenOf = (subjects: Subjects, { identifiers }: NameHit): unknown =>
  subjects.persons.length > 0
    ? subjects
    : { identifiers, vessels: subjects.objects.flatMap((one) => vesselName(one) ?? []) };

export function sideOf(where: NameHit['where']): OtherSide {
  if (where.in === 'list') return { in: 'list', list: where.list, id: where.id };
  return { in: 'record', group: where.group, kind: where.kind, record: where.record };
}
