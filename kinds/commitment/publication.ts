import { actNote } from '../../packages/kind/act-text.ts';
import type { Publication, PublishedText } from '../../packages/kind/publication.ts';
import type { CommitmentState, Signature, Version } from './schema.ts';
import { type ActIn, actsOf } from './signed-text.ts';
import { currentVersion, withdrawn } from './states.ts';

/** What everybody may read: the text that all have signed, with their lines; a withdrawal stands above it. Null as long as it is for the members. */
export function publication(
  state: CommitmentState,
  { record, group }: { readonly record: string; readonly group: string },
): Publication | null {
  const version = currentVersion(state);
  if (state.stands === null || state.since === null || version === null || !version.text.public) return null;
  const gone = withdrawn(state);
  return {
    from: state.since.time,
    withdrawn: gone?.stands == null ? null : { time: gone.stands.time, reason: gone.reason },
    texts: actsOf(version, state.stands, record, group).map((act) => publishedText(act, version)),
  };
}

function publishedText({ language, title, paragraphs, text }: ActIn, { signatures }: Version): PublishedText {
  return {
    ...{ language, title, paragraphs },
    note: actNote(
      text,
      signatures.flatMap((signature) => lineIn(signature, language)),
    ),
    signers: signatures.map(({ author: member, vkey, time }) => ({ member, vkey, time })),
  };
}

function lineIn({ lines }: Signature, language: string): readonly string[] {
  return lines.filter((one) => one.language === language).map(({ line }) => line);
}
