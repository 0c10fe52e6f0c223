import { type Checked, checkCap } from '../../../../packages/formats/cap/check.ts';
import { most } from '../../imported-schema.ts';

/** A file that was chosen or pasted, as it was read here: nothing has left the page. */
export interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly checked: Checked;
}

export type Opening = { readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly why: 'tooLarge' };

/** Reads bytes as the node will read them once more. What is longer than a node takes is not read at all. */
export function openBytes(name: string, bytes: Uint8Array): Opening {
  if (bytes.length > most.bytes) return { ok: false, why: 'tooLarge' };
  return { ok: true, opened: { name, bytes, checked: checkCap(bytes) } };
}

const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
