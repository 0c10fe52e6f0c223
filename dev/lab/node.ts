import type { Charter } from '../../packages/charter/charter.ts';
import { type Checkpoint, checkpointText, parseEvidence, verifyEvidence } from '../../packages/log/index.ts';
import { type FeedRules, type PeerReads, prefixProof } from '../../packages/sync/index.ts';
import type { Chance } from './chance.ts';
import { type Disk, disk as makeDisk, type Snapshot } from './disk.ts';
import { logSigner, mirrorOf, originOf, verifierOf } from './keys.ts';
import type { Lab } from './lab.ts';
import { type Machines, machines as makeMachines } from './machines.ts';
import { officer as makeOfficer, type Officer } from './officer.ts';
import type { Pulling } from './pulling.ts';
import { serving } from './serving.ts';
import { shelf as makeShelf, type Shelf } from './shelf.ts';
import type { Door } from './wires.ts';

/** One authority's node: simulated disk and wires, real replication core. */
export interface LabNode extends Door {
  readonly id: string;
  readonly lab: Lab;
  readonly shelf: Shelf;
  readonly disk: Disk;
  readonly chance: Chance;
  readonly officer: Officer;
  /** Milliseconds by this node's own clock, which may be wrong. */
  now(): number;
  setClock(offset: number): void;
  charter(): Charter;
  /** Rules of a feed by all charters known so far. */
  rules(origin: string): FeedRules;
  ownOrigin(): string;
  ownOrigins(): readonly string[];
  start(): void;
  crash(): void;
  /** Puts an old copy of the stores back; the node is down before and after. */
  restore(copy: Snapshot, wipe: readonly string[]): void;
  /** How often it was set back to an old copy. */
  timeline(): number;
  adopt(charter: Charter): void;
  signing(): boolean;
  /** In doubt about the head of one of its own feeds, or will be once it is up. */
  forgetful(): boolean;
  /** Ends the current epoch: nothing more is appended to it. */
  close(): void;
  /** Serves some feeds to some peers from other tables: a split view. */
  deceive(reads: (from: string, origin: string) => PeerReads | null): void;
  /** Evidence from another node, verified before it is believed. */
  told(origin: string, evidence: string): void;
  pulls(): readonly Pulling[];
  /** In doubt about its own head: it must not sign, and its copy may be old. */
  doubtful(): boolean;

  prove(origin: string, from: number, to: number): Promise<{ prefix: Uint8Array; proof: readonly Uint8Array[] } | null>;
  cosign(origin: string, checkpoint: Checkpoint, note: string): void;
  freeze(origin: string): void;
  behind(origin: string, peer: string, size: number, own: boolean): void;
  grew(origin: string, by: Pulling | null): void;
  rescuedBy(pulling: Pulling, told: (size: number) => void): void;
  dismiss(relay: Pulling): void;
}

