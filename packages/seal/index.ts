export {
  MAX_SEGMENT,
  openSegment,
  SEGMENT,
  type SegmentName,
  type SegmentSealer,
  sealSegment,
  segmentLength,
  segmentOpener,
  segmentPlan,
  segmentSealer,
} from './attachment.ts';
export { type Body, encodeBody, paddedLength } from './body.ts';
export {
  asOpened,
  type Committed,
  type Draft,
  type Opened,
  type OpenedText,
  openEntry,
  openFileKey,
  openText,
  type Sealed,
  type SealedEntry,
  sealBody,
  sealEntry,
} from './entry.ts';
export { unsealable } from './envelope.ts';
export { type OpenFault, type OpenFaultCode, openFault, openFaultCodes } from './faults.ts';
export {
  generateIdentity,
  type Identity,
  identityText,
  parseIdentity,
  parseRecipient,
  recipientOf,
} from './identity.ts';
export { openPayload, payloadLength, plaintextLength } from './stream.ts';
export { unwrapFileKey, wrapFileKey } from './vault.ts';
