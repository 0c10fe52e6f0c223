import { fact, type Paper } from '../../packages/kind/paper.ts';
import { feedbackFacts, textOf } from '../../packages/kind/paper-matter.ts';
import { hitState } from './fold.ts';
import type { HitState } from './schema.ts';

/** The question and the answer on paper. */
export const paper: Paper<HitState> = {
  sections(state, { own, matter, member, instrument, joined }) {
    const { asked } = state;
    if (asked === null) return [];
    return [
      {
        title: own('asked.title'),
        facts: [
          ...fact(own('value'), joined([asked.value, matter(`id.${asked.type}`)])),
          ...fact(own('to'), member(asked.to)),
          ...fact(own('reference'), asked.reference),
          ...fact(own('purpose'), asked.purpose),
          ...fact(own('necessity'), asked.necessity),
          ...fact(matter('legalBasis'), instrument(asked.legalBasis)),
        ],
      },
      { title: own('answer.title'), facts: fact(own('answer.title'), own(`state.${hitState(state)}`)) },
    ];
  },
  said: (event, data, words) =>
    event === 'feedback'
      ? feedbackFacts(data, words)
      : [...fact(words.own('contact'), textOf(data, 'contact')), ...fact(words.own('reason'), textOf(data, 'reason'))],
};
