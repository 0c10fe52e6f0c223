import { openNote, parseVkey, type Verifier } from '../../../../packages/notes/index.ts';
import { insist, type Refusal, Refused } from '../verdict.ts';
import { type PublicationFile, type PublicationSigner, readPublication } from './read-publication.ts';

/** Every text of the file is signed by every signer it names. */
export interface PublicationAcceptance extends Omit<PublicationFile, 'acts' | 'signers'> {
  readonly ok: true;
  /** `given`: all keys are among those the reader trusts. `compare`: the reader still has to compare them. */
  readonly trust: 'given' | 'compare';
  readonly signers: readonly (PublicationSigner & { readonly key: string })[];
  readonly version: string;
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}
export type PublicationVerdict = PublicationAcceptance | Refusal;

/** Checks a publication without a node and without a network: all texts of one version, each signed by all. */
export function verifyPublication(text: string, trust: readonly string[] = []): PublicationVerdict {
  try {
    const { acts, signers, ...place } = readPublication(text);
    const verifiers = signers.map(keyOf);
    insist(
      new Set(verifiers.map(({ name }) => name)).size === signers.length,
      'proof.malformed',
      'A signer stands twice.',
    );
    const texts = acts.map((act) => readAct(act, place, verifiers));
    const versions = new Set(texts.map(({ version }) => version));
    const languages = texts.map(({ language }) => language);
    insist(versions.size === 1, 'proof.entry', 'The languages of this publication are not of one version.');
    insist(new Set(languages).size === languages.length, 'proof.entry', 'A language of this publication stands twice.');
    const trusted = new Set(trust.map((vkey) => vkey.trim()).filter((vkey) => vkey !== ''));
    const known = signers.every(({ vkey }) => trusted.has(vkey));
    insist(trusted.size === 0 || known, 'proof.untrusted', 'A key that signed this is not among those you trust.');
    return {
      ...{ ok: true, ...place, trust: trusted.size > 0 ? 'given' : 'compare' },
      signers: signers.map((signer, index) => ({ ...signer, key: verifiers[index]?.name ?? '' })),
      version: [...versions][0] ?? '',
      texts: texts.map(({ language, said }) => ({ language, text: said })),
    };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function keyOf({ vkey }: PublicationSigner): Verifier {
  const verifier = parseVkey(vkey);
  insist(verifier !== null && verifier.algorithm === 1, 'proof.malformed', 'A key of this publication cannot be read.');
  return verifier;
}

/** One language: the note is signed by every signer, and its head names this record. */
function readAct(
  note: string,
  place: Pick<PublicationFile, 'group' | 'kind' | 'record'>,
  verifiers: readonly Verifier[],
) {
  const opened = openNote(note, verifiers);
  insist('text' in opened, 'proof.entry', 'A text of this publication does not fit its signatures; do not rely on it.');
  insist(
    opened.verified.length === verifiers.length,
    'proof.entry',
    'Not every signer signed every text of this publication.',
  );
  const head = `entente.act/v1\ngroup ${place.group}\nkind ${place.kind}\nrecord ${place.record}\nversion `;
  const rest = opened.text.startsWith(head) ? opened.text.slice(head.length) : '';
  const found = /^([1-9][0-9]{0,8})\nlanguage ([a-z]{2})\n\n/.exec(rest);
  insist(found !== null, 'proof.entry', 'A text of this publication was signed for another record.');
  const [all, version = '', language = ''] = found;
  return { version, language, said: rest.slice(all.length) };
}
