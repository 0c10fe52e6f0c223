import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import { plainWords } from './plain-words.ts';
import type { PressState } from './schema.ts';

/** A report on paper: where it comes from, what a person confirmed, what the paper got wrong. Its own words are not printed: they are the paper's. */
export const paper: Paper<PressState> = {
  sections({ brought, confirmed, mistakes }, { own, member, joined }) {
    if (brought === null) return [];
    return [
      {
        title: own('brought'),
        facts: [
          ...fact(own('source'), brought.source),
          ...fact(own('url'), brought.url),
          ...fact(own('published'), brought.published),
        ],
      },
      ...(confirmed === null
        ? []
        : [
            {
              title: own('confirmed'),
              facts: [
                ...fact(own('meeting'), own(confirmed.meeting ? 'meeting.yes' : 'meeting.no')),
                ...fact(
                  own('sides'),
                  ...confirmed.sides.map(({ country, person, office }) => joined([country, person, office])),
                ),
                ...fact(own('date'), confirmed.date.value),
                ...fact(own('place'), confirmed.place),
                ...fact(own('agreed'), ...confirmed.agreed.map(({ quote }) => plainWords(quote))),
              ],
            },
          ]),
      ...(mistakes.length === 0
        ? []
        : [
            {
              title: own('mistakes'),
              facts: mistakes.flatMap(({ what, quote, right, author, settled }) =>
                fact(
                  own(`what.${what}`),
                  joined([plainWords(quote), right]),
                  joined([member(author), own(settled === null ? 'mistake.open' : `outcome.${settled.outcome}`)]),
                ),
              ),
            },
          ]),
    ];
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('right'), textOf(data, 'right')),
      ...fact(own('note'), textOf(data, 'note')),
      ...fact(own('outcome'), wordOf(data, 'outcome', own, 'outcome')),
      ...fact(own('answer'), textOf(data, 'answer')),
      ...fact(own('reason'), textOf(data, 'reason')),
    ];
  },
};
