import { actHash, actText } from '../../packages/kind/act-text.ts';
import { charterNamed } from '../../packages/kind/clauses.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { plainParagraphs } from '../../packages/kind/rich-text.ts';
import type { MeetingData, Minutes, MinutesTexts, Said, Signature, Version } from './schema.ts';
import { currentOf, placeOf } from './turns.ts';

interface Place {
  readonly charter: { readonly group: string };
  readonly record: string;
}

/** What is signed of a version, one text a language, in the order of their codes. */
export function signedTexts(
  texts: MinutesTexts,
  version: number,
  { charter, record }: Place,
): readonly { readonly language: string; readonly text: string }[] {
  return [...texts]
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .map(({ language, title, body }) => {
      const said = { title, paragraphs: plainParagraphs(body) };
      return { language, text: actText({ group: charter.group, kind: 'meeting', record, version, language, ...said }) };
    });
}

export function versionOf(
  { version, base, texts, charter }: Omit<MeetingData<'minutesDrafted'>, 'sitting' | 'day'>,
  said: Said,
  at: Occasion,
): Version {
  const members = (charterNamed(charter, at) ?? at.charter).members.map(({ id }) => id);
  const signed = signedTexts(texts, version, at);
  const languages = signed.map(({ language, text }) => ({ language, hash: actHash(text) }));
  return { ...said, version, base, members, languages, hash: actHash(signed.map(({ text }) => text).join('')) };
}

export function withDraft(minutes: Minutes, data: MeetingData<'minutesDrafted'>, said: Said, at: Occasion): Minutes {
  const version = versionOf(data, said, at);
  if (placeOf(minutes, data, said.author) === 'beside') return { ...minutes, aside: [...minutes.aside, version] };
  return { ...minutes, versions: [...minutes.versions, version], texts: data.texts, signatures: [], reopened: null };
}

export function withSignature(minutes: Minutes, signature: Signature): Minutes {
  const signatures = [...minutes.signatures, signature];
  const version = currentOf(minutes);
  const all = version?.members.every((id) => signatures.some(({ author }) => author === id)) ?? false;
  return {
    ...minutes,
    signatures,
    agreed: all && version !== null ? { version, texts: minutes.texts, signatures } : minutes.agreed,
  };
}
