import { fact, type Paper } from '../../packages/kind/paper.ts';
import { audienceFacts, itemFacts, textOf } from '../../packages/kind/paper-matter.ts';
import type { SubjectState } from './schema.ts';

/** A data subject's request on paper: what was asked, what each authority found, and the one answer in the person's language. */
export const paper: Paper<SubjectState> = {
  sections({ received, searches, prolonged, answered }, words) {
    const { own, matter, joined, member, moment } = words;
    if (received === null) return [{ title: own('erased.words'), facts: [] }];
    const { petition } = received;
    const { person } = petition;
    const numbers = person.identifiers.map(({ kind, value }) => joined([matter(`thing.${kind}`), value]));
    const due = prolonged?.until ?? petition.due;
    return [
      {
        title: own('petition.title'),
        facts: [
          ...fact(own('right'), own(`right.${petition.right}`)),
          ...fact(own('person.names'), ...person.names),
          ...fact(own('person.born'), person.born),
          ...fact(own('person.identifiers'), ...numbers),
          ...fact(own('identity'), petition.identity),
          ...fact(own('wanted'), petition.wanted),
          ...fact(own('language'), words.language(petition.language)),
          ...fact(own('receivedOn'), words.day(petition.receivedOn)),
          ...fact(own('due'), moment(due.instant, due.zone)),
          ...fact(matter('to'), joined(petition.to.map(member))),
          ...fact(matter('legalBasis'), words.instrument(petition.legalBasis)),
          ...audienceFacts(petition, words),
        ],
      },
      ...searches.map(({ member: id, found }) => ({
        title: joined([own('search.title'), member(id)]),
        facts:
          found === null
            ? fact(own('search.found'), own('search.silent'))
            : [...fact(own('search.found'), own(`found.${found.what}`)), ...itemFacts(found.items, words)],
      })),
      ...(answered === null
        ? []
        : [
            {
              title: own('answer.title'),
              facts: [
                ...fact(own('outcome'), own(`outcome.${answered.outcome}`)),
                ...fact(own('answer.text'), answered.text),
                ...fact(own('answer.authority'), answered.authority),
                ...fact(own('answer.corrections'), ...answered.corrections),
                ...fact(own('answer.recalls'), ...answered.recalls),
              ],
            },
          ]),
    ];
  },
  said(event, data, { own }) {
    return event === 'prolonged' ? fact(own('prolong.reason'), textOf(data, 'reason')) : [];
  },
};
