import { fact, type Paper, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { openVersions, versionInForce } from './fold.ts';
import type { GlossaryState, Version } from './schema.ts';

/** The entry on paper: how it is written in every language, by whom that was agreed, and what is proposed in its place. */
export const paper: Paper<GlossaryState> = {
  sections(state, words) {
    const held = versionInForce(state);
    const sections = openVersions(state).map((version) => sectionOf(version, words.own('proposed.title'), words));
    return held === null ? sections : [sectionOf(held, words.own('held.title'), words), ...sections];
  },
  said: (_event, data, { own }) => fact(own('reason'), textOf(data, 'reason')),
};

function sectionOf({ entry, agreed }: Version, title: string, words: Words) {
  const { own, language, member, moment, joined } = words;
  return {
    title,
    facts: [
      ...fact(own('type'), own(`type.${entry.type}`)),
      ...fact(own('country'), entry.country),
      ...entry.forms.flatMap((one) => fact(language(one.language), one.form, joined(one.variants), one.note)),
      ...fact(own('fixed'), entry.fixed ? own('fixed.yes') : null),
      ...fact(own('never'), ...entry.never.map((one) => joined([one.form, language(one.language)]))),
      ...fact(own('agreedBy'), ...agreed.map((one) => joined([member(one.member), moment(one.time)]))),
    ],
  };
}
