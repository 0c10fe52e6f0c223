import type { NameHit } from '../../../packages/contract/names.ts';
import { sameFrom } from '../../../packages/match/names/compare.ts';
import { evidenceOf, shiftOf } from '../../../packages/match/names/evidence.ts';
import type { NodeCore } from '../core.ts';
import type { Bearer } from './bearers.ts';
import { recordIn } from './record-key.ts';
import type { AskedName, Named } from './shelf.ts';

/** At and above this a name may be who is meant; below it is a weak likeness. */
export const possibleFrom = 0.1;

/** What was found as it is shown to someone who may read these kinds: nothing of what is listed no more. */
export async function shownHits(
  node: NodeCore,
  found: readonly Named[],
  asked: AskedName,
  kinds: ReadonlySet<string>,
): Promise<readonly NameHit[]> {
  const hits: NameHit[] = [];
  for (const one of found) {
    const where = await placeOf(node, one, kinds);
    if (where !== null) hits.push(hitOf(one, asked, where));
  }
  return hits;
}

async function placeOf(
  node: NodeCore,
  { list, entry }: Named,
  kinds: ReadonlySet<string>,
): Promise<NameHit['where'] | null> {
  if (list !== null) return { in: 'list', list, id: entry.id };
  const key = recordIn(entry.id);
  if (!kinds.has(key.kind)) return null;
  const row = await node.store.view.record(key.group, key.kind, key.record);
  return row?.listed === true ? { in: 'record', ...key, title: row.facets.title } : null;
}

function hitOf({ entry, score, parts }: Named, asked: AskedName, where: NameHit['where']): NameHit {
  const { born, nationality, kind } = entry;
  return {
    where,
    name: entry.text,
    born: born ?? null,
    nationality: nationality ?? null,
    isVessel: kind === 'vessel',
    identifiers: [],
    score,
    level: score >= sameFrom ? 'likely' : score >= possibleFrom ? 'possible' : 'weak',
    parts: [...parts],
    evidence: {
      born: agreed(asked.born, born, (one) => ({ born: one })),
      nationality: agreed(asked.nationality, nationality, (one) => ({ nationality: one })),
    },
  };
}

/** What bears an identifier that is asked for: certain, whatever it is called. */
export function bearerHit({ row, there: { text, type, value } }: Bearer): NameHit {
  const { group, kind, record, facets } = row;
  return {
    where: { in: 'record', group, kind, record, title: facets.title },
    ...{ name: text, born: null, nationality: null, isVessel: false },
    identifiers: [{ type, value }],
    ...{ score: 1, level: 'certain', parts: [], evidence: { born: null, nationality: null } },
  };
}

/** What is found of one other side: its best name, and every identifier, which makes it certain. */
export function together(one: NameHit, other: NameHit): NameHit {
  const best = one.parts.length > 0 && (other.parts.length === 0 || one.score >= other.score) ? one : other;
  const byKey = new Map([...one.identifiers, ...other.identifiers].map((each) => [`${each.type} ${each.value}`, each]));
  const identifiers = [...byKey].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, each]) => each);
  return identifiers.length === 0 ? best : { ...best, identifiers, score: 1, level: 'certain' };
}

/** How two statements agree, by whether they move the score up much, a little or down. */
function agreed(
  a: string | undefined,
  b: string | undefined,
  known: (text: string) => { born: string } | { nationality: string },
): 'same' | 'near' | 'other' | null {
  if (a === undefined || b === undefined) return null;
  const shift = shiftOf(evidenceOf({ text: '', ...known(a) }), evidenceOf({ text: '', ...known(b) }));
  if (shift === 0) return null;
  return shift < 0 ? 'other' : shift > 0.6 ? 'same' : 'near';
}
