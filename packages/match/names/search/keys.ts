import { free, Numbers, numbersBelow } from './growing.ts';

/** Lists of numbers under keys, in three flat arrays: sorted keys, where each key's list begins, and the lists one after the other. */
export interface Keyed {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Where the list of a key begins and ends; both 0 when there is none. */
export function rangeOf({ keys, starts }: Keyed, key: number): readonly [from: number, to: number] {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return [starts[middle] ?? 0, starts[middle + 1] ?? 0];
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return [0, 0];
}

/** Sorts pairs of key and value into lists; a list keeps the order in which its values came. The pairs are used up. */
export function keyed(pairs: Record<'keys' | 'values', Uint32Array>): Keyed {
  const order = sortedByKey(pairs.keys);
  const [keys, starts] = [new Numbers(), new Numbers()];
  const values = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const pair = order[at] ?? 0;
    const key = pairs.keys[pair] ?? 0;
    if (keys.length === 0 || key !== keys.at(keys.length - 1)) {
      keys.push(key);
      starts.push(at);
    }
    values[at] = pairs.values[pair] ?? 0;
  }
  starts.push(order.length);
  free(order, pairs.keys, pairs.values);
  return { keys: keys.done(), starts: starts.done(), values };
}

/** Places of keys in ascending order, equal ones as they stand: sorted by the lower half of the bits, then by the upper. */
function sortedByKey(keys: Uint32Array): Uint32Array {
  let order = numbersBelow(keys.length);
  for (const shift of [0, 16]) {
    const next = new Uint32Array(0x10001);
    for (const key of keys) next[((key >>> shift) & 0xffff) + 1] = (next[((key >>> shift) & 0xffff) + 1] ?? 0) + 1;
    for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
    const sorted = new Uint32Array(order.length);
    for (const place of order) {
      const digit = ((keys[place] ?? 0) >>> shift) & 0xffff;
      const to = next[digit] ?? 0;
      next[digit] = to + 1;
      sorted[to] = place;
    }
    free(order);
    order = sorted;
  }
  return order;
}
