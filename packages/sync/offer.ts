import { openCheckpoint } from '../log/checkpoint.ts';
import { isSignatureOf, parseNote } from '../notes/note.ts';
import type { Verifier } from '../notes/vkey.ts';
import { type SyncFault, syncFault } from './faults.ts';
import type { Offer } from './head.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a checkpoint as a peer sends it. Whatever other lines it carries are dropped, so what is stored of a checkpoint is
 * the same on every node. Faults: `sync.bad-note`, `sync.bad-signature`, `sync.wrong-origin`.
 */
export function readOffer(bytes: Uint8Array, log: Verifier): Offer | SyncFault {
  const text = decoder.decode(bytes);
  const checkpoint = openCheckpoint(text, log);
  if ('ok' in checkpoint) return translate(checkpoint.code);
  const note = parseNote(text);
  const line = note?.signatures.find((signature) => isSignatureOf(signature, log))?.line;
  if (note === null || line === undefined) return syncFault('sync.bad-note');
  return { checkpoint, note: `${note.text}\n${line}` };
}

function translate(code: string): SyncFault {
  if (code === 'note.unsigned' || code === 'note.bad-signature') return syncFault('sync.bad-signature');
  return syncFault(code === 'checkpoint.wrong-origin' ? 'sync.wrong-origin' : 'sync.bad-note');
}
