import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedBy,
  ask,
  charter,
  line,
  openRoom,
  type Room,
  recordOf,
  scene,
  standing,
  stateIn,
} from '../../dev/incident/told.ts';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, sizesOf } from '../../packages/kind/given.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { examples } from './examples.ts';
import incident from './index.ts';
import type { RoomAnswer } from './inquiries.ts';
import { currentLessons } from './lessons/current.ts';
import { severities, taskStates } from './vocabulary.ts';

type Act = (story: Room, player: Player, which: number) => Room;

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)];
const acts: Readonly<Record<string, Act>> = {
  log: (story, player, which) =>
    story.when(player, 'log', line({ text: `Line ${which}`, at: '2026-11-22T08:00:00.000Z' })),
  strike(story, player, which) {
    const own = stateIn(story).log.filter(({ author, struckBy }) => author === player.member && struckBy === null);
    return story.when(player, 'log', line({ strikes: pick(own, which)?.id ?? null, at: '2026-11-22T08:00:00.000Z' }));
  },
  setTask(story, player, which) {
    const task = pick(stateIn(story).tasks, which);
    const state = pick(taskStates, which);
    const change = {
      state,
      owner: which % 2 === 0 ? player.member : null,
      due: null,
      evidence: 'Seen.',
      attachments: [],
    };
    return story.when(player, 'setTask', { ...change, task: task?.id, base: task?.last });
  },
  addTask: (story, player) => story.when(player, 'addTask', { ...examples.addTask, owner: player.member }),
  takeRole: (story, player) => story.when(player, 'takeRole', examples.takeRole),
  escalate: (story, player, which) =>
    story.when(player, 'escalate', { severity: pick(severities, which), reason: 'So.' }),
  proposeClose: (story, player) => story.when(player, 'proposeClose', examples.proposeClose),
  proposeMerge: (story, player) => story.when(player, 'proposeMerge', examples.proposeMerge),
  agree: agreedBy,
  refuse(story, player) {
    const open = stateIn(story).proposals.find(({ stands, refused }) => stands === null && refused === null);
    return story.when(player, 'refuse', { proposal: open?.id ?? 'none', reason: 'No.' });
  },
  reopen: (story, player) => story.when(player, 'reopen', examples.reopen),
  draftLessons: (story, player, which) =>
    story.when(player, 'draftLessons', {
      base: currentLessons(stateIn(story))?.hash ?? null,
      texts: examples.draftLessons.texts.map((text) => ({ ...text, title: `Lessons ${which}` })),
    }),
  signLessons: (story, player) => story.when(player, 'signLessons', { hash: currentLessons(stateIn(story))?.hash }),
};
const often = ['log', 'log', 'setTask', 'setTask', 'agree', 'proposeClose', 'draftLessons', 'signLessons'];

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi'),
  act: fc.constantFrom(...Object.keys(acts), ...often),
  which: fc.nat(60),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Chosen on what its author's own node holds, and told there; nobody forgets what they have seen. */
function tell(story: Room, { member, act, which, share }: Step, minute: number): Room {
  const own = `/${member}/`;
  const before = story.rows.findLast(({ origin }) => origin.includes(own))?.seen ?? {};
  const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(own));
  const sees = Object.fromEntries(
    sizes.map(([origin, size]) => [origin, Math.max(1, before[origin] ?? 0, Math.floor(size * share))]),
  );
  const held = story.rows.filter(({ origin, seq }) => origin.includes(own) || seq < (sees[origin] ?? 0));
  const time = new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
  const player = { member, at: time, sees, actor: { role: 'coordinator' as const, ref: member } };
  const there = acts[act]?.(given(incident, scene, held), player, which);
  return given(incident, scene, [...story.rows, ...(there?.rows.slice(held.length) ?? [])]);
}

const stories = fc
  .array(step, { minLength: 8, maxLength: 24 })
  .map((steps) => steps.reduce((story, one, index) => tell(story, one, index), openRoom()));
const fold = (rows: readonly EventRow[], held: readonly EventRow[]) =>
  foldRecord(incident, rows, [charter], sizesOf(held));
