import { actHash, actText } from '../../../packages/kind/act-text.ts';
import { charterNamed } from '../../../packages/kind/clauses.ts';
import type { Occasion } from '../../../packages/kind/kind.ts';
import { plainParagraphs } from '../../../packages/kind/rich-text.ts';
import type { IncidentData, IncidentState, LessonsVersion, Said } from '../schema.ts';
import { currentLessons } from './current.ts';

type Texts = LessonsVersion['texts'];

interface Place {
  readonly charter: { readonly group: string };
  readonly record: string;
}

/** What is signed of a version of the lessons, one text a language, in the order of their codes. */
export function signedLessons(texts: Texts, version: number, { charter, record }: Place) {
  return [...texts]
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .map(({ language, title, body }) => {
      const said = { title, paragraphs: plainParagraphs(body) };
      const text = actText({ group: charter.group, kind: 'incident', record, version, language, ...said });
      return { language, text };
    });
}

export function withLessons(
  state: IncidentState,
  { version, base, texts, charter }: IncidentData<'lessonsDrafted'>,
  said: Said,
  at: Occasion,
): IncidentState {
  const signed = signedLessons(texts, version, at);
  const members = (charterNamed(charter, at) ?? at.charter).members.map(({ id }) => id);
  const aside = base !== (currentLessons(state)?.hash ?? null);
  const hash = actHash(signed.map(({ text }) => text).join(''));
  return {
    ...state,
    lessons: [...state.lessons, { ...said, version, hash, base, texts, members, aside, signatures: [] }],
  };
}

export function withSignature(state: IncidentState, { hash, lines }: IncidentData<'lessonsSigned'>, said: Said) {
  const lessons = state.lessons.map((one) =>
    one.hash === hash ? { ...one, signatures: [...one.signatures, { ...said, lines }] } : one,
  );
  return { ...state, lessons };
}
