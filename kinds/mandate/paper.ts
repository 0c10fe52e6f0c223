import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import { matters } from './positions.ts';
import type { MandateState, Proposal } from './schema.ts';
import { termsText } from './terms-text.ts';
import { pending, standing } from './versions.ts';

/** What stands and what is on the table, word for word, with its signatures; then the positions of the lanes. */
export const paper: Paper<MandateState> = {
  sections(state, words) {
    const [stands, open] = [standing(state), pending(state)];
    return [
      ...(stands === null ? [] : versionSections('stands.title', stands, words)),
      ...(open === null || open.id === stands?.id ? [] : versionSections('open.title', open, words)),
      ...positionSections(state, words),
    ];
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('lane'), wordOf(data, 'lane', own, 'lane')),
      ...fact(own('stance'), wordOf(data, 'stance', own, 'stance')),
      ...fact(own('reason'), textOf(data, 'reason')),
    ];
  },
};

function versionSections(title: string, proposal: Proposal, words: Words): readonly Section[] {
  const { own } = words;
  const heading = words.joined([own(title), own('version', { version: proposal.version })]);
  const signed = proposal.signatures.map(({ name, time, signatures }) => {
    const languages = signatures.map(({ language }) => words.language(language)).join(', ');
    return words.joined([own('signed', { who: name, languages }), words.moment(time)]);
  });
  const objected = proposal.objections.map(
    ({ author, reason }) => `${own('objected', { who: words.member(author) })} ${reason}`,
  );
  return [
    { title: heading, facts: fact(own('signatures'), ...signed, ...objected) },
    ...proposal.terms.texts.map(({ language }) => {
      const text = termsText(proposal, language);
      return { title: text?.title ?? '', facts: fact(words.language(language), ...(text?.paragraphs ?? [])) };
    }),
  ];
}

function positionSections(state: MandateState, words: Words): readonly Section[] {
  const { own } = words;
  const facts = matters(state).flatMap(({ about, positions }) =>
    fact(
      'topic' in about ? about.topic : about.record,
      ...positions.map(({ lane, author, stance, reason }) =>
        words.joined([own(`lane.${lane}`), words.member(author), own(`stance.${stance}`), reason]),
      ),
    ),
  );
  return facts.length === 0 ? [] : [{ title: own('positions'), facts }];
}
