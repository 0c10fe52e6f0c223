import type { Figure } from '../../packages/kind/figure.ts';
import { type Fact, fact, type Paper, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { SitrepState, Version } from './schema.ts';

/** A report on paper: the last version, what was accepted by others, and the versions before it. */
export const paper: Paper<SitrepState> = {
  sections(state, words) {
    const { own, moment, joined, member } = words;
    const { hour, versions, accepted } = state;
    const current = versions.at(-1);
    if (current === undefined || hour === null) return [];
    const head = {
      title: own('report'),
      note: own('version', { version: versions.length }),
      facts: [
        ...fact(own('hour'), moment(hour.instant, hour.zone)),
        ...fact(own('signedBy'), joined([member(current.author), moment(current.time)])),
        ...fact(own('hash'), current.hash),
        ...fact(
          own('accepted'),
          ...accepted.map((one) => joined([member(one.author), ...one.figures.map(({ figure }) => figure)])),
        ),
      ],
    };
    const former = versions.slice(0, -1).flatMap((version) => [
      {
        title: own('former'),
        note: moment(version.time),
        facts: [...figureFacts(version, words), ...wordsOf(version, words)],
      },
    ]);
    return [
      head,
      { title: own('figures'), facts: figureFacts(current, words) },
      { title: own('words'), facts: wordsOf(current, words) },
      ...former,
    ].filter(({ facts }) => facts.length > 0);
  },
  said(_event, data, { own }) {
    return fact(own('reason'), textOf(data, 'reason'));
  },
};

function figureFacts({ figures }: Version, words: Words): readonly Fact[] {
  return figures.flatMap((figure) => fact(nameOf(figure, words), valueOfFigure(figure, words), figure.note));
}

function nameOf({ key, label }: Figure, { own }: Words): string {
  return label ?? own(`figure.${key}`);
}

function valueOfFigure({ value, unit, asOf }: Figure, { own, moment, joined, number }: Words): string {
  return joined([number(value), own(`unit.${unit}`), moment(asOf)]);
}

function wordsOf({ sections }: Version, { own, language, joined }: Words): readonly Fact[] {
  return sections.flatMap(({ section, texts }) =>
    texts.flatMap((one) => fact(joined([own(`section.${section}`), language(one.language)]), one.text)),
  );
}
