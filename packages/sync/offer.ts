import { openCheckpoint } from '../log/checkpoint.ts';
import { isSignatureOf, type Note, parseNote } from '../notes/note.ts';
import type { Verifier } from '../notes/vkey.ts';
import { type SyncFault, syncFault } from './faults.ts';
import type { Offer } from './head.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a checkpoint as a peer sends it. Whatever other lines it carries are dropped, so what is stored of a checkpoint is
 * the same on every node. Faults: `sync.bad-note`, `sync.bad-signature`, `sync.wrong-origin`.
 */
export function readOffer(bytes: Uint8Array, log: Verifier): Offer | SyncFault {
  const note = parseNote(decoder.decode(bytes));
  return note === null ? syncFault('sync.bad-note') : offerOf(note, log);
}

/** A checkpoint with the cosignature of the peer that shows it: "so far I hold this feed". */
export interface Shown {
  readonly offer: Offer;
  /** The peer's signature line, and the Unix seconds it states. */
  readonly line: string;
  readonly time: number;
  readonly body: Uint8Array;
}

/** Reads what route 6 answers. Faults: those of `readOffer`, and `sync.bad-cosignature`. */
export function readShown(bytes: Uint8Array, log: Verifier, mirror: Verifier): Shown | SyncFault {
  const note = parseNote(decoder.decode(bytes));
  if (note === null) return syncFault('sync.bad-note');
  const offer = offerOf(note, log);
  if ('ok' in offer) return offer;
  const cosignature = note.signatures.find((signature) => isSignatureOf(signature, mirror));
  if (cosignature === undefined || !mirror.verify(note.text, cosignature.signature))
    return syncFault('sync.bad-cosignature');
  const time = mirror.time(cosignature.signature);
  return time === null ? syncFault('sync.bad-cosignature') : { offer, line: cosignature.line, time, body: bytes };
}

function offerOf(note: Note, log: Verifier): Offer | SyncFault {
  const line = note.signatures.find((signature) => isSignatureOf(signature, log))?.line;
  if (line === undefined) return syncFault('sync.bad-signature');
  const alone = `${note.text}\n${line}`;
  const checkpoint = openCheckpoint(alone, log);
  return 'ok' in checkpoint ? translate(checkpoint.code) : { checkpoint, note: alone };
}

function translate(code: string): SyncFault {
  if (code === 'note.unsigned' || code === 'note.bad-signature') return syncFault('sync.bad-signature');
  return syncFault(code === 'checkpoint.wrong-origin' ? 'sync.wrong-origin' : 'sync.bad-note');
}
