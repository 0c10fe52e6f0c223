/** Entries one chunk may hold, and the most an author may leave between two of its checkpoints (rule SYNC-1). */
export const CHUNK_ENTRIES = 4096;
/** Sealed bodies one chunk may hold, in bytes; the same bound lies on the bodies between two checkpoints (rule SYNC-1). */
export const CHUNK_BYTES = 32 * 1024 * 1024;
/** Entries of one full tile, C2SP tlog-tiles. */
export const TILE = 256;
/** The longest entry of any version, in bytes (a uint16 length prefix would allow more). */
export const MAX_ENTRY = 1024;
/** The longest age header taken in: 64 members with a post-quantum stanza each. */
export const MAX_HEADER = 128 * 1024;
/** The longest note taken in as a checkpoint, bytes: 64 signatures of the largest kind would still fit. */
export const MAX_CHECKPOINT = 256 * 1024;
/** Bodies asked for in one request, bytes. */
export const BODIES_ASK = 4 * 1024 * 1024;
/** Requests of one machine under way at once. */
export const WINDOW = 4;
/** Seconds a long poll stays open when there is nothing new. */
export const WAIT_SECONDS = 25;
/**
 * The same after a failure, so that what was wrong is let go when the peer is well again and not when a long poll ends. Not none at all: whoever asks for
 * receipts without waiting is told nothing before all that came is stored and signed for (rule SYNC-9).
 */
export const SHORT_WAIT_SECONDS = 1;
/** Seconds until a request that does not wait is given up. */
export const FETCH_SECONDS = 60;
/** The longest pause between two tries of a peer, milliseconds. */
export const BACKOFF_CAP = 30_000;
/** Leaf hashes an inquiry into a split view will gather before it gives up, 32 bytes each. */
export const MAX_INQUIRY = 1 << 22;
