import { fact, type Paper, type Words } from '../../packages/kind/paper.ts';
import { countOf, textOf } from '../../packages/kind/paper-matter.ts';
import { cellOf, headsOf, standingClauses } from './alignment.ts';
import type { Clause, CommuniqueState, Version } from './schema.ts';
import { agreedVersion, communiqueState, leftBehind, publishedVersion, versionToSign } from './versions.ts';

/** The whole text in every language, one after the other, then who signed what: what is laid before two ministers. */
export const paper: Paper<CommuniqueState> = {
  sections(state, words) {
    const { own } = words;
    const shown = versionToSign(state) ?? null;
    return [
      { title: own('standing.title'), facts: standingFacts(state, words) },
      ...state.languages.map((language) => ({
        title: words.language(language),
        ...(shown === null ? { note: own('paper.draft') } : {}),
        facts: standingClauses(state).flatMap((clause, place) => clauseFacts(clause, place, language, state, words)),
      })),
      ...state.versions.flatMap((version) => signatureSection(version, words)),
    ];
  },
  values: (_event, data) => ({ version: countOf(data, 'version') }),
  said: (_event, data, { own }) => [
    ...fact(own('reason'), textOf(data, 'reason')),
    ...fact(own('text'), textOf(data, 'text')),
  ],
};

function standingFacts(state: CommuniqueState, { own, joined, language, moment }: Words) {
  const [agreed, published] = [agreedVersion(state), publishedVersion(state)];
  const embargo = (versionToSign(state) ?? published ?? agreed)?.embargo ?? null;
  return [
    ...fact(own('state'), own(`state.${communiqueState(state)}`)),
    ...fact(own('languages'), joined(state.languages.map(language))),
    ...fact(own('embargo'), embargo === null ? null : moment(embargo.instant, embargo.zone)),
    ...fact(own('agreed'), agreed?.agreed == null ? null : own('agreed.version', { version: agreed.version })),
    ...leftBehind(state).flatMap(({ version }) => fact(own('left'), own('left.version', { version }))),
  ];
}

/** A clause with what is wrong with it: more than one text where two sides wrote at the same time, words where one is behind. */
function clauseFacts(clause: Clause, place: number, language: string, state: CommuniqueState, words: Words) {
  const { own, member, language: called, joined } = words;
  const heads = headsOf(clause, language);
  const cell = cellOf(clause, language, state.languages);
  const label = place === 0 ? own('clause.title') : own('clause.one', { place, type: own(`clause.${clause.type}`) });
  const texts =
    heads.length > 1 ? heads.map(({ author, text }) => joined([member(author), text])) : heads.map(({ text }) => text);
  const remark =
    cell.state === 'stale'
      ? joined([own('cell.stale.paper'), ...cell.than.map(called)])
      : cell.state === 'ok'
        ? null
        : own(`cell.${cell.state}`);
  return fact(label, ...texts, remark);
}

function signatureSection({ version, texts, signatures }: Version, words: Words) {
  if (signatures.length === 0) return [];
  const { own, member, moment, language, joined } = words;
  return [
    {
      title: own('signatures.version', { version }),
      facts: texts.flatMap((text) =>
        fact(
          joined([language(text.language), own('hash', { hash: text.hash.slice(0, 16) })]),
          ...signatures
            .filter((one) => one.language === text.language)
            .map((one) => joined([member(one.member), moment(one.time)])),
        ),
      ),
    },
  ];
}
