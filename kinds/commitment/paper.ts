import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { numberOf, textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import type { CommitmentState, Version } from './schema.ts';
import { paragraphsIn } from './sentences.ts';
import { currentNumber, currentVersion, wordOf as stateOf, withdrawn } from './states.ts';

/** The text in each of its languages as it was signed, who signed, and what came of it. */
export const paper: Paper<CommitmentState> = {
  sections(state, words) {
    const current = currentVersion(state);
    if (current === null) return [{ title: words.own('erased.words'), facts: [] }];
    return [
      aboutSection(state, current, words),
      ...current.text.texts.map(({ language, text: { title } }) => ({
        title,
        note: words.language(language),
        facts: [{ label: words.own('text.title'), text: paragraphsIn(language, current.text, current.names) }],
      })),
      signatureSection(current, words),
    ];
  },
  values: (_event, data) => ({ number: numberOf(data, 'version', 1) }),
  said(_event, data, { own }) {
    return [
      ...fact(own('status'), wordOf(data, 'status', own, 'status'), textOf(data, 'evidence')),
      ...fact(own('reason'), textOf(data, 'reason')),
    ];
  },
};

function aboutSection(state: CommitmentState, { text }: Version, words: Words): Section {
  const { own, member, joined, day } = words;
  const gone = withdrawn(state);
  return {
    title: joined([own(`class.${text.class}`), own(`state.${stateOf(state)}`)]),
    note: own('version.number', { number: currentNumber(state) }),
    facts: [
      ...fact(own('owners'), joined(text.owners.map(member))),
      ...fact(own('due'), text.due === null ? null : day(text.due.day)),
      ...fact(own('lanes'), text.lanes.length === 0 ? null : joined(text.lanes.map((lane) => own(`lane.${lane}`)))),
      ...fact(own('source'), text.source?.quote),
      ...fact(own('withdrawn.reason'), gone?.reason),
    ],
  };
}

function signatureSection({ signatures, hash }: Version, words: Words): Section {
  const { own } = words;
  const signed: readonly Fact[] = signatures.flatMap(({ author, time }) =>
    fact(words.member(author), words.moment(time)),
  );
  return { title: own('signatures.title'), facts: [...fact(own('hash'), groupsOfFour(hash)), ...signed] };
}

function groupsOfFour(hash: string): string {
  return hash.match(/.{4}/g)?.join(' ') ?? hash;
}