const lineIds = (rows: readonly EventRow[]) =>
  rows.flatMap(({ origin, seq, type }) => (type === 'incident.logged/1' ? [`${origin}#${seq}`] : []));

describe('a room, in whatever order its entries come', () => {
  it('[INCIDENT-24] [INCIDENT-9] comes to one state on all nodes, and no line is lost', () =>
    fc.assert(
      fc.property(
        stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
        ([story, other]) => {
          const rows = [...other, ...story.rows].reverse();
          const [one, again] = [fold(story.rows, story.rows), fold(rows, story.rows)];
          expect(JSON.stringify(recordRow(incident, again, 'ma-moi', charter))).toBe(
            JSON.stringify(recordRow(incident, one, 'it-moi', charter)),
          );
          expect(JSON.parse(JSON.stringify(one.state))).toEqual(one.state);
          expect(one.state.log.map(({ id }) => id).sort()).toEqual(lineIds(story.rows).sort());
          for (const task of one.state.tasks) {
            expect(new Set(task.changes.map(({ id }) => id)).size).toBe(task.changes.length);
            if (task.changes.length > 0) expect(task.last).toBe(task.changes.at(-1)?.id);
          }
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));

  it('[INCIDENT-18] [INCIDENT-23] what all agreed on every member agreed on, and each signature stands under its version', () =>
    fc.assert(
      fc.property(stories, ({ folded: { state } }) => {
        for (const { stands, agreed, members, refused } of state.proposals) {
          if (stands === null) continue;
          expect(refused).toBe(null);
          expect(agreed.map(({ author }) => author).sort()).toEqual([...members].sort());
        }
        for (const { signatures } of state.lessons)
          expect(new Set(signatures.map(({ author }) => author)).size).toBe(signatures.length);
      }),
      { numRuns: 60, ...replaySeed() },
    ));

  it('[INCIDENT-24] the stories reach what they are about', () => {
    const reached = fc.sample(stories, { numRuns: 150, seed: 1 }).map(({ folded: { state } }) => state);
    expect(reached.some(({ closed }) => closed !== null)).toBe(true);
    expect(reached.some(({ merged }) => merged !== null)).toBe(true);
    expect(reached.some(({ tasks }) => tasks.some(({ contested }) => contested.length > 0))).toBe(true);
    expect(reached.some(({ lessons }) => lessons.some(({ signatures }) => signatures.length > 0))).toBe(true);
    expect(reached.some(({ log }) => log.some(({ struckBy }) => struckBy !== null))).toBe(true);
  });

  it('[INCIDENT-25] cut for three days and written on both sides, it is one room and one log after the heal', () => {
    const sides = ['it-moi', 'ma-moi'] as const;
    const opened = openRoom();
    const hours = Array.from({ length: 72 }, (_, hour) => hour);
    const alone = sides.map((member) => {
      const sees: Record<string, number> =
        member === 'it-moi' ? { 'gmmp.ma-it/ma-moi/1': 0 } : { 'gmmp.ma-it/it-moi/1': 1 };
      return hours.reduce((story, hour) => {
        const at = new Date(Date.UTC(2026, 10, 22, 10 + hour)).toISOString();
        const player = { member, at, sees, actor: { role: 'coordinator' as const, ref: member } };
        const logged = story.when(player, 'log', line({ at, text: `${member} ${hour}` }));
        return hour % 12 === 0 ? (acts.setTask?.(logged, player, hour / 12) ?? logged) : logged;
      }, opened);
    });
    const [romes = [], rabats = []] = alone.map(({ rows }) => rows.slice(1));
    const all = [...opened.rows, ...romes, ...rabats];
    const [here, there] = [fold(all, all), fold([...rabats, ...romes.toReversed(), ...opened.rows], all)];
    expect(there.state).toEqual(here.state);
    expect(here.exceptions).toEqual([]);
    const record = recordOf('it-moi', '31');
    const now = '2026-11-26T00:00:00.000Z';
    const room = ask<RoomAnswer>(incident, 'room', standing(incident, record, here.state), { record }, { now });
    expect(room.log).toHaveLength(144);
    const times = room.log.map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
  });
});
