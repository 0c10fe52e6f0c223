import type { Rnd } from '#crypto';
import type { Kind } from '../../packages/kind/kind.ts';
import type { Store } from '../../packages/store/port.ts';
import type { Blobs } from './attachments/blobs.ts';
import type { CharterBook } from './charters.ts';
import type { NodeConfig } from './config.ts';
import type { HeadGuard } from './data/head.ts';
import type { Keyring } from './data/keys.ts';
import type { Disk } from './disk.ts';
import type { Ingest } from './ingest.ts';
import type { Live } from './live.ts';
import type { Locks } from './locks.ts';
import type { Permits } from './onward/permits.ts';
import type { Projector } from './project.ts';
import type { ClockWatch } from './retention/clock.ts';
import type { Shelter } from './shelter.ts';

/** What the rooms of one running node share. Time and chance are in here too: nothing reads the clock beside `now`. */
export interface NodeCore {
  readonly me: string;
  readonly directory: string;
  readonly config: NodeConfig;
  readonly keys: Keyring;
  readonly store: Store;
  readonly charters: CharterBook;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly head: HeadGuard;
  readonly ingest: Ingest;
  readonly projector: Projector;
  readonly blobs: Blobs;
  readonly disk: Disk;
  readonly live: Live;
  readonly locks: Locks;
  readonly clock: ClockWatch;
  readonly now: () => Date;
  readonly rnd: Rnd;
  /** Chance for what is said in one group or feed: a stream of its own, so that what is noted at home shifts nothing elsewhere. */
  readonly chance: (stream: string) => Rnd;
  readonly shelter: Shelter;
  readonly permits: Permits;
  readonly tzdb: string;
  readonly started: Date;
}
