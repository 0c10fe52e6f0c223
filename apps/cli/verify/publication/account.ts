import { oneLine, refusalAccount, shown } from '../account.ts';
import type { PublicationVerdict } from './verify-publication.ts';

/** The verdict on a publication in words, with the texts as they were signed: read these, not the page around them. */
export function publicationAccount(verdict: PublicationVerdict): string {
  if (!verdict.ok) return refusalAccount(verdict);
  const { group, kind, record, version, withdrawn, texts } = verdict;
  return shown([
    `PUBLICATION HOLDS: ${kind} ${record}, version ${version}`,
    `Group ${group}. Public from ${verdict.from}. Every signer signed every language below.`,
    ...(withdrawn === null ? [] : [`WITHDRAWN at ${withdrawn.time}: ${oneLine(withdrawn.reason)}`]),
    keys(verdict),
    ...texts.map(({ language, text }) => `--- ${language} ---\n\n${text}`),
    'What this does not show: that it has not been withdrawn since this file was made.',
  ]);
}

function keys({ signers, trust }: Extract<PublicationVerdict, { readonly ok: true }>): string {
  const heading =
    trust === 'given'
      ? 'Signed by the keys you gave:'
      : 'NOT YET ANCHORED: no keys were given. All of this holds only if these are the authorities’ own keys. Compare each with the key its authority has published, then pass them with --trust:';
  return [heading, ...signers.map(({ name, country, vkey }) => `  ${name} (${country})\n    ${vkey}`)].join('\n');
}
