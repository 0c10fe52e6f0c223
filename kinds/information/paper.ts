import { fact, type Paper } from '../../packages/kind/paper.ts';
import {
  audienceFacts,
  correctionFacts,
  feedbackFacts,
  itemFacts,
  personFacts,
  textOf,
  thingFacts,
} from '../../packages/kind/paper-matter.ts';
import type { InformationState } from './schema.ts';

/** Information on paper: what is known piece by piece, each with its grade and codes; what came of it stands in the timeline. */
export const paper: Paper<InformationState> = {
  sections({ shared, corrections }, words) {
    const { own, matter } = words;
    if (shared === null) return [{ title: own('erased.words'), facts: [] }];
    const { notice } = shared;
    const corrected = correctionFacts(corrections, words);
    return [
      {
        title: own('shared.title'),
        facts: [
          ...fact(matter('to'), words.joined(notice.to.map(words.member))),
          ...fact(matter('purposeClass'), matter(`purpose.${notice.purposeClass}`)),
          ...fact(own('share.purpose'), notice.purpose),
          ...fact(own('share.necessity'), notice.necessity),
          ...fact(matter('legalBasis'), words.instrument(notice.legalBasis)),
          ...fact(own('share.context'), notice.context),
          ...itemFacts(notice.items, words),
          ...personFacts(notice.persons, words),
          ...thingFacts(notice.objects, words),
          ...fact(matter('restrictions'), notice.restrictions),
          ...audienceFacts(notice, words),
        ],
      },
      ...(corrected.length === 0 ? [] : [{ title: matter('corrections'), facts: corrected }]),
    ];
  },
  said(event, data, words) {
    if (event === 'actedUpon') return fact(words.own('act.text'), textOf(data, 'text'));
    return event === 'feedback' ? feedbackFacts(data, words) : [];
  },
};
