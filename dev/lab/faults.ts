import type { Chance } from './chance.ts';
import { forkFeed } from './fork.ts';
import type { LabNode } from './node.ts';
import { calmWeather } from './wires.ts';
import type { World } from './world.ts';

/** Classes of faults. Each seed draws which of them it has, so that rare combinations are met too. */
export const faultClasses = [
  'drop',
  'duplicate',
  'corrupt',
  'delay',
  'partition',
  'crash',
  'clock',
  'slowDisk',
  'fullDisk',
  'rotation',
  'revocation',
  'join',
  'leave',
  'fork',
  'restore',
  'rewind',
  'quota',
] as const;
export type FaultClass = (typeof faultClasses)[number];

/** What happens more often in a run that is about it. */
const hurried: ReadonlySet<FaultClass> = new Set(['restore', 'rewind', 'rotation', 'revocation', 'leave', 'join']);

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** Lets faults of the given classes happen for as long as `on` says. */
export function unleash(world: World, classes: ReadonlySet<FaultClass>, chance: Chance, on: () => boolean): void {
  const { time, wires } = world.lab;
  if (classes.has('drop')) wires.weather.drop = 0.02 + chance.next() * 0.15;
  if (classes.has('duplicate')) wires.weather.duplicate = 0.1 + chance.next() * 0.3;
  if (classes.has('corrupt')) {
    wires.weather.corrupt = 0.02 + chance.next() * 0.1;
    wires.weather.truncate = chance.next() * 0.05;
    world.lab.checks.spoiledWires = true;
  }
  if (classes.has('delay')) wires.weather.delay = 20 + chance.below(4000);
  // A run about few faults has more of each.
  const few = classes.size <= 4;
  const often = (kind: FaultClass, usual: number, act: (world: World, chance: Chance) => void): void => {
    if (!classes.has(kind)) return;
    const every = few && hurried.has(kind) ? usual * 0.3 : usual;
    const again = (): void =>
      void time.after(every * (0.3 + chance.next()), () => {
        if (!on()) return;
        act(world, chance);
        again();
      });
    again();
  };
  often('partition', 25_000, partition);
  often('crash', 12_000, crash);
  often('clock', 30_000, (w, c) => anyOf(w, c)?.setClock(c.pick([0, HOUR, -HOUR, 10 * YEAR, -10 * YEAR, 5000])));
  often('slowDisk', 30_000, (w, c) => toggle(w.slowDisks, anyOf(w, c)?.id));
  often('fullDisk', 30_000, fullDisk);
  often('rotation', 60_000, rotate);
  often('revocation', 120_000, revoke);
  often('join', 90_000, join);
  often('leave', 110_000, leave);
  often('restore', 80_000, (w, c) => restore(w, c, ['log', 'keys'], ['head']));
  often('rewind', 80_000, (w, c) => restore(w, c, ['log', 'keys', 'head'], []));
  if (classes.has('fork')) time.after(20_000 + chance.below(60_000), () => forkFeed(world, chance));
}

/** Ends all faults: weather, partitions, disks, clocks; everybody is up. */
export function pacify(world: World): void {
  world.lab.wires.weather = { ...calmWeather };
  world.lab.wires.heal();
  world.slowDisks.clear();
  for (const node of members(world)) {
    node.shelf.full = false;
    if (!node.up()) node.start();
  }
}

/** Nodes of present members that play by the rules. */
export function honest(world: World): readonly LabNode[] {
  return members(world).filter((node) => !world.lab.checks.byzantine.has(node.id));
}

export function members(world: World): readonly LabNode[] {
  const ids = new Set(world.charter().members.map((m) => m.id));
  return world.nodes.filter((node) => ids.has(node.id));
}

function anyOf(world: World, chance: Chance): LabNode | null {
  const list = honest(world).filter((node) => node.up());
  return list.length === 0 ? null : chance.pick(list);
}

function toggle(set: Set<string>, id: string | undefined): void {
  if (id === undefined) return;
  if (!set.delete(id)) set.add(id);
}

function partition(world: World, chance: Chance): void {
  const list = members(world);
  if (list.length < 2) return;
  const [a, b] = chance.shuffle(list);
  if (a === undefined || b === undefined) return;
  world.lab.wires.cut(a.id, b.id, true);
  world.lab.time.after(2000 + chance.below(60_000), () => world.lab.wires.cut(a.id, b.id, false));
}

function crash(world: World, chance: Chance): void {
  const node = anyOf(world, chance);
  if (node === null) return;
  node.crash();
  world.lab.checks.happen('crashed');
  world.lab.time.after(chance.below(20_000), () => restart(world, node));
}

