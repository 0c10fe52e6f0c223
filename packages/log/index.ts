export { type Fault, fault, isFault } from '../notes/fault.ts';
export {
  addSignatures,
  type Checkpoint,
  type CheckpointFault,
  checkpointText,
  openCheckpoint,
  parseCheckpointText,
  type SignedCheckpoint,
  signCheckpoint,
  verifyCosignature,
} from './checkpoint.ts';
export {
  type Entry,
  type EntryFault,
  type EntryKind,
  encodeEntry,
  isFeedOrigin,
  MAX_ENTRY_BYTES,
  parseEntry,
} from './entry.ts';
export { type Evidence, equivocation, evidenceText, parseEvidence, verifyEvidence } from './evidence.ts';
export { consistencyProof, type HashReader, inclusionProof } from './prove.ts';
export {
  type BundleFault,
  entryBundle,
  parseEntryBundle,
  parseTilePath,
  TILE_WIDTH,
  type Tile,
  tilePath,
} from './tiles.ts';
export {
  appendLeaf,
  appendLeaves,
  emptyRange,
  emptyRoot,
  isRange,
  leafHash,
  nodeHash,
  type Range,
  rootOf,
  sameBytes,
} from './tree.ts';
export { type LogFault, rereadEntry, type Verified, type VerifiedLeaves, verifyEntries } from './verified.ts';
export { verifyConsistency, verifyInclusion, verifySubtreeConsistency, verifySubtreeInclusion } from './verify.ts';
