import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { TransitState } from './schema.ts';

/** Season, ports, lines, ships and the notes that stand. */
export const paper: Paper<TransitState> = {
  sections: (state, words) =>
    [season(state, words), ports(state, words), lines(state, words), notes(state, words)].filter(
      ({ facts }) => facts.length > 0,
    ),
  said: (_, data, { own }) => [...fact(own('text'), textOf(data, 'text')), ...fact(own('code'), textOf(data, 'code'))],
};

function season({ opened }: TransitState, { own, joined, member }: Words): Section {
  const facts =
    opened === null
      ? []
      : [
          ...fact(own('names'), ...opened.names.map(({ text }) => text)),
          ...fact(own('season'), joined([opened.from, opened.to])),
          ...fact(own('zone'), opened.zone),
          ...fact(own('proposer'), member(opened.member)),
        ];
  return { title: own('season'), facts };
}

function ports({ places }: TransitState, { own, joined, member }: Words): Section {
  const facts = places
    .filter(({ retired }) => !retired)
    .flatMap(({ code, place, what, member: owner }) =>
      fact(code, joined([...place.names.map(({ text }) => text), own(`what.${what}`), member(owner)])),
    );
  return { title: own('places'), facts };
}

function lines(state: TransitState, { own, joined }: Words): Section {
  const facts = state.lines
    .filter(({ retired }) => !retired)
    .flatMap(({ code, from, to, minutes }) => fact(code, joined([from, to, own('minutes.count', { count: minutes })])));
  const ships = state.ships
    .filter(({ retired }) => !retired)
    .flatMap(({ code, name, line, passengers, vehicles }) =>
      fact(code, joined([name, line, own('capacity', { passengers, vehicles })])),
    );
  return { title: own('lines'), facts: [...facts, ...ships] };
}

function notes(state: TransitState, { own, joined, moment }: Words): Section {
  const facts = state.notes
    .filter(({ ended }) => ended === null)
    .flatMap((note) =>
      fact(
        joined([own(`cause.${note.cause}`), own(`effect.${note.effect}`)]),
        joined([...note.ports, ...note.lines, ...note.ships]),
        joined([moment(note.from), note.to === null ? null : moment(note.to)]),
        note.text,
      ),
    );
  return { title: own('notes'), facts };
}
