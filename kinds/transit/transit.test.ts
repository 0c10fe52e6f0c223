import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import transit from './index.ts';
import { transitRefusals } from './rules.ts';
import type { TransitState } from './schema.ts';

const charter = inventedCharter();
const scene = { charter, record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000031', tzdb: 'test' };
const by = (member: string, at = '2026-06-01T08:00:00.000Z'): Player => ({ member, at });
const [rabat, rome] = [by('ma-moi'), by('it-moi')];
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);

const proposed = given(transit, scene).when(rabat, 'propose', examples.propose).thenSee(done);
const nord = { ...examples.setPlace, code: 'NORD', zone: 'Europe/Rome' };
const rest = { ...examples.setPlace, code: 'REST', what: 'welcome' };
const joined = proposed
  .when(rabat, 'setPlace', examples.setPlace)
  .when(rome, 'setPlace', nord)
  .when(rabat, 'setPlace', rest)
  .when(rabat, 'setLine', examples.setLine)
  .thenSee(done);
const at = (change: object) => ({ ...examples.plan.spans[0], ...change });

describe('an operation', () => {
  it('[TRANSIT-1] has a season on an instrument of the charter, which its proposer changes and ends', () => {
    const propose = (change: object) =>
      given(transit, scene).when(rabat, 'propose', { ...examples.propose, ...change });
    propose({ zone: 'Africa/Atlantis' }).thenSee(refused('transit.zone'));
    propose({ to: '2026-06-09' }).thenSee(refused('transit.season'));
    propose({ to: '2027-12-31' }).thenSee(refused('transit.season'));
    propose({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    proposed.when(rabat, 'propose', examples.propose).thenSee(refused('transit.exists'));
    given(transit, scene).when(rabat, 'setPlace', examples.setPlace).thenSee(refused('transit.absent'));
    proposed.when(rome, 'amend', examples.amend).thenSee(refused('transit.notProposer'));
    proposed.when(rome, 'end', examples.end).thenSee(refused('transit.notProposer'));
    const ended = proposed
      .when(rabat, 'amend', examples.amend)
      .thenSee(done)
      .when(rabat, 'end', examples.end)
      .thenSee(done);
    expect(ended.folded.state.opened?.to).toBe('2026-09-20');
    ended.when(rome, 'setPlace', nord).thenSee(refused('transit.ended'));
    expect(transit.facets(ended.folded.state, 'x')).toMatchObject({
      state: 'ended',
      ended: true,
      title: 'Summer transit (invented)',
    });
  });

  it('[TRANSIT-2] keeps each place and ship for the member that entered it', () => {
    joined.when(rome, 'setPlace', examples.setPlace).thenSee(refused('transit.notOwner'));
    joined.when(rabat, 'setPlace', { ...rest, what: 'port' }).thenSee(refused('transit.isWelcome'));
    const moved = joined.when(rabat, 'setPlace', { ...examples.setPlace, parts: ['Terminal 3'] }).thenSee(done);
    expect(moved.folded.state.places[0]).toMatchObject({ member: 'ma-moi', parts: ['Terminal 3'], revisions: 2 });
    joined
      .when(rome, 'setShip', examples.setShip)
      .thenSee(done)
      .when(rabat, 'setShip', examples.setShip)
      .thenSee(refused('transit.notOwner'));
    joined.when(rome, 'setShip', { ...examples.setShip, line: 'N9' }).thenSee(refused('transit.noLine'));
  });

  it('[TRANSIT-3] has lines that join two ports and keep them', () => {
    joined.when(rome, 'setLine', { ...examples.setLine, minutes: 80 }).thenSee(done);
    joined.when(rabat, 'setLine', { ...examples.setLine, code: 'N2', to: 'REST' }).thenSee(refused('transit.noPort'));
    joined.when(rabat, 'setLine', { ...examples.setLine, code: 'N2', to: 'SUD' }).thenSee(refused('transit.ends'));
    const third = joined.when(rabat, 'setPlace', { ...examples.setPlace, code: 'EST' });
    third.when(rabat, 'setLine', { ...examples.setLine, to: 'EST' }).thenSee(refused('transit.ends'));
    third
      .when(rome, 'setLine', { ...examples.setLine, code: 'N2', from: 'EST', to: 'SUD' })
      .thenSee(refused('transit.notShore'));
  });

  it('[TRANSIT-4] is planned by each shore for its own ports, day by day', () => {
    joined.when(rome, 'plan', examples.plan).thenSee(refused('transit.notOwner'));
    joined.when(rome, 'plan', { ...examples.plan, port: 'NORD' }).thenSee(done);
    joined.when(rabat, 'plan', { ...examples.plan, line: 'N9' }).thenSee(refused('transit.noLine'));
    joined
      .when(rabat, 'setPlace', { ...examples.setPlace, code: 'EST' })
      .when(rabat, 'plan', { ...examples.plan, port: 'EST' })
      .thenSee(refused('transit.notEnd'));
    for (const span of [at({ last: '2026-07-29' }), at({ first: '2026-06-01' }), at({ last: '2026-09-30' })])
      joined.when(rabat, 'plan', { ...examples.plan, spans: [span] }).thenSee(refused('transit.span'));
    const planned = joined
      .when(rabat, 'plan', examples.plan)
      .when(rabat, 'plan', {
        ...examples.plan,
        spans: [at({ first: '2026-08-02', last: '2026-08-03', peak: false, seats: 100 })],
      })
      .thenSee(done);
    const [plan] = planned.folded.state.plans;
    expect(plan?.days.map(({ day, seats, peak }) => `${day} ${seats} ${peak}`)).toEqual([
      ...['2026-07-30', '2026-07-31', '2026-08-01'].map((day) => `${day} 9000 true`),
      ...['2026-08-02', '2026-08-03'].map((day) => `${day} 100 false`),
    ]);
    expect(plan).toMatchObject({ member: 'ma-moi', revisions: 2 });
  });

  it('[TRANSIT-5] [TRANSIT-7] is warned by everybody and closed by whoever keeps what is closed', () => {
    joined.when(rome, 'note', examples.note).thenSee(refused('transit.notOwner'));
    joined.when(rome, 'note', { ...examples.note, effect: 'warning' }).thenSee(done);
    joined.when(rome, 'note', { ...examples.note, ports: [], lines: ['N1'] }).thenSee(done);
    joined.when(rabat, 'note', { ...examples.note, ports: [] }).thenSee(refused('transit.noteNothing'));
    joined.when(rabat, 'note', { ...examples.note, to: examples.note.from }).thenSee(refused('transit.noteTimes'));
    joined.when(rabat, 'note', { ...examples.note, ports: ['X'] }).thenSee(refused('transit.noPort'));
    joined.when(rabat, 'note', { ...examples.note, lines: ['X'] }).thenSee(refused('transit.noLine'));
    joined.when(rabat, 'note', { ...examples.note, ships: ['X'] }).thenSee(refused('transit.noShip'));
    joined.when(rabat, 'note', { ...examples.note, left: 50 }).thenSee(refused('transit.noteLeft'));
    joined.when(rabat, 'note', { ...examples.note, effect: 'reduced', left: 50 }).thenSee(done);
    const [figure] = examples.publish.rows;
    const publish = (change: object, of: object = {}) =>
      joined.when(rome, 'publish', { ...examples.publish, ...of, rows: [{ ...figure, ...change }] });
    publish({}, { shore: 'nobody' }).thenSee(refused('transit.shore'));
    publish({ code: 'SUD' }).thenSee(refused('transit.scope'));
    publish({ from: '2026-07-30' }).thenSee(refused('transit.period'));
    const closed = joined.when(rabat, 'note', examples.note).thenSee(done);
    const note = closed.folded.state.notes[0]?.id;
    closed.when(rome, 'endNote', { ...examples.endNote, note }).thenSee(refused('transit.noNote'));
    const over = closed.when(rabat, 'endNote', { ...examples.endNote, note }).thenSee(done);
    over.when(rabat, 'endNote', { ...examples.endNote, note }).thenSee(refused('transit.noNote'));
  });

  it('[KIND-18] each of its refusals was met, and each probe asks of the state alone', () => {
    expect(transitRefusals.filter((code) => !tried.has(code))).toEqual([]);
    const now = '2026-06-02T08:00:00.000Z';
    for (const [name, command] of Object.entries(transit.commands)) {
      if (command.probe === undefined) continue;
      const input = command.probe(joined.folded.state, { me: 'ma-moi', now });
      expect(command.input.safeParse(input), name).toMatchObject({ success: true });
      const { refusal } = joined.when(by('ma-moi', now), name, input);
      expect(refusal?.code ?? null, name).toBe(name === 'endNote' ? 'transit.noNote' : null);
    }
  });
});

const step = fc.record({
  member: fc.constantFrom('ma-moi', 'it-moi'),
  act: fc.constantFrom('place', 'line', 'ship', 'plan', 'note', 'end'),
  code: fc.constantFrom('SUD', 'NORD', 'EST'),
  other: fc.constantFrom('SUD', 'NORD', 'EST'),
  sees: fc.boolean(),
});
const stories = fc.array(step, { minLength: 4, maxLength: 20 }).map((steps) =>
  steps.reduce((story: Story<TransitState>, { member, act, code, other, sees }, index) => {
    const player = { member, at: new Date(Date.UTC(2026, 5, 1, 9, index)).toISOString() };
    const blind = sees ? player : { ...player, sees: { 'gmmp.ma-it/ma-moi/1': 1 } };
    if (act === 'place') return story.when(blind, 'setPlace', { ...examples.setPlace, code });
    if (act === 'line') return story.when(player, 'setLine', { ...examples.setLine, from: code, to: other });
    if (act === 'ship') return story.when(blind, 'setShip', examples.setShip);
    if (act === 'plan') return story.when(player, 'plan', { ...examples.plan, port: code });
    if (act === 'end') return index > 14 ? story.when(blind, 'end', examples.end) : story;
    return story.when(player, 'note', { ...examples.note, ports: [code] });
  }, proposed),
);

describe('an operation, in whatever order its entries come', () => {
  it('[TRANSIT-6] comes to one state on all nodes, each code with one keeper', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(transit, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(transit, story.rows, [charter], held));
          const codes = folded.state.places.map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
        },
      ),
      { numRuns: 100, ...replaySeed() },
    ));
});
