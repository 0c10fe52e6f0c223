import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples } from './examples.ts';
import roster from './index.ts';
import type { Directory, Side, Week } from './inquiries.ts';
import { rosterRefusals } from './rules.ts';
import { type RosterState, rosterRecord } from './schema.ts';

const charter = inventedCharter();
const scene = { charter, record: rosterRecord('ma-moi'), tzdb: 'test' };
const by = (member: string, time: string): Player => ({ member, at: `2026-11-${time}:00.000Z` });
const rabat = (time: string) => by('ma-moi', time);
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);

/** Statement 0 opens the roster; 1 and 2 are the persons of the examples; 3 is the week of duty from Monday, 23 November 2026 on. */
const opened = given(roster, scene).when(rabat('22T08:00'), 'begin', examples.begin).thenSee(done);
type Story = typeof opened;
const other = {
  ...examples.enterPerson,
  names: [{ language: 'fr', text: 'Karim Alami (inventé)' }],
  telephone: '+212600000002',
};
const staffed = opened
  .when(rabat('22T08:01'), 'enterPerson', examples.enterPerson)
  .when(rabat('22T08:02'), 'enterPerson', other)
  .thenSee(done);
const planned = staffed.when(rabat('22T08:03'), 'planDuty', examples.planDuty).thenSee(done);
const id = (seq: number) => `gmmp.ma-it/ma-moi/1#${seq}`;
const [one, two] = [id(1), id(2)];
const stateIn = (story: Story): RosterState => story.folded.state;
const shiftOf = (story: Story, index: number) => stateIn(story).shifts[index]?.id ?? '';

function ask<T>(name: string, story: Story, now: string, input: unknown = {}, change: Partial<InquiryPlace> = {}): T {
  const facets = roster.facets(stateIn(story), 'it-moi');
  const found = facets === null ? [] : [{ kind: 'roster', record: scene.record, state: stateIn(story), facets }];
  const place = { me: 'it-moi', now: `2026-11-${now}:00.000Z`, charter, records: () => found, cut: false, ...change };
  return roster.inquiries?.[name]?.answer(input, place) as T;
}
const side = (story: Story, now: string) =>
  ask<{ sides: readonly Side[] }>('onDuty', story, now).sides.find(({ member }) => member === 'ma-moi');

