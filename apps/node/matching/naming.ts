import { readFile } from 'node:fs/promises';
import { toHex } from '#crypto';
import match from '../../../kinds/match/index.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { Category } from '../../../kinds/match/schema.ts';
import matchable from '../../../kinds/matchable/index.ts';
import type { MatchableState } from '../../../kinds/matchable/schema.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { instantOf } from '../../../packages/kind/instant.ts';
import { identifierInput } from '../../../packages/match/identifiers/canonical.ts';
import { type MatchKey, tagOf } from '../../../packages/match/oblivious/keys.ts';
import { tagBytes } from '../../../packages/match/oblivious/sizes.ts';
import { evaluate } from '../../../packages/match/oblivious/voprf.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';
import { nodeActor } from '../node-actor.ts';
import type { Changed } from '../project.ts';
import { type Held, holdings, isSheltered } from './holdings.ts';
import { askedOfUs, type Ours } from './matters.ts';
import { orderPath } from './orders.ts';
import { ourKey } from './our-key.ts';
import { threadTagger } from './tagging/tagger.ts';
import { tagsNamed } from './tags-named.ts';

/** So long a request may come after the week of its tags. */
const weeksBack = 9;
const weekMs = 7 * 86_400_000;
const slice = 512;

/** What a tag named by a partner stands for here. */
export interface Named {
  readonly category: Category;
  readonly week: string;
  readonly held: Held;
}

/** When a partner's request names tags of ours, says at home which identifiers they are. */
export async function nameTags(node: NodeCore, changed: Changed): Promise<void> {
  const { group, kind, record } = changed;
  const found = tagsNamed(node.me, changed);
  if (found === null) return;
  const { asker, tags } = found;
  for (const tag of tags) {
    const named = await whatTagNames(node, { group, asker, tag });
    if (named === null || (await isNoted(node, named.held.list, record, tag))) continue;
    const { type, value, source, list } = named.held;
    const input = { group, kind, record, tag, week: named.week, type, value, source };
    const wanted = { group: privateGroupOf(node.me), kind: matchable.name, record: list, command: 'name', input };
    await act(node, { ...wanted, actor: nodeActor, released: true });
  }
}

async function isNoted(node: NodeCore, list: string, record: string, tag: string): Promise<boolean> {
  const row = await node.store.view.record(privateGroupOf(node.me), matchable.name, list);
  const state: MatchableState | null = row === null ? null : JSON.parse(row.state);
  return state?.named.some((one) => one.record === record && one.tag === tag) === true;
}

/** The identifier a tag was made of, when it still stands in a list; null for any other tag, and for one that means nothing. */
export async function whatTagNames(
  node: NodeCore,
  { group, asker, tag }: { readonly group: string; readonly asker: string; readonly tag: string },
): Promise<Named | null> {
  await node.shelter.current();
  for (const ours of askedOfUs(node).filter((one) => one.charter.group === group && one.asker === asker))
    for (const week of lastWeeks(node, ours)) {
      const place = await placeIn(node, tag, group, setRecord(node.me, asker, ours.category, week));
      if (place === null) continue;
      const held = await heldUnder(node, ours, { tag, place, key: ourKey(node, ours, week) });
      if (held !== null) return { category: ours.category, week, held };
    }
  return null;
}

function lastWeeks(node: NodeCore, { charter }: Ours): readonly string[] {
  const now = node.now().getTime();
  const days = Array.from({ length: weeksBack }, (_, ago) => dayIn(instantOf(now - ago * weekMs), charter.zone));
  return days.map(weekOf);
}

/** Its place in the order of a set, null when it is not of that set; -1 where the order is not here, as after a restore: then all are tried. */
async function placeIn(node: NodeCore, tag: string, group: string, set: string): Promise<number | null> {
  const order = await readFile(orderPath(node, set)).catch(() => null);
  if (order === null) return (await node.store.view.record(group, match.name, set)) === null ? null : -1;
  const place = placeOf(tag, order);
  return place === -1 ? null : place;
}

function placeOf(tag: string, order: Buffer): number {
  const wanted = Buffer.from(tag, 'hex');
  for (let at = order.indexOf(wanted); at !== -1; at = order.indexOf(wanted, at + 1))
    if (at % tagBytes === 0) return at / tagBytes;
  return -1;
}

/** Most lists are as they were when they were tagged: then its place tells, and one tag made again proves it. Else all are made again. */
async function heldUnder(
  node: NodeCore,
  ours: Ours,
  { tag, place, key }: { readonly tag: string; readonly place: number; readonly key: MatchKey },
): Promise<Held | null> {
  const all: Held[] = [];
  for await (const one of holdings(node, ours.asker, ours.category)) all.push(one);
  const open = (one: Held | undefined): Held | null =>
    one === undefined || isSheltered(node, ours.charter, one) ? null : one;
  const there = all[place];
  if (there !== undefined && toHex(tagOf(evaluate(key.secret, identifierInput(there)))) === tag) return open(there);
  const tagger = threadTagger(key);
  try {
    for (let from = 0; from < all.length; from += slice) {
      const some = all.slice(from, from + slice);
      const found = placeOf(tag, Buffer.from(await tagger.tag(some.map(identifierInput))));
      if (found !== -1) return open(some[found]);
    }
  } finally {
    await tagger.close();
  }
  return null;
}
