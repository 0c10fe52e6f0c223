import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf, wordOf } from '../../packages/kind/paper-matter.ts';
import { inForce } from './duty.ts';
import type { Names, RosterState } from './schema.ts';

/** People, offices with their succession, focal points and shifts: the sheet that hangs in an operations room. */
export const paper: Paper<RosterState> = {
  sections(state, words) {
    return [people(state, words), offices(state, words), focalPoints(state, words), duty(state, words)].filter(
      ({ facts }) => facts.length > 0,
    );
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('lane'), wordOf(data, 'lane', own, 'lane')),
      ...fact(own('telephone'), textOf(data, 'telephone')),
      ...fact(own('until'), textOf(data, 'until')),
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('note'), textOf(data, 'note')),
    ];
  },
};

/** A name in all its spellings. */
function told(names: Names, { own, joined }: Words): string {
  return names.length === 0 ? own('erasedName') : joined([...new Set(names.map(({ text }) => text))]);
}

function nameOf({ people: all }: RosterState, id: string, words: Words): string {
  return told(all.find((one) => one.id === id)?.names ?? [], words);
}

function people(state: RosterState, words: Words): Section {
  const facts = state.people.flatMap(({ names, telephone, email }) => fact(told(names, words), telephone, email));
  return { title: words.own('people.title'), facts };
}

function period(from: string, until: string | null, { own }: Words): string {
  return until === null ? own('since', { from }) : own('period', { from, until });
}

function offices(state: RosterState, words: Words): Section {
  const facts = state.offices.flatMap(({ titles, holders }) =>
    fact(
      told(titles, words),
      ...holders.map(({ person, from, until }) =>
        words.joined([nameOf(state, person, words), period(from, until, words)]),
      ),
    ),
  );
  return { title: words.own('offices'), facts };
}

function focalPoints(state: RosterState, words: Words): Section {
  const facts = state.focalPoints.flatMap(({ lane, person, function: titles, from, until, substitute }) =>
    fact(
      words.joined([words.own(`lane.${lane}`), told(titles, words)]),
      words.joined([nameOf(state, person, words), period(from, until, words)]),
      substitute === null ? null : words.joined([words.own('substitute'), nameOf(state, substitute, words)]),
    ),
  );
  return { title: words.own('focalPoints'), facts };
}

function duty(state: RosterState, words: Words): Section {
  const facts = inForce(state.shifts).flatMap((shift) => {
    const serves = shift.substitutions.at(-1)?.person ?? shift.person;
    const times = `${words.moment(shift.start.instant, shift.start.zone)} – ${words.moment(shift.end.instant, shift.end.zone)}`;
    return fact(times, words.joined([nameOf(state, serves, words), shift.telephone]));
  });
  return { title: words.own('turns'), facts };
}
