import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { verdict } from '../../../packages/contract/names.ts';
import type { NodeCore } from '../core.ts';
import type { RecordKey } from '../project.ts';

/** What a person found of a pair, and of what: when either side says something else since, it is asked again. */
export type Said = z.infer<typeof verdict>;
interface Kept extends Said {
  readonly of: string;
}

const collection = 'cross-check';
const sideOf = ({ group, kind, record }: RecordKey): string => `${group}|${kind}|${record}`;
const pairOf = (a: RecordKey, b: RecordKey): string => [sideOf(a), sideOf(b)].sort().join('||');

/** A digest of whom both records speak of. */
export function digestOf(a: unknown, b: unknown): string {
  const sides = [JSON.stringify(a), JSON.stringify(b)].sort();
  return createHash('sha256').update(sides.join('\n')).digest('hex');
}

/** What was said of a pair, as long as both sides are as they were; whoever asks first or last of the two. */
export async function saidOf(node: NodeCore, a: RecordKey, b: RecordKey, digest: string): Promise<Said | null> {
  const text = await node.store.local.get(collection, pairOf(a, b));
  if (text === null) return null;
  const { of, ...said } = JSON.parse(text) as Kept;
  return of === digest ? said : null;
}

export async function keepVerdict(
  node: NodeCore,
  a: RecordKey,
  b: RecordKey,
  said: Said & { readonly of: string },
): Promise<void> {
  await node.store.local.put(collection, pairOf(a, b), JSON.stringify(said));
}

/** Takes away all that was said of a record that was erased, from the files as well: a reason may name whom it named. */
export async function forgetVerdicts(node: NodeCore, record: RecordKey): Promise<void> {
  const side = sideOf(record);
  const kept = await node.store.local.list(collection);
  const going = kept.filter(({ key }) => key.split('||').includes(side)).map(({ key }) => ({ collection, key }));
  if (going.length > 0) await node.store.local.erase(going);
}
