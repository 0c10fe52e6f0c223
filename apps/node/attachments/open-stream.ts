import { createHash, hash } from 'node:crypto';
import { parseIdentity, type SegmentName, segmentOpener, segmentPlan } from '../../../packages/seal/index.ts';

export type AttachmentFaultCode =
  | 'attachment.manifest'
  | 'attachment.missing'
  | 'attachment.segment-hash'
  | 'attachment.segment'
  | 'attachment.file-hash';

const sentences: Record<AttachmentFaultCode, string> = {
  'attachment.manifest': 'The record describes a file that cannot be: ask its author to send it again.',
  'attachment.missing': 'A segment of this file is not here yet: try again when it has been fetched.',
  'attachment.segment-hash': 'A stored segment is damaged: it has to be fetched again from a peer.',
  'attachment.segment': 'A segment does not open with the key the record carries: ask its author to send it again.',
  'attachment.file-hash': 'The file is not the one its author described: do not use it, ask for it again.',
};

/** Ends a stream that has begun: the only way a stream can say that what follows is not to be had. */
export class AttachmentFault extends Error {
  readonly code: AttachmentFaultCode;

  constructor(code: AttachmentFaultCode) {
    super(sentences[code]);
    this.code = code;
  }
}

/** The parts of a record's manifest that opening needs. */
export interface FileManifest {
  readonly size: number;
  readonly sha256: string;
  readonly key: string;
  readonly segments: readonly SegmentName[];
}

/** A whole sealed segment, or null when it is not here. */
export type ReadSegment = (sha256: string, size: number) => Promise<Uint8Array | null>;

/** Plaintext a step: large enough to be cheap, small enough that nobody waits for it. */
const STEP = 1_048_576;

/**
 * Bytes [from, to) of a file. Each segment's hash is compared before a byte of it is opened, and the hash of the whole
 * file at the end of a whole reading. The next segment is read while this one is given out. Throws `AttachmentFault`.
 */
export async function* openStream(
  file: FileManifest,
  read: ReadSegment,
  { from = 0, to = file.size }: { from?: number; to?: number } = {},
): AsyncGenerator<Uint8Array, void, void> {
  const identity = parseIdentity(file.key);
  const plan = segmentPlan(file.size, file.segments);
  if (identity === null || plan === null) throw new AttachmentFault('attachment.manifest');
  const wanted = plan.filter((segment) => segment.from < to && segment.to > from);
  const whole = from === 0 && to === file.size ? createHash('sha256') : null;
  let next = fetched(wanted[0], read);
  for (const [at, segment] of wanted.entries()) {
    const opener = segmentOpener(await next, identity);
    if (opener === null) throw new AttachmentFault('attachment.segment');
    next = fetched(wanted[at + 1], read);
    const end = Math.min(to, segment.to) - segment.from;
    for (let position = Math.max(from, segment.from) - segment.from; position < end; ) {
      const stop = Math.min(end, (Math.floor(position / STEP) + 1) * STEP);
      const plain = opener.read(position, stop);
      if (plain === null) throw new AttachmentFault('attachment.segment');
      whole?.update(plain);
      yield plain;
      position = stop;
    }
  }
  if (whole !== null && whole.digest('hex') !== file.sha256) throw new AttachmentFault('attachment.file-hash');
}

/** Starts to read and check a segment; a fault waits in the promise until its turn comes. */
function fetched(segment: SegmentName | undefined, read: ReadSegment): Promise<Uint8Array> {
  if (segment === undefined) return Promise.resolve(new Uint8Array(0));
  const checked = readChecked(segment, read);
  checked.catch(() => {});
  return checked;
}

async function readChecked({ sha256, size }: SegmentName, read: ReadSegment): Promise<Uint8Array> {
  const bytes = await read(sha256, size);
  if (bytes === null) throw new AttachmentFault('attachment.missing');
  if (bytes.length !== size || hash('sha256', bytes) !== sha256) throw new AttachmentFault('attachment.segment-hash');
  return bytes;
}
