import type { Charter } from '../../packages/charter/charter.ts';
import { actNote } from '../../packages/kind/act-text.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Publication } from '../../packages/kind/publication.ts';
import { versionText } from './rules.ts';
import type { CommuniqueState, Version } from './schema.ts';
import { publishedVersion } from './versions.ts';

/** The published text with the signatures of all sides, in each of its languages; nobody reads it before its embargo is over. */
export function publication(
  state: CommuniqueState,
  { record, charter }: { readonly record: string; readonly charter: Charter },
): Publication | null {
  const version = publishedVersion(state);
  if (version === null) return null;
  const [said] = version.withdrawing;
  const { withdrawn } = version;
  return {
    from: publicFrom(version),
    withdrawn: withdrawn === null ? null : { time: withdrawn, reason: said?.reason ?? '' },
    texts: version.texts.map((text) => {
      const signatures = version.signatures.filter(({ language }) => language === text.language);
      const note = actNote(
        versionText(version, text, { group: charter.group, record }),
        signatures.map(({ line }) => line),
      );
      const { language, title, paragraphs } = text;
      return {
        language,
        title,
        paragraphs,
        note,
        signers: signatures.map(({ member, vkey, time }) => ({ member, vkey, time })),
      };
    }),
  };
}

/** When it was published, or when the embargo that was signed with it ends. */
export function publicFrom({ embargo, published }: Version): string {
  return later(embargo?.instant ?? '', published ?? '');
}
