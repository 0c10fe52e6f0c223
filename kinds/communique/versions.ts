import type { Occasion } from '../../packages/kind/kind.ts';
import type { CommuniqueState, CommuniqueWord, Version } from './schema.ts';

/** Members and the languages each has not signed yet. */
export function unsigned({ members, texts, signatures }: Version) {
  return members.flatMap((member) => {
    const languages = texts
      .map(({ language }) => language)
      .filter((language) => !signatures.some((one) => one.member === member && one.language === language));
    return languages.length === 0 ? [] : [{ member, languages }];
  });
}

export function withdrawnBy(version: Version, reason: string, { author, time }: Occasion): Version {
  const withdrawing = [...version.withdrawing, { member: author, time, reason }];
  const all = version.members.every((member) => withdrawing.some((one) => one.member === member));
  return { ...version, withdrawing, withdrawn: all ? time : null };
}

/** The version that may be signed: the newest, as long as nothing was written since. */
export function versionToSign({ versions, changed }: CommuniqueState): Version | null {
  return changed ? null : (versions.at(-1) ?? null);
}

/** The newest version that every member signed in every language. */
export function agreedVersion({ versions }: CommuniqueState): Version | null {
  return versions.findLast(({ agreed }) => agreed !== null) ?? null;
}

export function publishedVersion({ versions }: CommuniqueState): Version | null {
  return versions.findLast(({ published }) => published !== null) ?? null;
}

/** Versions that bear signatures and are not agreed, while a later one stands: signed on both sides in two versions, perhaps. */
export function leftBehind(state: CommuniqueState): readonly Version[] {
  return state.versions.filter(
    (version) => version.signatures.length > 0 && version.agreed === null && version !== versionToSign(state),
  );
}

export function communiqueState(state: CommuniqueState): CommuniqueWord {
  const [toSign, agreed] = [versionToSign(state), agreedVersion(state)];
  if (toSign !== null && toSign.agreed === null) return 'signing';
  if (agreed === null) return 'drafting';
  const published = publishedVersion(state);
  if (published === null || published.version < agreed.version) return 'agreed';
  return published.withdrawn === null ? 'published' : 'withdrawn';
}

/** Whose word is missing: while it is written everybody's, then those who have not signed, then those who have not withdrawn it. */
export function waitingOn(state: CommuniqueState): readonly string[] {
  const word = communiqueState(state);
  const [toSign, published] = [versionToSign(state), publishedVersion(state)];
  if (word === 'drafting') return state.members;
  if (word === 'signing' && toSign !== null) return unsigned(toSign).map(({ member }) => member);
  if (published === null || published.withdrawing.length === 0 || published.withdrawn !== null) return [];
  return published.members.filter((member) => !published.withdrawing.some((one) => one.member === member));
}
