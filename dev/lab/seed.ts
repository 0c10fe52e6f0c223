import type { PullState } from '../../packages/sync/index.ts';
import { type Chance, chance as makeChance } from './chance.ts';
import { type FaultClass, faultClasses, honest, members, pacify, unleash } from './faults.ts';
import type { Sabotage, Sync } from './lab.ts';
import type { LabNode } from './node.ts';
import { feeds, world as makeWorld, type World } from './world.ts';

export interface SeedOptions {
  readonly sync: Sync;
  readonly sabotage?: Sabotage;
  /** Fault classes of this run; drawn from the seed when absent. */
  readonly classes?: readonly FaultClass[];
}

export interface SeedReport {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly nodes: number;
  readonly classes: readonly FaultClass[];
  readonly steps: number;
  /** Virtual seconds. */
  readonly seconds: number;
  readonly entries: number;
  readonly alarms: Readonly<Record<string, number>>;
  readonly happened: Readonly<Record<string, number>>;
}

/** Seconds of faults, and of quiet within which all must have met. */
const SAFETY = 100;
const LIVENESS = 400;

/**
 * One life of a small world: first anything may go wrong and nothing may break, then nothing goes wrong and everybody must
 * come to hold the same. The same seed gives the same life.
 */
export async function runSeed(seed: number, options: SeedOptions): Promise<SeedReport> {
  const chance = makeChance(seed, 'plan');
  const classes = new Set(options.classes ?? faultClasses.filter((kind) => chance.happens(0.35) && kind !== 'rewind'));
  const world = makeWorld({
    seed,
    members: 3 + chance.below(3),
    sync: options.sync,
    sabotage: options.sabotage ?? {},
    quotaEntries: classes.has('quota') ? 10 + chance.below(30) : 1_000_000,
  });
  const { time, checks } = world.lab;
  const safe = time.now() + SAFETY * 1000;
  officersAct(world, makeChance(seed, 'officers'), safe);
  unleash(world, classes, makeChance(seed, 'faults'), () => time.now() < safe);
  await time.run(safe, () => checks.violations.length > 0);
  pacify(world);
  const end = time.now() + LIVENESS * 1000;
  while (checks.violations.length === 0 && time.now() < end && missing(world) !== null)
    await time.run(time.now() + 2000);
  const lacking = missing(world);
  if (lacking !== null) checks.violations.push(`no agreement after ${LIVENESS} quiet seconds: ${lacking}`);
  checks.sweep(honest(world));
  return {
    seed,
    violations: checks.violations,
    nodes: world.nodes.length,
    classes: [...classes],
    steps: time.steps,
    seconds: Math.round((time.now() - safe) / 1000) + SAFETY,
    entries: feeds(world).reduce((sum, origin) => sum + checks.acked(origin), 0),
    alarms: Object.fromEntries(checks.alarms),
    happened: Object.fromEntries(checks.happened),
  };
}

/** Every authority says something now and then, sometimes a lot at once. */
function officersAct(world: World, chance: Chance, until: number): void {
  const { time } = world.lab;
  const act = (): void => {
    const node = chance.pick(members(world));
    const count = chance.happens(0.1) ? 8 : 1 + chance.below(3);
    const payloads = Array.from({ length: count }, () =>
      chance.bytes(20 + chance.below(chance.happens(0.1) ? 1900 : 200)),
    );
    if (node.up()) node.officer.act(payloads);
    if (time.now() < until) time.after(chance.below(4000), act);
  };
  act();
}

/** What still keeps the world from agreement, or null. */
function missing(world: World): string | null {
  for (const node of honest(world)) {
    if (node.charter().version !== world.charter().version) return `${node.id} has an old charter`;
    if (!node.officer.idle()) return `${node.id} has not signed all it was told`;
  }
  for (const origin of feeds(world)) {
    const lack = lackOf(world, origin);
    if (lack !== null) return lack;
  }
  return null;
}

function lackOf(world: World, origin: string): string | null {
  const author = origin.split('/')[1] ?? '';
  const readers = honest(world).filter((node) => node.id !== author);
  if (world.lab.checks.byzantine.has(author)) return unfrozen(readers, origin);
  const rules = readers[0]?.rules(origin);
  const holders = members(world).map((node) => node.shelf.held(origin));
  const end = Math.min(rules?.cut ?? Infinity, rules?.mostEntries ?? Infinity);
  const within = holders.flatMap((held) => held?.checkpoints.map((c) => c.size).filter((size) => size <= end) ?? []);
  const goal = Math.max(0, ...within);
  for (const node of readers) {
    const size = node.shelf.head(origin).range.size;
    if (size < goal && !heldUp(world, node, origin)) return `${node.id} holds ${size} of ${goal} of ${origin}`;
  }
  return unreceipted(world, origin, author, goal);
}

/**
 * A reader paused at the quota stays so until the next charter (rule SYNC-16), though an author that was set back in the
 * meantime may now have a nearer checkpoint than the one it paused at.
 */
function heldUp(world: World, node: LabNode, origin: string): boolean {
  const paused = node.pulls().some((pull) => pull.origin === origin && pull.state().pause === 'sync.too-many-entries');
  return paused && world.lab.checks.happened.has('restored');
}

/** An author that is still a member knows that everybody has what it said. */
function unreceipted(world: World, origin: string, author: string, goal: number): string | null {
  const node = members(world).find((one) => one.id === author);
  if (node === undefined || goal === 0 || node.rules(origin).cut !== null) return null;
  for (const reader of members(world)) {
    const receipt = node.shelf.held(origin)?.receipts.get(`${reader.id}/mirror`)?.size ?? 0;
    const isHonest = !world.lab.checks.byzantine.has(reader.id);
    if (reader !== node && isHonest && receipt < goal && !heldUp(world, reader, origin))
      return `${author} has ${reader.id}'s receipt for ${receipt} of ${goal} of ${origin}`;
  }
  return null;
}

/** Two histories of one feed in honest hands: everybody must know, and have stopped. */
function unfrozen(readers: readonly LabNode[], origin: string): string | null {
  const stuck = readers.find((node) => node.pulls().some((pull) => pull.origin === origin && fails(pull.state())));
  if (stuck !== undefined) return `${stuck.id} neither takes in nor freezes ${origin}`;
  const contradict = readers.some((a) => readers.some((b) => contradicts(a, b, origin)));
  if (!contradict) return null;
  const going = readers.find((node) => node.shelf.held(origin)?.frozen !== true);
  return going === undefined ? null : `${going.id} does not know that ${origin} was forked`;
}

/** Nothing hinders, and still it gets nowhere. */
function fails(state: PullState): boolean {
  return state.pause === null && state.backoff.failures > 0;
}

function contradicts(a: LabNode, b: LabNode, origin: string): boolean {
  const [one, other] = [a.shelf.held(origin)?.entries ?? [], b.shelf.held(origin)?.entries ?? []];
  const common = Math.min(one.length, other.length);
  const last = [one[common - 1], other[common - 1]];
  return common > 0 && String(last[0]) !== String(last[1]);
}