describe('a roster', () => {
  it('[ROSTER-1] is begun once and kept by its own member alone', () => {
    opened.when(rabat('22T09:00'), 'begin', examples.begin).thenSee(refused('roster.exists'));
    given(roster, scene).when(rabat('22T08:00'), 'enterPerson', other).thenSee(refused('roster.absent'));
    opened.when(by('it-moi', '22T09:00'), 'enterPerson', other).thenSee(refused('roster.notOwn'));
    const begin = (change: object) =>
      given(roster, scene).when(rabat('22T08:00'), 'begin', { ...examples.begin, ...change });
    begin({ zone: 'Africa/Atlantis' }).thenSee(refused('roster.zone'));
    begin({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    expect(roster.commands.begin?.recordFor?.(examples.begin, 'ma-moi')).toBe(scene.record);
    expect(roster.facets(stateIn(opened), 'x')).toMatchObject({ state: 'kept', title: charter.members[1]?.name });
  });

  it('[ROSTER-2] takes numbers as people type them and keeps them as E.164', () => {
    const enter = (change: object) => opened.when(rabat('22T09:00'), 'enterPerson', { ...other, ...change });
    for (const telephone of ['0600000002', '+0600000002', '+212', '00212600000002', '+21260000000200000', 'none'])
      enter({ telephone }).thenSee(refused('roster.phone'));
    const typed = enter({ telephone: '+212 (6) 00-00.00/02' }).thenSee(done);
    expect(stateIn(typed).people[0]?.telephone).toBe('+212600000002');
    enter({ email: 'karim' }).thenSee(refused('roster.email'));
    enter({ names: [] }).thenSee(refused('kind.input'));
    const changed = staffed.when(rabat('22T09:00'), 'changePerson', { person: one, ...other }).thenSee(done);
    expect(stateIn(changed).people[0]?.names).toEqual(other.names);
  });

  it('[ROSTER-3] names people on it who have not left', () => {
    const strange = { ...examples.fillOffice, person: id(7) };
    staffed.when(rabat('22T09:00'), 'fillOffice', strange).thenSee(refused('roster.stranger'));
    const left = staffed.when(rabat('22T09:00'), 'removePerson', { person: one, until: '2026-11' }).thenSee(done);
    left.when(rabat('22T10:00'), 'fillOffice', examples.fillOffice).thenSee(refused('roster.left'));
    left.when(rabat('22T10:00'), 'planDuty', examples.planDuty).thenSee(refused('roster.left'));
    planned
      .when(rabat('23T12:00'), 'handOver', { ...examples.handOver, to: id(7) })
      .thenSee(refused('roster.stranger'));
  });

  it('[ROSTER-4] keeps the succession in an office, with dates as far as they are known', () => {
    const office = staffed.when(rabat('22T09:00'), 'fillOffice', examples.fillOffice).thenSee(done);
    const fill = (change: object) =>
      office.when(rabat('22T10:00'), 'fillOffice', {
        office: id(3),
        titles: null,
        person: two,
        from: '2026-10-15',
        ...change,
      });
    const next = fill({}).thenSee(done);
    expect(stateIn(next).offices[0]?.holders.map(({ person, from, until }) => [person, from, until])).toEqual([
      [one, '2024-06', '2026-10-15'],
      [two, '2026-10-15', null],
    ]);
    fill({ from: '2024' }).thenSee(done);
    fill({ from: '2024-05-31' }).thenSee(refused('roster.dates'));
    fill({ office: id(9) }).thenSee(refused('roster.noOffice'));
    fill({ office: null }).thenSee(refused('roster.officeTitle'));
    fill({ titles: examples.fillOffice.titles }).thenSee(refused('roster.office'));
    const vacant = next.when(rabat('22T11:00'), 'vacateOffice', { office: id(3), until: '2027' }).thenSee(done);
    expect(stateIn(vacant).offices[0]?.holders.at(-1)?.until).toBe('2027');
    vacant
      .when(rabat('22T12:00'), 'vacateOffice', { office: id(3), until: '2027' })
      .thenSee(refused('roster.noOffice'));
    const { members } = ask<Directory>('directory', vacant, '22T13:00');
    expect(members.map(({ member, offices }) => [member, offices.length])).toEqual([
      ['it-moi', 0],
      ['ma-moi', 1],
    ]);
  });

  it('[ROSTER-5] [ROSTER-16] has focal points a lane, each with a substitute who is another person', () => {
    const name = (change: object) =>
      staffed.when(rabat('22T09:00'), 'nameFocalPoint', { ...examples.nameFocalPoint, ...change });
    name({ substitute: one }).thenSee(refused('roster.substitute'));
    const named = name({}).thenSee(done);
    const end = (until: string) => named.when(rabat('22T10:00'), 'endFocalPoint', { focal: id(3), until });
    end('2026-08').thenSee(refused('roster.dates'));
    const over = end('2026-12').thenSee(done);
    expect(stateIn(over).focalPoints[0]).toMatchObject({ lane: 'border', until: '2026-12', substitute: two });
    over
      .when(rabat('22T11:00'), 'endFocalPoint', { focal: id(3), until: '2027' })
      .thenSee(refused('roster.noFocalPoint'));
    expect(ask<Directory>('directory', over, '22T13:00').members[1]?.focalPoints).toHaveLength(1);
  });

  it('[ROSTER-6] a person who was erased has no name, and what followed stays as it was', () => {
    const office = planned.when(rabat('22T09:00'), 'fillOffice', examples.fillOffice);
    const erased = given(
      roster,
      scene,
      office.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row)),
    );
    expect(erased.folded.exceptions.map(({ code }) => code)).toEqual(['kind.erased']);
    expect([stateIn(erased).people.length, stateIn(erased).offices.length, stateIn(erased).shifts.length]).toEqual([
      1, 1, 14,
    ]);
    expect(side(erased, '23T12:00')?.now?.person).toMatchObject({ names: [], telephone: null });
    expect(JSON.stringify(stateIn(erased))).not.toContain('Berrada');
    const gone = given(
      roster,
      scene,
      office.rows.map((row) => ({ ...row, data: '' })),
    );
    expect(recordRow(roster, gone.folded, 'x', charter).listed).toBe(false);
    expect(stateIn(gone.when(rabat('22T10:00'), 'begin', examples.begin)).opened).not.toBe(null);
  });
});

