import { z } from 'zod';
import type { LocalStore } from '../../../packages/store/port.ts';

/** Where a segment was named, or that it was erased: then nobody fetches it again, whoever still holds a copy. */
const ledger = z.union([z.array(z.string()), z.literal('erased')]);

async function read(
  local: LocalStore,
  sha256: string,
): Promise<{ text: string | null; named: z.infer<typeof ledger> }> {
  const text = await local.get('blob', sha256);
  return { text, named: text === null ? [] : ledger.parse(JSON.parse(text)) };
}

/** In which groups a sealed segment was named: who may be told that it is here. */
export async function groupsOfBlob(local: LocalStore, sha256: string): Promise<readonly string[]> {
  const { named } = await read(local, sha256);
  return named === 'erased' ? [] : named;
}

export async function wasErased(local: LocalStore, sha256: string): Promise<boolean> {
  return (await read(local, sha256)).named === 'erased';
}

/** False when it was erased, and so is not to be had again. */
export async function nameBlob(local: LocalStore, sha256: string, group: string): Promise<boolean> {
  for (;;) {
    const { text, named } = await read(local, sha256);
    if (named === 'erased') return false;
    if (named.includes(group)) return true;
    if (await local.put('blob', sha256, JSON.stringify([...named, group]), text)) return true;
  }
}

export async function noteErased(local: LocalStore, sha256: string): Promise<void> {
  await local.put('blob', sha256, JSON.stringify('erased'));
}
