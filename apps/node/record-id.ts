import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Rnd } from '#crypto';

/**
 * `<member>.<uuidv7>`. With an idempotency key the random part is the key's hash and the time part constant for it, so that the
 * same request sent twice, even across a crash, names the same record and the second is refused as already there.
 */
export function newRecordId(member: string, now: Date, idempotency: string | undefined, rnd: Rnd): string {
  if (idempotency === undefined) return `${member}.${v7({ msecs: now.getTime(), random: rnd(16) })}`;
  const digest = createHash('sha256').update(`entente.record/v1\n${member}\n${idempotency}\n`).digest();
  const day = Math.floor(now.getTime() / 86_400_000) * 86_400_000;
  return `${member}.${v7({ msecs: day, random: digest.subarray(0, 16), seq: digest.readUInt32BE(16) })}`;
}
