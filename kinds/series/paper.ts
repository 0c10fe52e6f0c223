import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import { holds, type SeriesPoint, type SeriesState } from './schema.ts';

/** The last points that go on paper; the rest stands in the file of the record. */
const printed = 60;

/** What is counted, the last points with their revisions, and who has looked at a warning. */
export const paper: Paper<SeriesState> = {
  sections(state, words) {
    return [about(state, words), counts(state, words), looks(state, words)].filter(({ facts }) => facts.length > 0);
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('place'), textOf(data, 'at')),
      ...fact(own('assessment'), wordOf(data, 'assessment', own, 'assessment')),
      ...fact(own('note'), textOf(data, 'note')),
    ];
  },
};

function about({ opened }: SeriesState, { own }: Words): Section {
  if (opened === null) return { title: own('about'), facts: [] };
  return {
    title: own('about'),
    facts: [
      ...fact(own('counted'), opened.counted),
      ...fact(own('countedBy'), opened.countedBy),
      ...fact(own('unit'), opened.unit),
      ...fact(own('zone'), opened.zone),
      ...fact(own('step'), own(`step.${opened.step}`)),
      ...fact(own('leastCount'), opened.leastCount === null ? null : String(opened.leastCount)),
      ...fact(own('source'), opened.source),
      ...fact(own('restrictions'), opened.restrictions),
    ],
  };
}

function counts({ points }: SeriesState, words: Words): Section {
  const shown = (value: number | null, hidden: boolean): string =>
    hidden ? words.own('hidden') : value === null ? words.own('uncounted') : words.number(value);
  const line = (point: SeriesPoint): readonly string[] => {
    const held = holds(point);
    const before = point.versions.slice(0, -1).map(({ value, hidden }) => shown(value, hidden));
    if (held === null) return [];
    return [shown(held.value, held.hidden), ...before.map((one) => words.own('before', { value: one }))];
  };
  return {
    title: words.own('points'),
    facts: points.slice(-printed).flatMap((point) => fact(whenOf(point.at, words), words.joined(line(point)))),
  };
}

function looks({ looks: all }: SeriesState, words: Words): Section {
  return {
    title: words.own('looks'),
    facts: all.flatMap(({ at, author, time, assessment, note }) =>
      fact(
        whenOf(at, words),
        words.joined([words.own(`assessment.${assessment}`), words.member(author), words.moment(time)]),
        note,
      ),
    ),
  };
}

/** A month or a day as people write it; a week is known by its number. */
function whenOf(at: string, words: Words): string {
  if (/^\d{4}-\d\d$/.test(at)) return words.month(at);
  return /^\d{4}-\d\d-\d\d$/.test(at) ? words.day(at) : at;
}
