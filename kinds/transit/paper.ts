import { fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { TransitState } from './schema.ts';
import { spansOf } from './spans.ts';

/** Season, ports, lines, ships, the notes that stand, what is planned and what was published. */
export const paper: Paper<TransitState> = {
  sections: (state, words) =>
    [season(state, words), ports(state, words), lines(state, words), notes(state, words)]
      .concat(plans(state, words), published(state, words))
      .filter(({ facts }) => facts.length > 0),
  said: (_, data, { own }) => [...fact(own('text'), textOf(data, 'text')), ...fact(own('code'), textOf(data, 'code'))],
};

function season({ opened, ended }: TransitState, { own, joined, member, day, moment }: Words): Section {
  const facts =
    opened === null
      ? []
      : [
          ...fact(own('names'), ...opened.names.map(({ text }) => text)),
          ...fact(own('season'), joined([day(opened.from), day(opened.to)])),
          ...fact(own('zone'), opened.zone),
          ...fact(own('proposer'), member(opened.member)),
          ...fact(own('state.ended'), ended === null ? null : moment(ended.time), ended?.text),
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

const days = (first: string, last: string, { day, joined }: Words): string =>
  first === last ? day(first) : joined([day(first), day(last)]);

function plans({ plans: all }: TransitState, words: Words): readonly Section[] {
  const { own, joined, number } = words;
  return all.map((plan) => ({
    title: own('plan.of', { line: plan.line, port: plan.port }),
    facts: spansOf(plan).flatMap((span) =>
      fact(
        days(span.first, span.last, words),
        joined([
          `${own('rotations')}: ${number(span.rotations)}`,
          `${own('seats')}: ${number(span.seats)}`,
          `${own('spaces')}: ${number(span.spaces)}`,
          `${own('expected.passengers')}: ${number(span.passengers)}`,
          `${own('expected.vehicles')}: ${number(span.vehicles)}`,
          span.peak ? own('peak') : null,
        ]),
      ),
    ),
  }));
}

const measures = ['passengers', 'vehicles', 'rotations'] as const;

function published({ published: all }: TransitState, words: Words): Section {
  const { own, joined, member, number } = words;
  const facts = all.flatMap(({ source, shore, edition, way, row }) =>
    fact(
      source,
      joined([member(shore), row.code ?? own('published.total'), edition, own(`way.${way}`)]),
      joined([
        days(row.from, row.to, words),
        ...measures.map((one) => (row[one] === null ? null : `${own(one)}: ${number(row[one])}`)),
      ]),
      row.change?.passengers == null ? null : joined([own('published.change'), row.change.passengers, row.change.base]),
    ),
  );
  return { title: own('published'), facts };
}
