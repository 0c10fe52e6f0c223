import { z } from 'zod';
import type { LocalStore } from '../../../packages/store/port.ts';

const groups = z.array(z.string());

/** In which groups a sealed segment was named: who may be told that it is here. */
export async function groupsOfBlob(local: LocalStore, sha256: string): Promise<readonly string[]> {
  const text = await local.get('blob', sha256);
  return text === null ? [] : groups.parse(JSON.parse(text));
}

export async function nameBlob(local: LocalStore, sha256: string, group: string): Promise<void> {
  for (;;) {
    const text = await local.get('blob', sha256);
    const named = text === null ? [] : groups.parse(JSON.parse(text));
    if (named.includes(group)) return;
    if (await local.put('blob', sha256, JSON.stringify([...named, group]), text)) return;
  }
}
