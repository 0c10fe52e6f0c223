import { fact, type Paper } from '../../packages/kind/paper.ts';
import { feedbackFacts, textOf } from '../../packages/kind/paper-matter.ts';
import type { MatchState } from './schema.ts';

/** A batch on paper: that it was asked, why, and that it was answered. What was asked about is not in it. */
export const paper: Paper<MatchState> = {
  sections({ published, asked }, { own, matter, member, instrument, day }) {
    if (published !== null)
      return [
        {
          title: own('tags.title'),
          facts: [
            ...fact(own('asker'), member(published.asker)),
            ...fact(own('category'), matter(`id.${published.category}`)),
            ...fact(own('week'), published.week),
            ...fact(own('tags.count'), String(published.count)),
            ...fact(own('tags.key'), published.key),
            ...fact(own('contact'), published.contact),
          ],
        },
      ];
    if (asked === null) return [];
    return [
      {
        title: own('batch.title'),
        facts: [
          ...fact(own('holder'), member(asked.holder)),
          ...fact(own('category'), matter(`id.${asked.category}`)),
          ...fact(own('day'), day(asked.day)),
          ...fact(own('slot'), String(asked.slot)),
          ...fact(own('reference'), asked.reference),
          ...fact(own('purpose'), asked.purpose),
          ...fact(own('necessity'), asked.necessity),
          ...fact(matter('legalBasis'), instrument(asked.legalBasis)),
        ],
      },
    ];
  },
  said: (event, data, words) =>
    event === 'feedback'
      ? [...fact(words.matter('feedback.tag'), textOf(data, 'tag')), ...feedbackFacts(data, words)]
      : [],
};
