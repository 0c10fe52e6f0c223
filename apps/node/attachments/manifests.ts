import { attachment } from '../../../packages/kind/attachment.ts';
import type { Attachment } from '../../../packages/kind/kind.ts';
import type { LocalStore } from '../../../packages/store/port.ts';

const collection = 'attachment';

/** Files an officer uploaded and this node sealed, until and after a command names them by id. Their keys never reach a page. */
export async function keepManifest(local: LocalStore, file: Attachment): Promise<void> {
  await local.put(collection, file.id, JSON.stringify(file));
}

export async function manifestOf(local: LocalStore, id: string): Promise<Attachment | null> {
  const text = await local.get(collection, id);
  return text === null ? null : attachment.parse(JSON.parse(text));
}

/** All ids that could be file names in a command's input, wherever they stand. */
export function mentionedIds(input: unknown): readonly string[] {
  if (typeof input === 'string') return /^[a-zA-Z0-9-]{1,64}$/.test(input) ? [input] : [];
  if (Array.isArray(input)) return input.flatMap(mentionedIds);
  if (typeof input === 'object' && input !== null) return Object.values(input).flatMap(mentionedIds);
  return [];
}
