import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { NonanswerState } from './schema.ts';

/** A non-answer on paper: why there was none, and when that left. */
export const paper: Paper<NonanswerState> = {
  sections({ decided }, { own, moment }) {
    if (decided === null) return [];
    const { title, record, leaves, input } = decided;
    return [
      {
        title: own('what.title'),
        facts: [
          ...fact(own('what.record'), title, record),
          ...fact(own('what.leaves'), moment(leaves.instant, leaves.zone)),
          ...fact(own('what.cause'), input),
        ],
      },
    ];
  },
  said: (event, data, { own }) => (event === 'takenBack' ? fact(own('takeBack.reason'), textOf(data, 'reason')) : []),
};
