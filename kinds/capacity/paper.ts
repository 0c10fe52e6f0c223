import { textIn } from '../../packages/kind/agreed-text.ts';
import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { placeName } from '../../packages/kind/place.ts';
import type { CapacityState } from './schema.ts';

/** What it is and does, what it weighs, and the periods its owner set. */
export const paper: Paper<CapacityState> = {
  sections(state, words) {
    const { about, periods } = state;
    const { own, joined, reader } = words;
    if (about === null) return [{ title: own('erased.words'), facts: [] }];
    const number = (key: 'persons' | 'vehicles' | 'selfSufficient' | 'readiness' | 'weight' | 'volume' | 'floor') =>
      about[key] === null ? [] : fact(own(key), String(about[key]));
    return [
      {
        title: textIn(about.names, reader)?.text ?? '',
        note: own(`class.${about.class}`),
        facts: [
          ...fact(own('does'), textIn(about.does, reader)?.text),
          ...fact(own('count'), String(about.count)),
          ...number('persons'),
          ...number('vehicles'),
          ...number('selfSufficient'),
          ...number('readiness'),
          ...number('weight'),
          ...number('volume'),
          ...number('floor'),
          ...fact(own('dangerous'), about.dangerous),
          ...fact(own('means'), about.means),
          ...fact(own('home'), placeName(about.home, reader)),
          ...fact(own('contact'), about.contact),
          ...fact(own('retired'), state.retired?.reason),
        ],
      },
      {
        title: own('periods'),
        facts: periods.flatMap(({ use, count, from, until, note }) =>
          fact(own(`use.${use}`), joined([String(count), from, until, note])),
        ),
      },
    ];
  },
  said(_event, data, { own }) {
    return [...fact(own('reason'), textOf(data, 'reason')), ...fact(own('note'), textOf(data, 'note'))];
  },
};
