import type { Instant } from '../../packages/kind/kind.ts';

/** Allowed, once a second person has seen it. */
export interface NeedsRelease {
  readonly ok: false;
  readonly code: 'node.release';
  readonly message: string;
  readonly reason: string;
  readonly record: string;
}

/** Allowed, and to be kept at home until its tick. */
export interface NeedsLater {
  readonly ok: false;
  readonly code: 'node.later';
  readonly message: string;
  readonly leaves: Instant;
}

export function needsRelease(reason: string, record: string): NeedsRelease {
  return {
    ok: false,
    code: 'node.release',
    message: 'A second person has to release this before it leaves.',
    reason,
    record,
  };
}

export function needsLater(leaves: Instant): NeedsLater {
  return { ok: false, code: 'node.later', message: `This leaves by itself at ${leaves}.`, leaves };
}
