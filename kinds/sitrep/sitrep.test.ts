import { describe, expect, it } from 'vitest';
import {
  agreedBy,
  ask,
  charter,
  done,
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
import { given, type Player } from '../../packages/kind/given.ts';
import type { Standing } from '../../packages/kind/kind.ts';
import type { Picture } from '../../packages/kind/picture.ts';
import { clockTime } from '../../packages/kind/report-hours.ts';
import { recordRow } from '../../packages/kind/row.ts';
import incident from '../incident/index.ts';
import { examples } from './examples.ts';
import sitrep from './index.ts';
import type { NextReport } from './inquiries.ts';
import { sitrepRecord } from './place.ts';
import { sitrepRefusals } from './rules.ts';
import type { SitrepState } from './schema.ts';

const tried = new Set<string>();
const refused = (code: string) => (outcome: { readonly refusal: { readonly code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const placeOf = (
  member: string,
  input: { occasion: typeof examples.report.occasion; hour: string } = examples.report,
) => ({
  ...{ charter, tzdb: 'test' },
  record: sitrepRecord(member, input.occasion, input.hour),
});
const figure = examples.report.figures[0];
const report = (player: Player, change: object = {}) => {
  const input = { ...examples.report, ...change };
  return given(sitrep, placeOf(player.member, input)).when(player, 'report', input);
};
type Report = ReturnType<typeof report>;
const state = (story: Report): SitrepState => story.folded.state;
const shown = (story: Report): readonly Standing[] => standing(sitrep, story.rows[0]?.record ?? '', state(story));
const romes = report(rome('22T17:05')).thenSee(done);

describe('a situation report', () => {
  it('[SITREP-2] stands where member, occasion and hour say, and is written near its hour', () => {
    expect(romes.rows[0]?.record).toMatch(
      /^it-moi\.[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(sitrep.commands.report?.recordFor?.(examples.report, 'it-moi')).toBe(romes.rows[0]?.record);
    const records = [rome, rabat].flatMap((side) =>
      ['17', '18'].map((time) => report(side('22T17:05'), { hour: `2026-11-22T${time}:00:00.000Z` }).rows[0]?.record),
    );
    expect(new Set(records).size).toBe(4);
    romes.when(rome('22T17:06'), 'report', examples.report).thenSee(refused('sitrep.exists'));
    report(rome('22T10:59'), { figures: [] }).thenSee(refused('sitrep.hour'));
    report(rome('22T11:00'), { figures: [] }).thenSee(done);
    expect(given(sitrep, placeOf('it-moi')).when(rome('22T18:00'), 'correct', examples.correct).refusal?.code).toBe(
      'sitrep.absent',
    );
    tried.add('sitrep.absent');
  });

  it('[SITREP-4] says something of what is past', () => {
    report(rome('22T17:05'), { figures: [], sections: [] }).thenSee(refused('sitrep.empty'));
    const ahead = [{ ...figure, asOf: '2026-11-22T17:16:00.000Z' }];
    report(rome('22T17:05'), { figures: ahead }).thenSee(refused('sitrep.future'));
    report(rome('22T17:05'), { sections: [] }).thenSee(done);
  });

  it('[SITREP-5] is signed by its author in every language; anything else under the signature is refused', () => {
    expect(state(romes).versions[0]?.signatures.map(({ language }) => language)).toEqual(['ar', 'en']);
    const only = report(rome('22T17:05'), { sections: [] }).thenSee(done);
    expect(state(only).versions[0]?.signatures.map(({ language }) => language)).toEqual(['en']);
    const changed = romes.rows.map((row) => ({ ...row, data: row.data.replace('"value":120', '"value":1200') }));
    const forged = given(sitrep, placeOf('it-moi'), changed).folded;
    tried.add('sitrep.signature');
    expect(forged.exceptions).toMatchObject([{ status: 'voided', code: 'sitrep.signature' }]);
    expect(forged.state.versions).toEqual([]);
  });

  it('[SITREP-6] is corrected by its own member on what was read; the old version stays', () => {
    const base = state(romes).versions[0]?.hash;
    const corrected = romes.when(rome('22T18:00'), 'correct', { ...examples.correct, base }).thenSee(done);
    expect(state(corrected).versions.map(({ figures, reason }) => [figures[0]?.value, reason])).toEqual([
      [120, null],
      [130, 'Ten persons were counted at another post.'],
    ]);
    expect(sitrep.facets(state(corrected), 'x')).toMatchObject({ state: 'corrected' });
    corrected.when(rome('22T18:01'), 'correct', { ...examples.correct, base }).thenSee(refused('sitrep.stale'));
    romes.when(rabat('22T18:00'), 'correct', { ...examples.correct, base }).thenSee(refused('sitrep.notOwn'));
    const same = { figures: examples.report.figures, sections: examples.report.sections };
    romes.when(rome('22T18:00'), 'correct', { ...examples.correct, ...same, base }).thenSee(refused('sitrep.same'));
  });

  it('[SITREP-8] figures of it are accepted by another member, once, as they stand', () => {
    const { hash } = state(romes).versions[0] ?? {};
    const accept = { ...examples.accept, hash };
    const taken = romes.when(rabat('22T17:20'), 'accept', accept).thenSee(done);
    expect(state(taken).accepted).toMatchObject([
      { author: 'ma-moi', figures: [{ figure: 'evacuated persons', value: 120 }] },
    ]);
    taken.when(rabat('22T17:21'), 'accept', accept).thenSee(refused('sitrep.twice'));
    romes.when(rome('22T17:20'), 'accept', accept).thenSee(refused('sitrep.own'));
    romes.when(rabat('22T17:20'), 'accept', { ...accept, figures: ['dead persons'] }).thenSee(refused('sitrep.figure'));
    romes.when(rabat('22T17:20'), 'accept', { ...accept, hash: 'b'.repeat(64) }).thenSee(refused('sitrep.stale'));
    const corrected = romes.when(rome('22T18:00'), 'correct', { ...examples.correct, base: hash }).thenSee(done);
    const late = { ...rabat('22T18:01'), sees: { 'gmmp.ma-it/it-moi/1': 1 } };
    corrected.when(late, 'accept', accept).thenSee(done);
    corrected.when(rabat('22T18:02'), 'accept', accept).thenSee(refused('sitrep.stale'));
  });

  it('[SITREP-13] holds text, numbers and nothing else', () => {
    for (const change of [
      { title: '\u0000' },
      { hour: '18:00' },
      { figures: [{ ...figure, value: Number.NaN }] },
      { figures: [{ ...figure, key: '__proto__' }] },
      { figures: [figure, figure] },
      { sections: [{ section: 'situation', texts: [{ language: 'en', text: 'a\tb' }] }] },
      { sections: [{ section: 'situation', texts: [{ language: 'xx', text: 'a' }] }] },
      { occasion: { kind: 'incident', record: '../..' } },
    ])
      report(rome('22T17:05'), change).thenSee(refused('kind.input'));
    const hostile = '\u202e<script>alert(1)</script>';
    const sections = [{ section: 'situation', texts: [{ language: 'en', text: hostile }] }];
    expect(state(report(rome('22T17:05'), { sections }).thenSee(done)).versions[0]?.sections[0]?.texts[0]?.text).toBe(
      hostile,
    );
    const erased = given(
      sitrep,
      placeOf('it-moi'),
      romes.rows.map((row) => ({ ...row, data: '' })),
    ).folded;
    expect(recordRow(sitrep, erased, 'it-moi', charter).facets.state).toBe('erased');
    expect(sitrep.tallies(state(romes), charter)).toMatchObject([{ measure: 'sitrep:inTime', asker: 'it-moi' }]);
  });

  it('[KIND-18] every refusal of a report was tried', () =>
    expect(
      sitrepRefusals.filter((code) => !tried.has(code) && !['sitrep.full', 'sitrep.version'].includes(code)),
    ).toEqual([]));
});

describe('the picture of an incident', () => {
  const room = openRoom();
  const occasion = { kind: 'incident', record: roomRecord };
  const rooms = (...stories: readonly (readonly [string, Room])[]) =>
    stories.flatMap(([record, story]) => standing(incident, record, stateIn(story)));
  const picture = (records: readonly Standing[], now: string, asked: string | null = null, of = occasion) =>
    ask<Picture>(sitrep, 'picture', records, { occasion: of, hour: asked }, { now: `2026-11-${now}:00.000Z` });
  const hours = stateIn(room).schedule[0] ?? { hours: [], zone: 'UTC' };
  // Eighteen o'clock on the clocks of the room.
  const evening = picture(rooms([roomRecord, room]), '22T12:00').hours.at(-1)?.hour ?? '';
  const reports = [
    report(rome('22T18:10'), { hour: evening }),
    report(rabat('22T19:55'), { hour: evening, figures: [{ ...figure, value: 150 }] }),
  ].map((story) => story.thenSee(done));

  it('[SITREP-7] [SITREP-9] both sides stand side by side, with what differs, and how each hour stands', () => {
    const found = picture([...rooms([roomRecord, room]), ...reports.flatMap(shown)], '22T21:00');
    expect(found.hour).toBe(evening);
    expect(found.rows).toMatchObject([
      { differs: true, difference: 30, agreed: null, sides: [{ member: 'it-moi' }, {}] },
    ]);
    expect(found.sides.map(({ standing: word }) => word)).toEqual(['inTime', 'late']);
    expect(hours.hours).toContain('18:00');
    expect(found.hours.map(({ standings }) => standings)).toEqual([
      ['missing', 'missing'],
      ['inTime', 'late'],
      ['due', 'due'],
    ]);
    const noon = found.hours[0]?.hour ?? '';
    expect(picture([...rooms([roomRecord, room]), ...reports.flatMap(shown)], '22T21:00', noon)).toMatchObject({
      ...{ hour: noon, rows: [] },
      sides: [{ standing: 'missing', report: null }, { standing: 'missing' }],
    });
    expect(picture([], '22T21:00')).toMatchObject({ hour: null, hours: [], rows: [] });
  });

  it('[SITREP-8] one side accepts the value of the other, and it is agreed until that is corrected', () => {
    const [one, other] = reports;
    if (one === undefined || other === undefined) throw new Error('both have reported');
    const { hash } = state(one).versions[0] ?? {};
    const taken = one.when(rabat('22T20:00'), 'accept', { ...examples.accept, hash }).thenSee(done);
    const all = (first: Report) => [...rooms([roomRecord, room]), ...shown(first), ...shown(other)];
    expect(picture(all(taken), '22T21:00').rows).toMatchObject([{ agreed: 120, differs: false, difference: 30 }]);
    const corrected = taken.when(rome('22T20:30'), 'correct', { ...examples.correct, base: hash }).thenSee(done);
    expect(picture(all(corrected), '22T21:00').rows).toMatchObject([{ agreed: null, differs: true, difference: 20 }]);
  });

  it('[SITREP-10] reports of rooms that were merged are one picture; any other record has its own hours or the usual ones', () => {
    const other = recordOf('ma-moi', '32');
    const apart = openRoom({}, { ...scene, record: other }, rabat('22T08:30'));
    const merged = agreedBy(
      apart.when(rabat('22T09:00'), 'proposeMerge', { into: roomRecord, reason: 'One.' }),
      rome('22T09:01'),
    );
    const there = report(rabat('22T18:10'), { occasion: { kind: 'incident', record: other }, hour: evening }).thenSee(
      done,
    );
    const found = picture([...rooms([roomRecord, room], [other, merged]), ...shown(there)], '22T21:00');
    expect(found.sides.map(({ report: one }) => one?.figures[0]?.value)).toEqual([undefined, 120]);
    const season = { kind: 'transit', record: recordOf('it-moi', '77') };
    const facets = incident.facets(stateIn(room), 'x');
    if (facets === null) throw new Error('it is listed');
    const operation = (own: object): readonly Standing[] => [
      {
        ...season,
        state: { opened: own },
        facets: { ...facets, created: '2026-11-21T12:00:00.000Z', title: 'Season' },
      },
    ];
    const now = '22T10:00';
    const usual = picture(operation({}), now, null, season).hours.length;
    const own = picture(operation({ reports: { hours: ['09:00'], zone: 'Europe/Rome' } }), now, null, season);
    expect([usual, own.hours.map(({ hour: at }) => at), own.zone]).toEqual([
      3,
      ['2026-11-22T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
      'Europe/Rome',
    ]);
    const daysOf = (from: string, to: string, at: string) =>
      picture(operation({ from, to }), at, null, season).hours.map(({ hour: due }) =>
        clockTime(due, charter.zone).slice(8),
      );
    expect(daysOf('2026-11-23', '2026-11-24', '22T10:00')).toEqual(['22 20:00']);
    expect(daysOf('2026-11-23', '2026-11-24', '23T10:00')).toEqual(['23 08:00', '23 20:00']);
    expect(daysOf('2026-11-23', '2026-11-24', '27T10:00')).toEqual(['23 08:00', '23 20:00', '24 08:00', '24 20:00']);
  });

  it('[SITREP-11] the next report begins with the last of its own side, before the first with the figures of the template', () => {
    const next = (records: readonly Standing[], me: string, now: string) =>
      ask<{ next: NextReport | null }>(sitrep, 'next', records, { occasion }, { me, now: `2026-11-${now}:00.000Z` })
        .next;
    const first = next(rooms([roomRecord, room]), 'it-moi', '22T17:30');
    expect(first).toMatchObject({
      last: null,
      title: 'Flood of the lower valley (invented)',
      legalBasis: 'ma-it-2024',
    });
    expect(first?.figures.map(({ key }) => key)).toContain('waterLevel');
    expect(first?.hours[0]).toBe(evening);
    const all = [...rooms([roomRecord, room]), ...reports.flatMap(shown)];
    const second = next(all, 'ma-moi', '23T05:30');
    expect(second?.last).toMatchObject({ hour: evening, figures: [{ value: 150 }] });
    expect(second?.hours).not.toContain(evening);
    expect(next([], 'it-moi', '22T17:30')).toBe(null);
  });

  it('[SITREP-15] before any hour is near it says which is next and from when it can be reported for', () => {
    const next = (records: readonly Standing[], now: string) =>
      ask<{ next: NextReport | null }>(sitrep, 'next', records, { occasion }, { me: 'ma-moi', now: `2026-11-${now}` })
        .next;
    const standing = rooms([roomRecord, room]);
    const hours = next(standing, '22T17:30:00.000Z')?.hours ?? [];
    expect([hours[0], next(standing, '22T17:30:00.000Z')?.soonest]).toEqual([evening, null]);
    // All are reported for: the hour after them is next, and may be reported for when it is near.
    const told = hours.map((hour) => report(rabat('22T19:50'), { hour }).thenSee(done));
    const all = [...standing, ...told.flatMap(shown)];
    const early = next(all, '22T17:30:00.000Z');
    const soonest = early?.soonest ?? { hour: '', from: '' };
    expect([early?.hours, soonest.hour > evening]).toEqual([[], true]);
    expect(Date.parse(soonest.hour) - Date.parse(soonest.from)).toBe(6 * 3_600_000);
    expect(next(all, `${new Date(Date.parse(soonest.from) - 1).toISOString().slice(8)}`)?.soonest).toEqual(soonest);
    expect(next(all, `${soonest.from.slice(8)}`)).toMatchObject({
      hours: expect.arrayContaining([soonest.hour]),
      soonest: null,
    });
    // Reported ahead, and the hour after it is near as well.
    const often = room.when(rome('22T19:00'), 'schedule', { hours: ['20:00', '22:00'], zone: 'UTC' });
    const ahead = report(rabat('22T19:10'), { hour: '2026-11-22T20:00:00.000Z' }).thenSee(done);
    const second = next([...rooms([roomRecord, often]), ...told.flatMap(shown), ...shown(ahead)], '22T19:20:00.000Z');
    expect(second).toMatchObject({ hours: ['2026-11-22T22:00:00.000Z'], soonest: null });
  });
});