describe('the duty', () => {
  const plan = (turns: readonly object[], story = staffed, time = '22T09:00') =>
    story.when(rabat(time), 'planDuty', { turns });
  const [turn] = examples.planDuty.turns;

  it('[ROSTER-10] [ROSTER-11] is planned in wall time, comes to no two people at once, and begins in the future', () => {
    expect(
      stateIn(planned)
        .shifts.map(({ start, end }) => `${start.instant} ${end.instant}`)
        .slice(0, 2),
    ).toEqual([
      '2026-11-23T07:00:00.000Z 2026-11-23T19:00:00.000Z',
      '2026-11-23T19:00:00.000Z 2026-11-24T07:00:00.000Z',
    ]);
    plan([{ ...turn, last: '2026-11-22' }]).thenSee(refused('roster.turn'));
    plan([{ ...turn, last: '2027-11-22' }]).thenSee(refused('roster.turn'));
    plan([turn ?? {}], staffed, '23T08:01').thenSee(refused('roster.past'));
    plan([turn ?? {}], staffed, '23T07:59').thenSee(done);
    plan([{ ...turn, from: '18:59', to: '20:00' }], planned).thenSee(refused('roster.overlap'));
    plan([{ ...turn, substitute: one }]).thenSee(refused('roster.substitute'));
    plan([{ ...turn, telephone: '112' }]).thenSee(refused('roster.phone'));
    const week = { zone: 'Africa/Casablanca', tzdb: 'test' };
    const long = {
      start: { instant: '2026-12-01T07:00:00.000Z', ...week },
      end: { instant: '2026-12-05T07:00:00.000Z', ...week },
    };
    const [row] = planned.rows;
    if (row === undefined) throw new Error('no row');
    const duty = { person: one, substitute: null, telephone: null };
    const data = JSON.stringify({ shifts: [{ ...long, ...duty }], day: '2026-11-22' });
    const claimed = given(roster, scene, [...planned.rows, { ...row, seq: 4, type: 'roster.shiftsPlanned/1', data }]);
    expect(claimed.folded.exceptions.map(({ code }) => code)).toEqual(['roster.span']);
    tried.add('roster.span');
  });

  it('[ROSTER-12] what is past stays as it was', () => {
    const shift = shiftOf(planned, 0);
    const cancel = { shift, reason: 'The crossing is closed.' };
    planned.when(rabat('23T07:00'), 'cancelShift', cancel).thenSee(refused('roster.past'));
    const gone = planned.when(rabat('22T09:00'), 'cancelShift', cancel).thenSee(done);
    gone.when(rabat('22T10:00'), 'cancelShift', cancel).thenSee(refused('roster.cancelled'));
    plan([{ ...turn, last: '2026-11-23' }], gone).thenSee(done);
    const step = (time: string, from: string, more: object = {}) =>
      planned.when(rabat(time), 'substitute', {
        ...examples.substitute,
        from: `2026-11-${from}:00.000Z`,
        shift,
        ...more,
      });
    step('23T19:00', '23T18:30').thenSee(refused('roster.past'));
    step('23T12:00', '23T10:59').thenSee(refused('roster.past'));
    step('23T12:00', '23T19:00').thenSee(refused('roster.window'));
    step('23T12:00', '23T12:00', { shift: `${id(3)}.99` }).thenSee(refused('roster.noShift'));
    step('23T12:00', '23T11:30').thenSee(done);
  });

  it('[ROSTER-13] whoever steps in is on duty from then on; the last one counts', () => {
    const shift = shiftOf(planned, 0);
    const step = (story: Story, person: string, from: string) =>
      story.when(rabat('22T10:00'), 'substitute', {
        shift,
        person,
        from: `2026-11-${from}:00.000Z`,
        reason: 'Illness.',
      });
    const story = step(step(planned, two, '23T09:00'), one, '23T15:00').thenSee(done);
    const who = (now: string) => side(story, now)?.now?.person.id;
    expect([who('23T08:59'), who('23T09:00'), who('23T14:59'), who('23T15:00'), who('23T19:00')]).toEqual([
      one,
      two,
      two,
      one,
      two,
    ]);
    const back = step(story, two, '23T15:00');
    expect(side(back, '23T15:00')?.now).toMatchObject({ person: { id: two }, steppedIn: true });
  });

  it('[ROSTER-14] is handed over and taken over once; what nobody took over is seen', () => {
    const [day, night] = [shiftOf(planned, 0), shiftOf(planned, 1)];
    const hand = (time: string, story = planned) =>
      story.when(rabat(time), 'handOver', { ...examples.handOver, shift: day });
    hand('23T06:00').thenSee(refused('roster.notYet'));
    hand('24T07:01').thenSee(refused('roster.past'));
    const handed = hand('23T18:55').thenSee(done);
    hand('23T19:05', handed).thenSee(refused('roster.handed'));
    expect(stateIn(handed).shifts[0]?.handedOver).toMatchObject({ to: two, open: examples.handOver.open });
    const take = (time: string, story = handed) => story.when(rabat(time), 'takeOver', { shift: night });
    take('23T17:59').thenSee(refused('roster.notYet'));
    take('24T07:00').thenSee(refused('roster.past'));
    const taken = take('23T19:02').thenSee(done);
    take('23T19:10', taken).thenSee(refused('roster.taken'));
    const late = (story: Story, now: string) => side(story, now)?.notTaken.map(({ shift }) => shift);
    expect([late(handed, '23T19:29'), late(handed, '23T19:31')]).toEqual([[day], [day, night]]);
    expect(late(taken, '23T19:31')).toEqual([day]);
  });

  it('[ROSTER-15] [ROSTER-16] whoever asks hears who is on duty now and next, and when nobody is', () => {
    const now = side(planned, '23T12:00');
    expect(now).toMatchObject({ zone: 'Africa/Casablanca', now: { person: { id: one, telephone: '+212600000001' } } });
    expect(now?.now?.substitute).toMatchObject({ id: two, telephone: '+212600000002' });
    expect(now?.next).toMatchObject({
      person: { id: two, telephone: '+212600000002' },
      start: '2026-11-23T19:00:00.000Z',
    });
    expect(now?.gaps).toEqual([{ start: '2026-11-30T07:00:00.000Z', end: '2026-12-07T12:00:00.000Z' }]);
    expect(ask<{ sides: readonly Side[] }>('onDuty', planned, '23T12:00').sides[0]).toMatchObject({
      member: 'it-moi',
      record: null,
      now: null,
    });
    const week = ask<Week>('week', planned, '25T12:00', { from: null });
    expect([week.monday, week.before, week.after]).toEqual(['2026-11-23', '2026-11-16', '2026-11-30']);
    const mine = week.members.find(({ member }) => member === 'ma-moi');
    expect([mine?.days.length, mine?.shifts.length, mine?.shifts[1]?.day]).toEqual([7, 14, '2026-11-23']);
    expect(mine?.gaps).toEqual([{ start: '2026-11-23T00:00:00.000Z', end: '2026-11-23T07:00:00.000Z' }]);
  });

  it('[ROSTER-17] stands in the calendar, each shift with its changes', () => {
    const place = { record: scene.record, me: 'it-moi', charter };
    const shift = shiftOf(planned, 0);
    const changed = planned.when(rabat('22T09:00'), 'substitute', { ...examples.substitute, shift });
    const [first, second] = roster.calendar?.(stateIn(changed), place) ?? [];
    expect(first).toMatchObject({ id: shift, revision: 1, cancelled: false, members: ['ma-moi'] });
    expect([first?.title.endsWith('Karim Alami (inventé)'), second?.revision]).toEqual([true, 0]);
    const gone = planned.when(rabat('22T09:00'), 'cancelShift', { shift, reason: 'Closed.' });
    expect(roster.calendar?.(stateIn(gone), place)[0]).toMatchObject({ id: shift, revision: 1, cancelled: true });
  });

  it('[KIND-18] every refusal of a roster was met above', () => {
    expect(rosterRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