export function labNode(lab: Lab, id: string, chain: readonly [Charter, ...Charter[]]): LabNode {
  const chance = lab.chance(`node ${id}`);
  const disk = makeDisk(lab.time, lab.chance(`disk ${id}`), {
    latency: () => lab.syncLatency(id),
    lies: lab.sabotage.noFsync === true,
    keepsTorn: lab.sabotage.tornWrites === true,
  });
  const shelf = makeShelf(disk, lab.sabotage);
  const charters: Charter[] = [...chain];
  const door = serving(lab, shelf, (origin) => machines.settled(origin) && signedFor(origin), shownTo);
  let life = 0;
  let up = false;
  let offset = 0;
  let closed = false;
  let timeline = 0;

  const current = (): Charter => charters.at(-1) ?? chain[0];
  const epochs = (): number => current().members.find((m) => m.id === id)?.logs.length ?? 1;

  /** Our receipt for all we hold is on disk: an author told of an older one would sign again what we have. */
  function signedFor(origin: string): boolean {
    const held = shelf.held(origin);
    if (held === null || held.frozen || origin.split('/')[1] === id || held.entries.length === 0) return true;
    // What came in just before a cut was heard of, and lies beyond it, is not signed for any more.
    return held.entries.length > (node.rules(origin).cut ?? Infinity) || held.cosigned?.size === held.entries.length;
  }

  function shownTo(origin: string): number {
    return origin.split('/')[1] === id ? (shelf.shown(origin) ?? 0) : Infinity;
  }

  const node: LabNode = {
    id,
    lab,
    shelf,
    disk,
    chance,
    get officer() {
      return officer;
    },
    life: () => life,
    up: () => up,
    now: () => lab.time.now() + offset,
    setClock(to) {
      offset = to;
    },
    charter: current,
    rules: (origin) => rulesThrough(lab, charters, origin),
    ownOrigin: () => originOf(id, epochs()),
    ownOrigins: () => Array.from({ length: epochs() }, (_, i) => originOf(id, i + 1)),
    start() {
      up = true;
      life++;
      machines.start();
    },
    crash() {
      up = false;
      life++;
      machines.stop();
      officer.stop();
      door.hangUp();
      disk.crash();
      shelf.recover();
      lab.checks.recovered(node);
    },
    timeline: () => timeline,
    restore(copy, wipe) {
      timeline++;
      disk.restore(copy, wipe);
      shelf.recover();
      lab.wires.sever(id);
    },
    adopt(charter) {
      if (charter.version <= current().version) return;
      const epochsBefore = epochs();
      charters.push(charter);
      if (epochs() > epochsBefore) closed = false;
      if (up) machines.adopt();
      officer.go();
    },
    forgetful: () => machines.doubtful() || node.ownOrigins().some((origin) => shelf.shown(origin) === null),
    signing: () => up && !closed && !machines.doubtful(node.ownOrigin()) && shelf.shown(node.ownOrigin()) !== null,
    close() {
      closed = true;
    },
    deceive: (reads) => door.deceive(reads),
    told(origin, evidence) {
      const parsed = parseEvidence(evidence);
      if (!up || 'ok' in parsed || 'ok' in verifyEvidence(parsed, verifierOf(logSigner(origin).vkey))) return;
      if (shelf.held(origin)?.frozen === true) return;
      shelf.note({ t: 'evidence', origin, evidence }, () => {});
      node.freeze(origin);
    },
    doubtful: () => machines.doubtful(),
    pulls: () => machines.pulls(),
    async prove(origin, from, to) {
      const held = shelf.held(origin);
      if (held === null || held.entries.length < to) return null;
      return prefixProof(from, to, async (level, index) => held.nodes[level]?.[index] ?? new Uint8Array(32));
    },
    cosign(origin, checkpoint) {
      const time = Math.max(0, Math.floor(node.now() / 1000));
      const { name, cosign } = mirrorOf(id);
      lab.checks.cosigned(node, origin, checkpoint.size);
      const cosignature = { key: name, size: checkpoint.size, time, line: cosign(checkpointText(checkpoint), time) };
      shelf.note({ t: 'cosigned', origin, cosignature }, () => door.changed(origin));
    },
    freeze: (origin) =>
      shelf.note({ t: 'freeze', origin }, () =>
        machines.each(origin, (pulling) => pulling.send({ t: 'frozen', now: node.now() })),
      ),
    behind: (origin, peer, size, own) => machines.behind(origin, peer, size, own),
    grew(origin, by) {
      machines.grew(origin, by);
      door.changed(origin);
    },
    rescuedBy: (pulling, told) => machines.rescuedBy(pulling, told),
    dismiss: (relay) => machines.dismiss(relay),
    admits: (from) => current().members.some((member) => member.id === from),
    serve: (from, path, reply) => door.serve(from, path, reply),
  };
  const officer: Officer = makeOfficer(node, (origin) => node.grew(origin, null));
  const machines: Machines = makeMachines(node);
  return node;
}

function rulesThrough(lab: Lab, charters: readonly Charter[], origin: string): FeedRules {
  let rules: FeedRules | null = null;
  for (const charter of charters) rules = lab.sync.rulesOf(charter, origin, rules);
  if (rules === null) return { log: null, mostEntries: 0, mostBytes: 0, cut: null };
  return rules.log === null ? rules : { ...rules, log: verifierOf(rules.log.vkey) };
}

/** All feeds a charter names or cuts. */
export function feedsOf(charter: Charter): readonly string[] {
  const named = charter.members.flatMap((m) => m.logs.map((log) => originOf(m.id, log.epoch)));
  return [...new Set([...named, ...charter.cuts.map((cut) => cut.origin)])];
}
