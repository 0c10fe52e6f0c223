import { type Fault, fault } from '../notes/fault.ts';

/** What can be wrong with what a peer says. Each ends in a refusal and a later try, in evidence, or in a pause. */
export const syncFaults = {
  'sync.bad-path': 'ask one of the six routes of the peers’ door, in its one canonical spelling',
  'sync.bad-status': 'the peer answered with a status this route does not have; check its version',
  'sync.unknown-feed': 'the peer does not know this feed yet; it will be asked again',
  'sync.busy': 'the peer is busy; it will be asked again',
  'sync.unreachable': 'the peer could not be reached; check network, address and its health page',
  'sync.too-long': 'the answer is longer than asked for; the peer’s software is faulty or hostile',
  'sync.bad-note': 'the checkpoint is not a signed note; the peer’s software is faulty or hostile',
  'sync.bad-signature':
    'the checkpoint carries no valid signature of the author’s log key; compare charters with the peer',
  'sync.wrong-origin': 'the checkpoint speaks of another feed; the peer’s software is faulty or hostile',
  'sync.not-newer': 'the peer offers a tree that is not larger than the one held; its store may be an old copy',
  'sync.too-far':
    'the next checkpoint is further away than a chunk may reach; the author must sign one in every 4,096 entries',
  'sync.too-heavy': 'the bodies up to the next checkpoint exceed 32 MiB; the author must sign checkpoints more often',
  'sync.bad-bundle': 'the entries do not come as the bundle that was asked for',
  'sync.bad-entry': 'an entry under the author’s signature is malformed; the feed is paused and the proof kept',
  'sync.root-mismatch': 'the entries do not give the signed root; they are fetched again, then looked into',
  'sync.bad-frames': 'the bodies do not come in the frames that were asked for',
  'sync.body-mismatch': 'a body does not have the length and hash its entry names',
  'sync.body-missing': 'the author no longer holds this body; the entry is kept without it',
  'sync.not-here': 'this peer does not hold a body of another author’s entry; the author will be asked',
  'sync.equivocation': 'the author signed two different histories; the feed is frozen and the proof kept',
  'sync.too-many-entries': 'the charter’s quota of entries is used up; raise it in the next charter',
  'sync.too-many-bytes': 'the charter’s quota of bytes is used up; raise it in the next charter',
  'sync.beyond-cut': 'the charter ends this feed here; entries beyond are refused',
  'sync.not-member': 'the charter names no log key for this feed',
  'sync.store-full': 'the disk is full; nothing is taken in until there is room',
  'sync.store-error': 'the store could not write; it will be tried again',
  'sync.bad-cosignature': 'the receipt is not signed by the peer’s mirror key of the charter',
  'sync.behind': 'a peer holds more of our own feed than we do; relearn it before signing',
  'sync.own-fork':
    'a peer holds another history of our own feed under our signature; stop signing, restore a later copy, or begin a new epoch',
} as const satisfies Record<string, string>;

export type SyncFaultCode = keyof typeof syncFaults;

export type SyncFault = Fault<SyncFaultCode>;

export function syncFault(code: SyncFaultCode, detail = ''): SyncFault {
  return fault(code, detail === '' ? syncFaults[code] : `${detail}: ${syncFaults[code]}`);
}
