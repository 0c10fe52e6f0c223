import { describe, expect, it } from 'vitest';
import {
  agreedBy,
  ask,
  charter,
  done,
  line,
  openRoom,
  type Room,
  rabat,
  recordOf,
  rome,
  roomRecord,
  scene,
  standing,
  stateIn,
} from '../../dev/incident/told.ts';
import { given } from '../../packages/kind/given.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples as rosterInputs } from '../roster/examples.ts';
import rosterKind from '../roster/index.ts';
import { rosterRecord } from '../roster/schema.ts';
import { examples } from './examples.ts';
import incident from './index.ts';
import type { RoomAnswer } from './inquiries.ts';
import { incidentRefusals } from './rules.ts';
import { templates } from './templates/index.ts';

const tried = new Set<string>();
const refused = (code: string) => (outcome: { readonly refusal: { readonly code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const opened = openRoom();
const id = (member: string, seq: number) => `gmmp.ma-it/${member}/1#${seq}`;
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it'];

describe('a room is opened', () => {
  it('[INCIDENT-1] with four answers; all else comes from the template, the charter and the hour', () => {
    const state = stateIn(opened);
    expect(state.opened).toMatchObject({
      ...{ class: 'disaster', focusKm: 60, began: '2026-11-22T08:00:00.000Z', legalBasis: 'ma-it-2024', tlp: 'AMBER' },
      roles: ['lead', 'liaison', 'logKeeper', 'logistics', 'publicInformation'],
    });
    expect(state.schedule).toEqual([
      { hours: ['06:00', '12:00', '18:00'], zone: 'Africa/Casablanca', from: '2026-11-22T08:00:00.000Z' },
    ]);
    expect(state.tasks[0]).toMatchObject({
      ...{ id: `${id('it-moi', 0)}/0`, state: 'open', owner: null, role: 'liaison' },
      due: { instant: '2026-11-22T08:15:00.000Z', zone: 'Africa/Casablanca' },
    });
    expect(incident.facets(state, 'it-moi')).toMatchObject({
      ...{ state: 'open', urgency: 'severe', where: 'Lower valley, left bank', ended: false },
      due: { instant: '2026-11-22T08:15:00.000Z' },
    });
    opened.when(rome('22T08:01'), 'open', examples.open).thenSee(refused('incident.exists'));
    given(incident, scene).when(rome('22T08:00'), 'log', line()).thenSee(refused('incident.absent'));
    const other = (change: object) =>
      given(incident, scene).when(rome('22T08:00'), 'open', { ...examples.open, ...change });
    other({ template: 'volcano' }).thenSee(refused('incident.template'));
    other({ title: ' ' }).thenSee(refused('kind.input'));
    const bare = { ...charter, instruments: [] };
    given(incident, { ...scene, charter: bare })
      .when(rome('22T08:00'), 'open', examples.open)
      .thenSee(refused('kind.legalBasis'));
  });

  it.each(templates.map((template) => [template.key, template] as const))(
    '[INCIDENT-2] the template %s has all its words in six languages, and what a room begins with',
    (key, template) => {
      for (const texts of [template.names, ...template.tasks.map((task) => task.texts)]) {
        expect(Object.keys(texts).sort()).toEqual(languages);
        expect(new Set(Object.values(texts).map((text) => text.trim())).has('')).toBe(false);
      }
      expect(template.tasks.length).toBeGreaterThanOrEqual(5);
      expect(template.tasks.every(({ role }) => template.roles.includes(role))).toBe(true);
      expect(template.hours.length * template.figures.length).toBeGreaterThan(0);
      const { folded } = openRoom({ template: key });
      expect(folded.state.tasks).toHaveLength(template.tasks.length);
      expect(folded.state.tasks[0]?.texts.map(({ language }) => language)).toEqual(languages);
    },
  );

  it('[INCIDENT-3] for something that has begun', () => {
    const began = (time: string) =>
      given(incident, scene).when(rome('22T08:00'), 'open', { ...examples.open, began: `2026-11-${time}:00.000Z` });
    began('22T06:00').thenSee(done);
    began('22T08:09').thenSee(done);
    began('22T08:11').thenSee(refused('incident.future'));
  });
});

describe('roles and duty', () => {
  it('[INCIDENT-4] each member names its own holder; the next one ends the time of the one before', () => {
    const first = opened.when(rome('22T08:01'), 'takeRole', examples.takeRole).thenSee(done);
    expect(stateIn(first).roles[0]).toMatchObject({ name: 'Duty officer A (invented)', telephone: '+390600000001' });
    const both = first
      .when(rabat('22T08:02'), 'takeRole', { ...examples.takeRole, name: 'Duty officer B (invented)' })
      .when(rome('22T16:00'), 'takeRole', { ...examples.takeRole, name: 'Duty officer C (invented)', note: 'The dam.' })
      .thenSee(done);
    expect(stateIn(both).roles.map(({ author, left }) => [author, left])).toEqual([
      ['it-moi', '2026-11-22T16:00:00.000Z'],
      ['ma-moi', null],
      ['it-moi', null],
    ]);
    both.when(rabat('22T17:00'), 'leaveRole', { role: 'lead' }).thenSee(done);
    both.when(rabat('22T17:00'), 'leaveRole', { role: 'liaison' }).thenSee(refused('incident.noRole'));
    const person = { person: id('it-moi', 9) };
    opened.when(rome('22T09:00'), 'takeRole', { ...examples.takeRole, ...person }).thenSee(refused('incident.holder'));
    opened
      .when(rome('22T09:00'), 'takeRole', { ...examples.takeRole, telephone: '0600' })
      .thenSee(refused('incident.holder'));
  });

  it('[INCIDENT-5] the room shows holders as the roster has them, and who is on duty now', () => {
    const where = { charter, record: rosterRecord('ma-moi'), tzdb: 'test' };
    const roster = given(rosterKind, where)
      .when(rabat('22T07:00'), 'begin', rosterInputs.begin)
      .when(rabat('22T07:01'), 'enterPerson', rosterInputs.enterPerson)
      .when(rabat('22T07:02'), 'enterPerson', { ...rosterInputs.enterPerson, telephone: '+212600000002' })
      .when(rabat('22T07:03'), 'planDuty', rosterInputs.planDuty)
      .thenSee(done);
    const taken = opened
      .when(rabat('22T08:02'), 'takeRole', {
        ...examples.takeRole,
        name: null,
        telephone: null,
        person: id('ma-moi', 1),
      })
      .thenSee(done);
    const records = [
      ...standing(incident, roomRecord, stateIn(taken)),
      ...standing(rosterKind, where.record, roster.folded.state),
    ];
    const room = ask<RoomAnswer>(
      incident,
      'room',
      records,
      { record: roomRecord },
      { now: '2026-11-23T09:00:00.000Z' },
    );
    expect(room.roles).toMatchObject([{ role: 'lead', member: 'ma-moi', telephone: '+212600000001' }]);
    expect(room.roles[0]?.names).toEqual(rosterInputs.enterPerson.names);
    expect(room.duty).toMatchObject([{ member: 'ma-moi', until: roster.folded.state.shifts[0]?.end.instant }]);
    const gone = roster.when(rabat('22T09:00'), 'changePerson', {
      ...{ person: id('ma-moi', 1), ...rosterInputs.enterPerson, telephone: '+212600000077' },
    });
    const later = [...records.slice(0, 1), ...standing(rosterKind, where.record, gone.folded.state)];
    expect(
      ask<RoomAnswer>(incident, 'room', later, { record: roomRecord }, { now: '2026-11-23T09:00:00.000Z' }).roles[0]
        ?.telephone,
    ).toBe('+212600000077');
  });
});

describe('the log', () => {
  it('[INCIDENT-6] [INCIDENT-7] keeps every line; one is put right by another of the same member that strikes it', () => {
    const first = line({ text: 'Ten boats.' });
    const written = opened.when(rome('22T09:10'), 'log', first).thenSee(done);
    expect(stateIn(written).log[0]).toMatchObject({ at: examples.log.at, time: '2026-11-22T09:10:00.000Z' });
    const right = line({ text: 'Twelve boats.', strikes: id('it-moi', 1) });
    const struck = written.when(rome('22T09:20'), 'log', right).thenSee(done);
    expect(stateIn(struck).log.map(({ text, struckBy }) => [text, struckBy])).toEqual([
      ['Ten boats.', id('it-moi', 2)],
      ['Twelve boats.', null],
    ]);
    struck.when(rome('22T09:21'), 'log', line({ strikes: id('it-moi', 1) })).thenSee(refused('incident.struck'));
    written.when(rabat('22T09:21'), 'log', line({ strikes: id('it-moi', 1) })).thenSee(refused('incident.notOwnLine'));
    written.when(rome('22T09:21'), 'log', line({ strikes: id('it-moi', 7) })).thenSee(refused('incident.noLine'));
    written.when(rome('22T09:21'), 'log', line({ at: '2026-11-22T09:40:00.000Z' })).thenSee(refused('incident.future'));
  });

  it('[INCIDENT-8] writes a line once, however often it is sent', () => {
    const same = line();
    const written = opened.when(rome('22T09:10'), 'log', same).thenSee(done);
    written.when(rome('22T09:11'), 'log', same).thenSee(refused('incident.sent'));
    written.when(rabat('22T09:11'), 'log', same).thenSee(done);
  });

  it('[INCIDENT-10] takes text and nothing else', () => {
    const hostile = '‮<script>alert(1)</script> {count, plural}';
    const written = opened.when(rome('22T09:10'), 'log', line({ text: hostile })).thenSee(done);
    expect(stateIn(written).log[0]?.text).toBe(hostile);
    for (const change of [
      { text: 'a\u0000b' },
      { text: '\ud800' },
      { text: ' ' },
      { text: 'x'.repeat(4_001) },
      { source: 'a\nb' },
      { category: 'constructor' },
      { key: 'x' },
      { at: 'now' },
      { strikes: '<b>' },
      { attachments: ['../x'] },
      { more: 1 },
    ])
      opened.when(rome('22T09:10'), 'log', line(change)).thenSee(refused('kind.input'));
    opened.when(rome('22T09:10'), 'log', line({ attachments: ['gone'] })).thenSee(refused('kind.attachment'));
  });

  it('[INCIDENT-9] takes what was written while the other side closed the room; in a room known as closed nobody begins', () => {
    const asked = opened.when(rome('22T10:00'), 'proposeClose', examples.proposeClose).thenSee(done);
    const closed = agreedBy(asked, rabat('22T10:05')).thenSee(done);
    const unaware = { ...rome('22T10:06'), sees: { 'gmmp.ma-it/ma-moi/1': 0 } };
    const late = closed.when(unaware, 'log', line({ text: 'The dam holds.' })).thenSee(done);
    expect(stateIn(late)).toMatchObject({ closed: { author: 'ma-moi' }, log: [{ text: 'The dam holds.' }] });
    expect(late.folded.exceptions).toEqual([]);
    for (const [command, input] of [
      ['log', line()],
      ['addTask', examples.addTask],
      ['takeMeasure', examples.takeMeasure],
      ['takeRole', examples.takeRole],
      ['escalate', examples.escalate],
      ['schedule', examples.schedule],
      ['proposeMerge', examples.proposeMerge],
    ] as const)
      closed.when(rome('22T11:00'), command, input).thenSee(refused('incident.closed'));
  });
});

describe('tasks and measures', () => {
  const task = `${id('it-moi', 0)}/0`;
  const set = (change: object = {}) => ({
    ...{ task, base: id('it-moi', 0), state: 'open', owner: null, due: '2026-11-22T08:15:00.000Z', evidence: null },
    ...change,
  });

  it('[INCIDENT-11] a task is owned by a member and done only with words on what shows it', () => {
    const owned = opened.when(rome('22T08:10'), 'setTask', set({ owner: 'ma-moi' })).thenSee(done);
    const base = id('it-moi', 1);
    expect(incident.facets(stateIn(owned), 'x')?.waitingOn).toEqual(['ma-moi']);
    const doneNow = { base, owner: 'ma-moi', state: 'done' };
    owned.when(rabat('22T08:12'), 'setTask', set(doneNow)).thenSee(refused('incident.evidence'));
    const finished = owned.when(rabat('22T08:12'), 'setTask', set({ ...doneNow, evidence: 'Reached.' })).thenSee(done);
    expect(stateIn(finished).tasks[0]).toMatchObject({ state: 'done', owner: 'ma-moi' });
    expect(incident.facets(stateIn(finished), 'x')?.waitingOn).toEqual([]);
    owned.when(rabat('22T08:12'), 'setTask', set({ base, owner: 'fr-mi' })).thenSee(refused('incident.owner'));
    owned.when(rabat('22T08:12'), 'setTask', set({ task: `${task}9` })).thenSee(refused('incident.noTask'));
    owned.when(rabat('22T08:12'), 'setTask', set({ base, owner: 'ma-moi' })).thenSee(refused('incident.same'));
    opened
      .when(rome('22T08:10'), 'addTask', { ...examples.addTask, owner: 'fr-mi' })
      .thenSee(refused('incident.owner'));
    const more = opened.when(rome('22T08:10'), 'addTask', examples.addTask).thenSee(done);
    expect(stateIn(more).tasks.at(-1)).toMatchObject({ id: `${id('it-moi', 1)}/0`, owner: 'ma-moi' });
  });

  it('[INCIDENT-12] two changes at the same time both count; what they set differently is contested until one knows both', () => {
    const apart = { sees: { 'gmmp.ma-it/it-moi/1': 1 } };
    const both = opened
      .when(rome('22T08:10'), 'setTask', set({ owner: 'it-moi', due: '2026-11-22T12:00:00.000Z' }))
      .when({ ...rabat('22T08:11'), ...apart }, 'setTask', set({ owner: 'ma-moi', state: 'doing' }))
      .thenSee(done);
    const [found] = stateIn(both).tasks;
    expect(found).toMatchObject({
      ...{ owner: 'ma-moi', state: 'doing', due: { instant: '2026-11-22T12:00:00.000Z' }, contested: ['owner'] },
      changes: [{ author: 'it-moi' }, { author: 'ma-moi' }],
    });
    both.when(rome('22T09:00'), 'setTask', set({ base: id('it-moi', 1) })).thenSee(refused('incident.changed'));
    const settled = both
      .when(
        rome('22T09:00'),
        'setTask',
        set({ base: found?.last, owner: 'ma-moi', state: 'doing', due: null, evidence: 'Agreed by telephone.' }),
      )
      .thenSee(done);
    expect(stateIn(settled).tasks[0]?.contested).toEqual([]);
  });

  it('[INCIDENT-13] a measure has begun, and is ended once by the member that took it', () => {
    const taken = opened.when(rome('22T09:00'), 'takeMeasure', examples.takeMeasure).thenSee(done);
    const measure = id('it-moi', 1);
    const end = { measure, at: '2026-11-22T15:00:00.000Z' };
    opened
      .when(rome('22T08:10'), 'takeMeasure', { ...examples.takeMeasure, from: '2026-11-22T09:00:00.000Z' })
      .thenSee(refused('incident.future'));
    taken.when(rabat('22T15:00'), 'endMeasure', end).thenSee(refused('incident.notOwnMeasure'));
    taken.when(rome('22T15:00'), 'endMeasure', { ...end, measure: 'none' }).thenSee(refused('incident.noMeasure'));
    const ended = taken.when(rome('22T15:00'), 'endMeasure', end).thenSee(done);
    expect(stateIn(ended).measures[0]?.ended?.at).toBe(end.at);
    ended.when(rome('22T16:00'), 'endMeasure', end).thenSee(refused('incident.measureEnded'));
  });

  it('[INCIDENT-14] severity and hours change with what they were kept', () => {
    const worse = opened.when(rome('22T09:00'), 'escalate', examples.escalate).thenSee(done);
    expect(stateIn(worse)).toMatchObject({
      severity: 'extreme',
      severities: [{ severity: 'severe' }, { severity: 'extreme' }],
    });
    worse.when(rabat('22T09:01'), 'escalate', examples.escalate).thenSee(refused('incident.severity'));
    const changed = worse.when(rome('22T10:00'), 'schedule', { ...examples.schedule, hours: ['18:00', '06:00'] });
    expect(stateIn(changed).schedule).toMatchObject([
      { hours: ['06:00', '12:00', '18:00'] },
      { hours: ['06:00', '18:00'], zone: 'Europe/Rome', from: '2026-11-22T10:00:00.000Z' },
    ]);
    opened
      .when(rome('22T10:00'), 'schedule', { ...examples.schedule, zone: 'Africa/Atlantis' })
      .thenSee(refused('incident.zone'));
  });

  it('[INCIDENT-26] tasks stand in the calendar on their limit as long as they are open', () => {
    const items = (story: Room) =>
      incident.calendar?.(stateIn(story), { record: roomRecord, me: 'it-moi', charter }) ?? [];
    expect(items(opened)[0]).toMatchObject({
      start: { instant: '2026-11-22T08:15:00.000Z' },
      cancelled: false,
      revision: 0,
    });
    const finished = opened.when(rome('22T08:10'), 'setTask', set({ state: 'done', evidence: 'Reached.' }));
    expect(items(finished)[0]).toMatchObject({ cancelled: true, revision: 1 });
  });
});

it('[INCIDENT-1] a running room stands on the map of the group, by its point and by what it covers', () => {
  const items = (story: Room) => incident.places?.(stateIn(story), { record: roomRecord, me: 'it-moi', charter }) ?? [];
  expect(items(opened)).toMatchObject([
    { id: 'point', tone: 'warn', note: { code: 'severe' }, ground: { shape: 'point' } },
  ]);
  const circles = [{ centre: { lat: 35, lon: -6 }, km: 12 }];
  expect(items(openRoom({ at: null, area: { polygons: [], circles } }))).toMatchObject([{ ground: { shape: 'area' } }]);
  expect(
    items(agreedBy(opened.when(rome('22T10:00'), 'proposeClose', examples.proposeClose), rabat('22T10:01'))),
  ).toEqual([]);
});

describe('how a room ends', () => {
  it('[INCIDENT-18] [INCIDENT-19] by the word of all; a refusal ends a proposal; it is opened again by any', () => {
    const asked = opened.when(rome('22T10:00'), 'proposeClose', examples.proposeClose).thenSee(done);
    expect(incident.facets(stateIn(asked), 'x')).toMatchObject({ state: 'closing', waitingOn: ['ma-moi'] });
    const proposal = id('it-moi', 1);
    asked.when(rome('22T10:01'), 'proposeClose', examples.proposeClose).thenSee(refused('incident.proposedAlready'));
    asked.when(rome('22T10:01'), 'agree', { proposal }).thenSee(refused('incident.agreedAlready'));
    asked.when(rome('22T10:01'), 'refuse', { proposal, reason: 'No.' }).thenSee(refused('incident.ownProposal'));
    opened.when(rome('22T10:01'), 'agree', { proposal }).thenSee(refused('incident.noProposal'));
    opened.when(rome('22T10:01'), 'reopen', examples.reopen).thenSee(refused('incident.open'));
    const no = asked.when(rabat('22T10:02'), 'refuse', { ...examples.refuse, proposal }).thenSee(done);
    expect(incident.facets(stateIn(no), 'x')?.state).toBe('open');
    no.when(rabat('22T10:03'), 'agree', { proposal }).thenSee(refused('incident.noProposal'));
    const closed = asked.when(rabat('22T10:02'), 'agree', { proposal }).thenSee(done);
    expect(incident.facets(stateIn(closed), 'x')).toMatchObject({ state: 'closed', ended: true, due: null });
    const again = closed.when(rabat('23T08:00'), 'reopen', examples.reopen).thenSee(done);
    expect(incident.facets(stateIn(again), 'x')?.state).toBe('open');
    again.when(rome('23T09:00'), 'proposeClose', examples.proposeClose).thenSee(done);
  });

  it('[INCIDENT-18] what both propose at the same moment is agreed', () => {
    const apart = { ...rabat('22T10:00'), sees: { 'gmmp.ma-it/it-moi/1': 1 } };
    const both = opened
      .when(rome('22T10:00'), 'proposeClose', examples.proposeClose)
      .when(apart, 'proposeClose', { reason: 'It is over on our side too.' })
      .thenSee(done);
    expect(stateIn(both)).toMatchObject({ closed: { author: 'ma-moi' }, proposals: [{ agreed: [{}, {}] }] });
  });

  it('[INCIDENT-16] a merger names another room', () => {
    const merge = (into: string) => opened.when(rome('22T10:00'), 'proposeMerge', { ...examples.proposeMerge, into });
    merge(roomRecord).thenSee(refused('incident.into'));
    const merged = agreedBy(merge(recordOf('ma-moi', '99')), rabat('22T10:01')).thenSee(done);
    expect(incident.facets(stateIn(merged), 'x')).toMatchObject({ state: 'merged', ended: true, waitingOn: [] });
    merged.when(rome('22T10:02'), 'log', line()).thenSee(done);
  });

  it('[INCIDENT-20] once closed, it waits on whoever has neither signed the lessons nor added a view', () => {
    const closed = agreedBy(opened.when(rome('22T10:00'), 'proposeClose', examples.proposeClose), rabat('22T10:01'));
    const waits = (story: Room) => incident.facets(stateIn(story), 'x')?.waitingOn;
    expect(waits(closed)).toEqual(['it-moi', 'ma-moi']);
    opened.when(rome('22T10:02'), 'draftLessons', examples.draftLessons).thenSee(refused('incident.notClosed'));
    opened.when(rome('22T10:02'), 'addView', examples.addView).thenSee(refused('incident.notClosed'));
    const drafted = closed.when(rome('22T10:02'), 'draftLessons', examples.draftLessons).thenSee(done);
    const hash = stateIn(drafted).lessons[0]?.hash;
    const signed = drafted.when(rome('22T10:03'), 'signLessons', { hash }).thenSee(done);
    expect(waits(signed)).toEqual(['ma-moi']);
    signed.when(rome('22T10:04'), 'signLessons', { hash }).thenSee(refused('incident.signedAlready'));
    closed.when(rome('22T10:04'), 'signLessons', { hash }).thenSee(refused('incident.noLessons'));
    expect(waits(signed.when(rabat('22T10:05'), 'addView', examples.addView))).toEqual([]);
    expect(waits(signed.when(rabat('22T10:05'), 'signLessons', { hash }))).toEqual([]);
  });
});

it('[INCIDENT-24] what was erased leaves a shell, and its row says so', () => {
  const rows = opened.rows.map((row) => ({ ...row, data: '' }));
  const erased = given(incident, scene, rows);
  expect(recordRow(incident, erased.folded, 'it-moi', charter).facets).toMatchObject({ state: 'erased', title: '' });
});

it('[KIND-18] every refusal of a room was tried', () => {
  const rare = ['incident.full', 'incident.stale', 'incident.signature'];
  expect(incidentRefusals.filter((code) => !tried.has(code) && !rare.includes(code))).toEqual([]);
});
