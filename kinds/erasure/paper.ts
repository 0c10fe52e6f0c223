import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import type { ErasureState } from './schema.ts';

/** An erasure on paper: what was taken back by its numbers, and what each authority answered. */
export const paper: Paper<ErasureState> = {
  sections({ recalled, expired, answers }, { own, member, moment, joined }) {
    const begun = recalled ?? expired;
    if (begun === null) return [];
    const said = answers.flatMap(({ member: id, erased, declined }) => {
      const word = erased !== null ? 'answer.erased' : declined !== null ? 'answer.declined' : 'answer.none';
      const time = erased?.time ?? declined?.time;
      return fact(member(id), joined([own(word), time === undefined ? null : moment(time)]));
    });
    return [
      {
        title: own('what.title'),
        facts: [
          ...fact(own('what.record'), begun.record),
          ...fact(own('what.statements'), ...begun.statements),
          ...fact(own('cause'), recalled === null ? null : own(`cause.${recalled.cause}`)),
          ...fact(own('explanation'), recalled?.explanation),
        ],
      },
      ...(said.length === 0 ? [] : [{ title: own('answers.title'), facts: said }]),
    ];
  },
  said(event, data, { own }) {
    if (event !== 'declined') return [];
    return fact(own('ground'), wordOf(data, 'ground', own, 'ground'), textOf(data, 'explanation'));
  },
};