/** The machine of a member that has left is not switched on again. */
function restart(world: World, node: LabNode): void {
  if (!node.up() && members(world).includes(node)) node.start();
}

function fullDisk(world: World, chance: Chance): void {
  const node = anyOf(world, chance);
  if (node === null) return;
  node.shelf.full = true;
  world.lab.time.after(1000 + chance.below(20_000), () => {
    node.shelf.full = false;
  });
}

/** A new key: the old epoch ends where it stands. */
function rotate(world: World, chance: Chance): void {
  const node = anyOf(world, chance);
  if (node === null || !node.signing() || !node.officer.idle() || !node.shelf.idle()) return;
  const { id } = node;
  const origin = node.ownOrigin();
  if (world.charter().members.find((m) => m.id === id)?.logs.length !== epochOf(origin)) return;
  node.close();
  world.lab.checks.happen('rotated');
  const cut = { origin, size: node.shelf.head(origin).range.size };
  world.decide((all) => all.map((m) => (m.id === id ? { ...m, epochs: m.epochs + 1 } : m)), [cut]);
}

/** A stolen key: the cut lies below what was signed with it, and the thief signs on. */
function revoke(world: World, chance: Chance): void {
  const node = anyOf(world, chance);
  if (node === null || !node.signing() || !node.officer.idle() || !node.shelf.idle()) return;
  const origin = node.ownOrigin();
  if (world.charter().members.find((m) => m.id === node.id)?.logs.length !== epochOf(origin)) return;
  const sizes = node.shelf.held(origin)?.checkpoints.map((c) => c.size) ?? [];
  if (sizes.length < 2) return;
  node.close();
  world.lab.checks.happen('revoked');
  const cut = { origin, size: chance.pick(sizes) };
  world.decide((all) => all.map((m) => (m.id === node.id ? { ...m, epochs: m.epochs + 1 } : m)), [cut]);
  for (let i = 1; i < 5; i++) world.lab.time.after(i * 4000, () => node.officer.actOn(origin, [chance.bytes(50)]));
}

const epochOf = (origin: string): number => Number(origin.split('/')[2]);

function join(world: World): void {
  if (members(world).length >= 5) return;
  world.lab.checks.happen('joined');
  const id = `m${world.nodes.length}x`;
  world.decide((all) => [...all, { id, epochs: 1 }], []);
  world.found(id);
}

/**
 * A member leaves: its feeds end at what some remaining member holds, so that everybody can still have it. Nobody signs that
 * charter while a member is relearning: what the leaver holds might be all there is.
 */
function leave(world: World, chance: Chance): void {
  const list = honest(world);
  if (list.length < 3 || world.lab.checks.byzantine.size > 0 || list.some((node) => node.forgetful())) return;
  const gone = chance.pick(list);
  const rest = list.filter((node) => node !== gone);
  const cuts = gone.ownOrigins().flatMap((origin) => {
    if (world.charter().cuts.some((cut) => cut.origin === origin)) return [];
    return [{ origin, size: Math.max(0, ...rest.map((node) => node.shelf.head(origin).range.size)) }];
  });
  world.lab.checks.happen('left');
  if (gone.up()) gone.crash();
  world.decide((all) => all.filter((m) => m.id !== gone.id), cuts);
}

/**
 * The whole node is lost and comes back from a copy: a backup, which holds no memory of the own head, or the image of a
 * virtual machine, which holds an old one. The copy knows of every member that has left: from an older one the node waits for
 * that member until a person overrides with the root key (rule SYNC-23), and there are no persons here.
 */
function restore(world: World, chance: Chance, names: readonly string[], wipe: readonly string[]): void {
  const list = honest(world);
  const seated = members(world);
  const { version } = world.charter();
  if (list.some((node) => node.doubtful() || !node.up() || node.charter().version !== version)) return;
  const node = chance.pick(list);
  const copy = node.disk.snapshot(names);
  const timeline = node.timeline();
  world.lab.time.after(5000 + chance.below(30_000), () => {
    const others = honest(world).filter((other) => other !== node);
    // A copy of a past that was itself undone is another history: the node would find that out, and rightly never sign again.
    if (node.timeline() !== timeline || others.some((other) => other.doubtful())) return;
    if (!seated.every((one) => members(world).includes(one))) return;
    if (node.up()) node.crash();
    node.restore(copy, wipe);
    world.lab.checks.restored(node);
    world.lab.checks.happen('restored');
    world.lab.time.after(chance.below(10_000), () => restart(world, node));
  });
}
