export { contexts, cosignatureMessage, reservedPrefix } from './contexts.ts';
export { type Fault, fault, isFault } from './fault.ts';
export {
  isSignatureOf,
  MAX_NOTE_BYTES,
  MAX_SIGNATURES,
  type Note,
  type NoteFault,
  type NoteSignature,
  openNote,
  parseNote,
  parseSignatureLine,
  type Signature,
  signNote,
} from './note.ts';
export { type Cosigner, cosigner, noteSigner, type Signer, signatureLine } from './signer.ts';
export { usableKey, verifyStrict } from './strict.ts';
export { type Algorithm, isKeyName, keyIdOf, parseVkey, type Verifier, vkeyOf } from './vkey.ts';
