import { type SyncFault, syncFault } from './faults.ts';
import { MAX_HEADER } from './limits.ts';

/** One sealed body on the wire: its age header and payload, or why they are not there. */
export type BodyFrame =
  | { readonly status: 'present'; readonly header: Uint8Array; readonly payload: Uint8Array }
  | { readonly status: 'erased' }
  | { readonly status: 'notHeld' };

/** Bytes of a frame beside header and payload. */
export const FRAME_OVERHEAD = 9;
const statusCode = { present: 0, erased: 1, notHeld: 2 } as const;

export function frameLength(frame: BodyFrame): number {
  return frame.status === 'present' ? FRAME_OVERHEAD + frame.header.length + frame.payload.length : FRAME_OVERHEAD;
}

/**
 * Writes frames one after another: status byte, big-endian uint32 length and header, big-endian uint32 length and payload.
 * Stops before `max` bytes are exceeded, but never before the first frame.
 */
export function encodeBodies(frames: readonly BodyFrame[], max: number): Uint8Array {
  let total = 0;
  let count = 0;
  for (const frame of frames) {
    const length = frameLength(frame);
    if (count > 0 && total + length > max) break;
    total += length;
    count++;
  }
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  for (let i = 0; i < count; i++) at = writeFrame(out, view, at, frames[i]);
  return out;
}

function writeFrame(out: Uint8Array, view: DataView, at: number, frame: BodyFrame | undefined): number {
  if (frame === undefined) return at;
  out[at] = statusCode[frame.status];
  if (frame.status !== 'present') return at + FRAME_OVERHEAD;
  view.setUint32(at + 1, frame.header.length);
  out.set(frame.header, at + 5);
  const payloadAt = at + 5 + frame.header.length;
  view.setUint32(payloadAt, frame.payload.length);
  out.set(frame.payload, payloadAt + 4);
  return payloadAt + 4 + frame.payload.length;
}

/**
 * Reads between 1 and `most` frames that fill `bytes` exactly. Headers and payloads are views into `bytes`, not copies.
 * Faults: `badFrames`.
 */
export function parseBodies(bytes: Uint8Array, most: number): readonly BodyFrame[] | SyncFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: BodyFrame[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (frames.length === most) return syncFault('sync.bad-frames', 'more frames than asked for');
    const end = readFrame(bytes, view, at, frames);
    if (end < 0) return syncFault('sync.bad-frames', `frame ${frames.length}`);
    at = end;
  }
  return frames.length === 0 ? syncFault('sync.bad-frames', 'no frame') : frames;
}

/** Appends the frame at `at` and gives its end, or -1 when the bytes are not a frame. */
function readFrame(bytes: Uint8Array, view: DataView, at: number, into: BodyFrame[]): number {
  if (at + FRAME_OVERHEAD > bytes.length) return -1;
  const status = bytes[at];
  const headerLength = view.getUint32(at + 1);
  const payloadAt = at + 5 + headerLength;
  if (headerLength > MAX_HEADER || payloadAt + 4 > bytes.length) return -1;
  const payloadLength = view.getUint32(payloadAt);
  const end = payloadAt + 4 + payloadLength;
  if (end > bytes.length) return -1;
  if (status === statusCode.present) {
    into.push({
      status: 'present',
      header: bytes.subarray(at + 5, payloadAt),
      payload: bytes.subarray(payloadAt + 4, end),
    });
    return end;
  }
  if (headerLength !== 0 || payloadLength !== 0) return -1;
  if (status === statusCode.erased) into.push({ status: 'erased' });
  else if (status === statusCode.notHeld) into.push({ status: 'notHeld' });
  else return -1;
  return end;
}
