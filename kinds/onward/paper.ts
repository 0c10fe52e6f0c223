import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import type { OnwardState } from './schema.ts';

/** The question, the owner's answer and the uses, on paper: what an examining judge is shown. */
export const paper: Paper<OnwardState> = {
  sections({ asked, permitted, refused, withdrawn, uses }, { own, member, moment, day }) {
    if (asked === null) return [];
    const answer = permitted !== null ? 'permitted' : refused !== null ? 'refused' : 'asked';
    return [
      {
        title: own('asked.title'),
        facts: [
          ...fact(own('record'), asked.record),
          ...fact(own('owner'), member(asked.owner)),
          ...fact(own('use'), own(`use.${asked.use}`)),
          ...fact(own('to.all'), asked.recipient),
          ...fact(own('purpose'), asked.purpose),
          ...fact(own('necessity'), asked.necessity),
          ...fact(own('legalBasis'), asked.legalBasis),
        ],
      },
      {
        title: own('answer.title'),
        facts: [
          ...fact(own('answer'), own(`state.${withdrawn === null ? answer : 'withdrawn'}`)),
          ...fact(own('conditions'), permitted?.conditions),
          ...fact(own('until'), permitted?.until == null ? null : day(permitted.until)),
          ...fact(own('ground'), refused === null ? null : own(`ground.${refused.ground}`)),
          ...fact(own('explanation'), refused?.explanation),
          ...fact(own('reason'), withdrawn?.reason),
        ],
      },
      ...(uses.length === 0
        ? []
        : [
            {
              title: own('uses.title'),
              facts: uses.flatMap(({ time, note }) => fact(moment(time), note ?? own('uses.sent'))),
            },
          ]),
    ];
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('ground'), wordOf(data, 'ground', own, 'ground'), textOf(data, 'explanation')),
      ...fact(own('conditions'), textOf(data, 'conditions')),
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('uses.note'), textOf(data, 'note')),
    ];
  },
};
