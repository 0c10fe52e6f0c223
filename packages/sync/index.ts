export { isFault } from '../notes/fault.ts';
export { type AppendFault, fitting, type OwnHead, planAppend, type SealedBody } from './append.ts';
export { type BodyFrame, encodeBodies, frameLength, parseBodies } from './bodies.ts';
export { type SyncFault, type SyncFaultCode, syncFault, syncFaults } from './faults.ts';
export type { FeedHead, Offer } from './head.ts';
export { prefixProof } from './inquiry.ts';
export * from './limits.ts';
export { readOffer, readShown, type Shown } from './offer.ts';
export { pull } from './pull.ts';
export {
  type ChunkLimits,
  type FetchFailure,
  heldBytes,
  newPull,
  type PauseReason,
  type PullEffect,
  type PullEvent,
  type PullStart,
  type PullState,
  type Source,
  settled,
} from './pullState.ts';
export { GRACE, newRelearn, type RelearnEffect, type RelearnEvent, type RelearnState, relearn } from './relearn.ts';
export { formatRequest, type PeerRequest, parseRequest } from './routes.ts';
export { type FeedRules, rulesOf } from './rules.ts';
export { type Answer, answer, type PeerReads } from './serve.ts';
export { newWatch, type WatchEffect, type WatchEvent, type WatchState, watch } from './watch.ts';
