import type { Charter } from '../../packages/charter/charter.ts';
import type { AlertState } from './schema.ts';

/** Who sends, unique in the world as the standard wants it: the member at the host that its node answers under. */
export function senderOf(charter: Charter, member: string): { readonly sender: string; readonly senderName: string } {
  const found = charter.members.find(({ id }) => id === member);
  const host = /^https:\/\/([^/:]+)/.exec(found?.address ?? '')?.[1] ?? 'invalid';
  return { sender: `${member}@${host}`, senderName: found?.name ?? member };
}

/** The next identifier of the issuer's own messages in a record: never one that was used, for nothing follows a cancellation. */
export function nextIdentifier({ messages }: AlertState, record: string): string {
  return `${record}.${messages.length + 1}`;
}

/** The next identifier under which a member acknowledges. */
export function nextAcknowledgement({ acknowledgements }: AlertState, record: string, member: string): string {
  const before = acknowledgements.filter(({ author }) => author === member).length;
  return `${record}.${member}.${before + 1}`;
}
