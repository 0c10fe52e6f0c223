import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedBy,
  ask,
  done,
  line,
  openRoom,
  type Room,
  rabat,
  recordOf,
  rome,
  scene,
  standing,
  stateIn,
} from '../../dev/incident/told.ts';
import { replaySeed } from '../../dev/test/chance.ts';
import { examples } from './examples.ts';
import incident from './index.ts';
import type { MergedAnswer, OpenRoom, RoomAnswer } from './inquiries.ts';
import { paper } from './paper.ts';
import type { SimilarRoom } from './rooms.ts';
import type { IncidentState } from './schema.ts';
import { kmBetween, likenessOf, reachOf } from './similar.ts';
import { type Pointing, roomsOf, staysOf } from './stays.ts';

const [a, b] = [recordOf('it-moi', '31'), recordOf('ma-moi', '32')];
const now = '2026-11-22T12:00:00.000Z';
const romes = openRoom();
const rabats = openRoom({ title: 'Valley flood (invented)' }, { ...scene, record: b }, rabat('22T08:30'));
const records = (one: Room, other: Room) => [
  ...standing(incident, a, stateIn(one)),
  ...standing(incident, b, stateIn(other)),
];
const room = (record: string, one: Room, other: Room) =>
  ask<RoomAnswer>(incident, 'room', records(one, other), { record }, { now });
const openIn = (one: Room, other: Room) =>
  ask<{ rooms: readonly OpenRoom[] }>(incident, 'open', records(one, other), {}, { now }).rooms.map(
    ({ record }) => record,
  );
const merge = (story: Room, into: string, time: string) =>
  agreedBy(story.when(rome(time), 'proposeMerge', { into, reason: 'One flood.' }).thenSee(done), rabat(time)).thenSee(
    done,
  );

