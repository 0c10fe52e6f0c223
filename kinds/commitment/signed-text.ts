import type { Charter } from '../../packages/charter/charter.ts';
import { actHash, actText } from '../../packages/kind/act-text.ts';
import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import type { CommitmentState, Due, Text, Version } from './schema.ts';
import { paragraphsIn } from './sentences.ts';

/** What is signed: a version's words with the names of its owners. */
export type Signable = Pick<Version, 'text' | 'names' | 'members'>;

export interface ActIn {
  readonly language: TextLanguage;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `entente.act/v1`. */
  readonly text: string;
}

/** The signed texts of a version, one a language, in the order of the language codes. */
export function actsOf(
  { text, names }: Pick<Signable, 'text' | 'names'>,
  version: number,
  record: string,
  group: string,
): readonly ActIn[] {
  const sorted = [...text.texts].sort((a, b) => (a.language < b.language ? -1 : 1));
  return sorted.map(({ language, text: { title } }) => {
    const paragraphs = paragraphsIn(language, text, names);
    const act = { group, kind: 'commitment', record, version, language, title, paragraphs };
    return { language, title, paragraphs, text: actText(act) };
  });
}

/** One number for all languages: SHA-256 of the texts one after the other. With one language it is that text's own hash. */
export function hashOf(acts: readonly ActIn[]): string {
  return actHash(acts.map(({ text }) => text).join(''));
}

/** Of the owners, as the charter names them; an id where it does not. */
export function namesOf({ owners }: Text, charter: Charter): readonly string[] {
  return owners.map((owner) => charter.members.find(({ id }) => id === owner)?.name ?? owner);
}

/** What stands, with another day. */
export function deferred({ text, names, members }: Signable, due: Due): Signable {
  return { text: { ...text, due }, names, members };
}

/** The version with this number; undefined when there is none. */
export function versionOf({ versions }: CommitmentState, version: number): Version | undefined {
  return versions[version - 1];
}
