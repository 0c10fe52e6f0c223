import { sha256, toHex } from '#crypto';

const encoder = new TextEncoder();

/** A foreign alert has one record at each member that takes it in: sender and identifier give its number, or its bytes where it has none. */
export function importedRecord(
  me: string,
  { sender, identifier }: { readonly sender: string; readonly identifier: string },
  digest: string,
): string {
  const named = identifier === '' ? digest : JSON.stringify([sender, identifier]);
  const hex = toHex(sha256(encoder.encode(`cap ${named}`)));
  return `${me}.${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
