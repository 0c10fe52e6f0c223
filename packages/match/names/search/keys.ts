import { skeletonMark } from '../skeleton.ts';

/** Longest skeleton of which letters are left out for keys; longer ones are cut, which only adds candidates. */
const longest = 9;

/**
 * The keys of a word by its skeleton: the skeleton itself and each that has one class less. Two skeletons that differ in one class, by any
 * exchange, loss or addition, share a key.
 */
export function keysOf(skeleton: string): readonly number[] {
  const short = skeleton.slice(0, longest);
  const keys = [skeletonMark(short)];
  if (short.length < 3) return keys;
  for (let at = 0; at < short.length; at++) {
    const key = skeletonMark(short.slice(0, at) + short.slice(at + 1));
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** Lists of numbers under keys, in three flat arrays: sorted keys, where each key's list begins, and the lists one after the other. */
export interface Keyed {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Where the list of a key begins and ends; both 0 when there is none. */
export function rangeOf({ keys, starts }: Keyed, key: number): readonly [from: number, to: number] {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return [starts[middle] ?? 0, starts[middle + 1] ?? 0];
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return [0, 0];
}

/** Sorts pairs of key and value into lists; a list keeps the order in which its values came. */
export function keyed(pairs: { readonly keys: readonly number[]; readonly values: readonly number[] }): Keyed {
  const order = Uint32Array.from(pairs.keys.keys());
  order.sort((x, y) => (pairs.keys[x] ?? 0) - (pairs.keys[y] ?? 0) || x - y);
  const keys: number[] = [];
  const starts: number[] = [];
  const values = new Uint32Array(order.length);
  order.forEach((pair, at) => {
    const key = pairs.keys[pair] ?? 0;
    if (key !== keys.at(-1) || keys.length === 0) {
      keys.push(key);
      starts.push(at);
    }
    values[at] = pairs.values[pair] ?? 0;
  });
  return { keys: Uint32Array.from(keys), starts: Uint32Array.from([...starts, order.length]), values };
}
