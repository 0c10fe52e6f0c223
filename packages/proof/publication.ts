import { sha256, toBase64 } from '#crypto';
import type { Publication, PublishedText } from '../kind/publication.ts';
import { contexts } from '../notes/contexts.ts';
import { block } from '../notes/lines.ts';
import { sortedNote } from './notes.ts';

/** Which record was made public, and what its signers are called. */
export interface PublicationPlace {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  /** Of each member that signed: its state (ISO 3166-1 alpha-2) and its name, one line. */
  readonly names: ReadonlyMap<string, { readonly country: string; readonly name: string }>;
}

const encoder = new TextEncoder();

/**
 * A text made public, as a file anybody checks without a node (`entente.publication/v1`): the signers with their verifier keys,
 * one signed note a language, and a last line with the hash of all before it. There is one text for one publication.
 */
export function publicationText(publication: Publication, place: PublicationPlace): string {
  const { group, kind, record } = place;
  const texts = publication.texts.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  const { withdrawn } = publication;
  const text = [
    `${contexts.publication}\ngroup ${group}\nkind ${kind}\nrecord ${record}\nfrom ${publication.from}\n`,
    withdrawn === null
      ? 'withdrawn -\n'
      : `withdrawn ${withdrawn.time} ${toBase64(encoder.encode(withdrawn.reason))}\n`,
    ...signerLines(texts, place),
    ...texts.map(({ note, signers }) =>
      block(
        'act',
        sortedNote(
          note,
          signers.map(({ vkey }) => vkey),
        ),
      ),
    ),
  ].join('');
  return `${text}end ${toBase64(sha256(encoder.encode(text)))}\n`;
}

/** Each key once, in the order of their bytes: a member whose key changed between two signatures stands twice. */
function signerLines(texts: readonly PublishedText[], { names }: PublicationPlace): readonly string[] {
  const lines = texts.flatMap(({ signers }) =>
    signers.map(({ member, vkey }) => {
      const { country = '', name = member } = names.get(member) ?? {};
      return `signer ${vkey} ${country === '' ? '-' : country} ${name}\n`;
    }),
  );
  return [...new Set(lines)].sort();
}