/** Words that say which of them was asked for. */
const said = (text: string): string => text;
const plainWords = {
  ...{
    own: said,
    matter: said,
    member: said,
    instrument: said,
    language: said,
    country: said,
    moment: said,
    month: said,
    day: said,
  },
  ...{ reader: 'en', number: String, joined: (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ') },
};

const openedOf = (story: Room) => {
  const { opened } = stateIn(story);
  if (opened === null) throw new Error('it is not open');
  return opened;
};

describe('two rooms for one incident', () => {
  it('[INCIDENT-15] are shown to each other when class, time and place meet', () => {
    const similar = ask<{ rooms: readonly SimilarRoom[] }>(
      incident,
      'similar',
      records(romes, rabats),
      { record: a },
      { now },
    );
    expect(similar.rooms).toMatchObject([{ record: b, likeness: 'near', proposed: false, author: 'ma-moi' }]);
    expect(room(b, romes, rabats).similar).toMatchObject([{ record: a }]);
    const asked = romes.when(rome('22T09:00'), 'proposeMerge', { into: b, reason: 'One flood.' });
    expect(room(b, asked, rabats).similar).toMatchObject([{ record: a, proposed: true }]);
    expect(openIn(romes, rabats)).toEqual([b, a]);
  });

  it('[INCIDENT-15] by place on the map, by a word of the place, or by the hour alone', () => {
    const like = (change: object, of: object = {}) => likenessOf(openedOf(openRoom(of)), openedOf(openRoom(change)));
    expect(like({ template: 'earthquake' })).toBe('near');
    expect(like({ template: 'outage' })).toBe(null);
    expect(like({ at: { lat: 36.1, lon: -6.1 } })).toBe('near');
    expect(like({ at: { lat: 37.5, lon: -6.1 } })).toBe(null);
    const named = { at: null, place: 'Port of Ville-Haute' };
    expect(like({ at: null, place: 'VILLE-HAUTÉ, quay 3' }, named)).toBe('sameName');
    expect(like({ at: null, place: 'Lower town' }, named)).toBe('sameTime');
    expect(like({ at: null, place: 'Lower town', began: '2026-11-22T01:00:00.000Z' }, named)).toBe(null);
    expect(like({ began: '2026-11-19T09:00:00.000Z' })).toBe('near');
    expect(like({ began: '2026-11-19T07:00:00.000Z' })).toBe(null);
    const ring = [35, 36, 36, 35].map((lat, index) => ({ lat, lon: index < 2 ? -6 : -5 }));
    const area = { polygons: [[...ring, ring[0]]], circles: [{ centre: { lat: 35.5, lon: -5.5 }, km: 200 }] };
    const reach = reachOf(openedOf(openRoom({ at: null, area })));
    expect(reach?.centre).toEqual({ lat: 35.5, lon: -5.5 });
    expect(reach?.km).toBeGreaterThan(200);
    expect(Math.round(kmBetween({ lat: 41.9, lon: 12.5 }, { lat: 34.02, lon: -6.84 }))).toBeGreaterThan(1_800);
  });

  it('[INCIDENT-16] one is merged into the other: it points to it, its log, tasks and roles are read there and stand on its paper', () => {
    const written = romes.when(rome('22T09:10'), 'log', line({ text: 'From Rome.' })).thenSee(done);
    const other = rabats
      .when(rabat('22T09:05'), 'log', line({ at: '2026-11-22T09:00:00.000Z', text: 'From Rabat.' }))
      .when(rabat('22T09:06'), 'takeRole', examples.takeRole)
      .thenSee(done);
    const merged = agreedBy(
      other.when(rabat('22T10:00'), 'proposeMerge', { into: a, reason: 'One flood.' }).thenSee(done),
      rome('22T10:05'),
    ).thenSee(done);
    const late = merged.when(
      rabat('22T10:30'),
      'log',
      line({ at: '2026-11-22T10:20:00.000Z', text: 'Written here still.' }),
    );
    expect(room(b, written, late).stays).toEqual({ record: a, title: 'Flood of the lower valley (invented)' });
    const stays = room(a, written, late);
    expect(stays.merged).toMatchObject([{ record: b, author: 'ma-moi' }]);
    expect(stays.log.map(({ text, record }) => [text, record])).toEqual([
      ['From Rabat.', b],
      ['From Rome.', a],
      ['Written here still.', b],
    ]);
    expect(stays.roles).toMatchObject([{ role: 'lead', member: 'ma-moi', record: b }]);
    expect(stays.tasks.map(({ record }) => record)).toContain(b);
    expect(stays.similar).toEqual([]);
    const printed = (record: string, state: IncidentState) => {
      const answer = ask<MergedAnswer>(incident, 'merged', records(written, late), { record }, { now });
      return paper.sections(state, plainWords, answer);
    };
    const logged = printed(a, stateIn(written)).find(({ title }) => title === 'log');
    expect(logged?.facts.map(({ text }) => text[0])).toEqual(['From Rabat.', 'From Rome.', 'Written here still.']);
    const origins = logged?.facts.map(({ text }) => text.join().includes('fromMerged Valley flood (invented)'));
    expect(origins).toEqual([true, false, true]);
    const [about] = printed(b, stateIn(late));
    expect(about?.facts).toContainEqual({ label: 'stays', text: ['Flood of the lower valley (invented)'] });
    expect(openIn(written, late)).toEqual([a]);
    expect(stateIn(late).log).toHaveLength(2);
  });

  it('[INCIDENT-17] merged into each other at the same moment, the older one stays on both nodes', () => {
    const [one, other] = [merge(romes, b, '22T10:00'), merge(rabats, a, '22T10:00')];
    expect(openIn(one, other)).toEqual([a]);
    expect(room(a, one, other)).toMatchObject({ stays: null, kept: true, merged: [{ record: b }] });
    expect(room(b, one, other)).toMatchObject({ stays: { record: a }, kept: false });
    const kept = one.when(rabat('22T11:00'), 'reopen', { reason: 'This one stays.' }).thenSee(done);
    expect(room(a, kept, other)).toMatchObject({ stays: null, kept: false, merged: [{ record: b }] });
    expect(openIn(kept, other)).toEqual([a]);
  });

  it('[INCIDENT-17] every room leads to exactly one that stays, the same in whatever order they came', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'gone'];
    const pointing = fc.record({
      opened: fc.constantFrom('2026-11-22T08:00:00.000Z', '2026-11-22T08:00:01.000Z', '2026-11-22T09:00:00.000Z'),
      into: fc.option(fc.constantFrom(...names)),
    });
    const rooms = fc
      .array(pointing, { minLength: 1, maxLength: 6 })
      .map((all): readonly Pointing[] => all.map((one, index) => ({ ...one, record: names[index] ?? '' })));
    fc.assert(
      fc.property(
        rooms.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          const found = all.flatMap(({ record }) => (staysOf(record, all) === record ? roomsOf(record, all) : []));
          expect([...found].sort()).toEqual(all.map(({ record }) => record).sort());
          for (const { record } of all) {
            const stays = staysOf(record, all);
            expect(staysOf(stays, all)).toBe(stays);
            expect(staysOf(record, shuffled)).toBe(stays);
            expect(roomsOf(record, shuffled)).toEqual(roomsOf(record, all));
          }
        },
      ),
      { numRuns: 300, ...replaySeed() },
    );
  });
});
