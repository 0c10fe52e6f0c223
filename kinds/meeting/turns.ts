import type { MeetingData, Minutes, Version } from './schema.ts';

/** Minutes in turns: who may write, who has to sign, when all have agreed. Pure, and the same on every node. */

export const noMinutes: Minutes = { versions: [], texts: [], aside: [], signatures: [], agreed: null, reopened: null };

export function currentOf({ versions }: Minutes): Version | null {
  return versions.at(-1) ?? null;
}

/** Agreed by all, and not taken up again since. */
export function isAgreed(minutes: Minutes): boolean {
  return (
    minutes.agreed !== null && minutes.agreed.version.hash === currentOf(minutes)?.hash && minutes.reopened === null
  );
}

/** Whether a draft goes on from the version that stands, was written beside one that stands, or rests on what is over. */
export function placeOf(
  minutes: Minutes,
  { version, base }: Pick<MeetingData<'minutesDrafted'>, 'version' | 'base'>,
  author: string,
): 'next' | 'beside' | 'stale' {
  const current = currentOf(minutes);
  if (version === (current?.version ?? 0) + 1 && base === (current?.hash ?? null)) return 'next';
  const sibling = minutes.versions[version - 1];
  const again = [...minutes.versions, ...minutes.aside].some((one) => one.version === version && one.author === author);
  return sibling !== undefined && sibling.base === base && !again ? 'beside' : 'stale';
}

/** Members that may write the next version: all but who wrote the last; everybody when none stands, or when they were taken up again. */
export function turnOf(minutes: Minutes, members: readonly string[]): readonly string[] {
  if (isAgreed(minutes)) return [];
  const current = currentOf(minutes);
  const fresh = minutes.reopened !== null && minutes.agreed?.version.hash === current?.hash;
  return current === null || fresh ? members : members.filter((member) => member !== current.author);
}

/** Members that have to sign or to write next; who wrote last signs when all others have signed. */
export function awaitedOf(minutes: Minutes, members: readonly string[]): readonly string[] {
  if (isAgreed(minutes)) return [];
  if (minutes.reopened !== null) return [minutes.reopened.author];
  const unsigned = members.filter((member) => !minutes.signatures.some(({ author }) => author === member));
  const others = unsigned.filter((member) => turnOf(minutes, members).includes(member));
  return others.length > 0 ? others : unsigned;
}
