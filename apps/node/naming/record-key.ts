import type { RecordKey } from '../project.ts';

/** A record as the id of its names in the index. */
export const keyOf = ({ group, kind, record }: RecordKey): string => `${group}|${kind}|${record}`;

export function recordIn(key: string): RecordKey {
  const [group = '', kind = '', record = ''] = key.split('|');
  return { group, kind, record };
}
