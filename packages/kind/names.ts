/** The parts of the names that entries carry: feed origins, record ids, event types. All total: null when the text is not such a name. */

export interface EventName {
  readonly kind: string;
  readonly event: string;
  readonly version: number;
}

const typePattern = /^([a-z]{1,32})\.([a-zA-Z]{1,64})\/([1-9][0-9]{0,3})$/;
const originPattern = /^([a-z0-9][a-z0-9.-]{1,47})\/([a-z][a-z0-9-]{1,31})\/([1-9][0-9]{0,8})$/;
const recordPattern = /^([a-z][a-z0-9-]{1,31})\.[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** `request.asked/1` → its parts. */
export function eventName(type: string): EventName | null {
  const found = typePattern.exec(type);
  if (found === null) return null;
  const [, kind = '', event = '', version = ''] = found;
  return { kind, event, version: Number(version) };
}

/** `gmmp.ma-it/ma-moi/1` → the group and the member who alone writes that feed. */
export function feedName(origin: string): { group: string; member: string } | null {
  const found = originPattern.exec(origin);
  return found === null ? null : { group: found[1] ?? '', member: found[2] ?? '' };
}

/** The member who made a record: the prefix of its id (`ma-moi.0192…`). */
export function creatorOf(record: string): string | null {
  return recordPattern.exec(record)?.[1] ?? null;
}

/** Event id, the name by which later events refer to a statement. */
export function eventId(origin: string, seq: number): string {
  return `${origin}#${seq}`;
}

/** A group of one, where the own authority keeps its notes. */
export function isPrivate(group: string): boolean {
  return group.startsWith('private.');
}
