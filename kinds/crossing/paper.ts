import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { type CrossingState, measures, type Series, totalOf } from './schema.ts';

/** The totals of the day by line and direction, and the queue. */
export const paper: Paper<CrossingState> = {
  sections: (state, words) => [totals(state, words)].filter(({ facts }) => facts.length > 0),
  said: (_, data, { own }) => fact(own('note'), textOf(data, 'note')),
};

function totals({ sheet, series }: CrossingState, words: Words): Section {
  return {
    title: words.own('totals'),
    ...(sheet === null ? {} : { note: words.joined([sheet.port, words.day(sheet.day)]) }),
    facts: series.flatMap((one) => fact(`${one.line} · ${words.own(`way.${one.way}`)}`, figures(one, words))),
  };
}

function figures(one: Series, { own, joined }: Words): string {
  return joined(
    measures.map((measure) => {
      const total = totalOf(one, measure);
      return total === null ? null : own('figure', { what: own(measure), total });
    }),
  );
}
