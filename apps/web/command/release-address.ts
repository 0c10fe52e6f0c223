import type { Done } from '../../../packages/contract/record.ts';

export interface RecordAddress {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
}

/** Where an act can be seen: at its record, or, while a second person has to agree, at the release in the own private group. */
export function addressOf(done: Done, me: string): RecordAddress {
  if (done.waits !== null) return addressOfWaiting(done.waits, me);
  if (done.release === null) return { group: done.group, kind: done.kind, record: done.record };
  return { group: `private.${me}`, kind: 'release', record: done.release };
}

/** Where a decision waits for its moment. */
export function addressOfWaiting(record: string, me: string): RecordAddress {
  return { group: `private.${me}`, kind: 'nonanswer', record };
}
