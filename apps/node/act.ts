import type { Charter } from '../../packages/charter/index.ts';
import { type Folded, foldRecord } from '../../packages/kind/fold.ts';
import type {
  Actor,
  Attachment,
  Circumstances,
  Command,
  Facets,
  Instant,
  Kind,
  Refusal,
  Taken,
} from '../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../packages/kind/refusal.ts';
import { trial } from '../../packages/kind/trial.ts';
import { type Cleared, clear } from '../../packages/policy/clear.ts';
import { namedToCountryFled } from '../../packages/policy/protection/country.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { manifestOf, mentionedIds } from './attachments/manifests.ts';
import type { NodeCore } from './core.ts';
import { earlierOf, inTurn } from './earlier.ts';
import { IngestRefused } from './ingest.ts';
import { originOf, privateGroupOf } from './names.ts';
import { type NeedsLater, type NeedsRelease, needsLater, needsRelease } from './not-yet.ts';
import { noteUses, takenBy } from './onward/taken.ts';
import { newRecordId } from './record-id.ts';

/** What somebody wants done. `record` null: the command creates one. */
export interface ActRequest {
  readonly group: string;
  readonly kind: string;
  readonly record: string | null;
  readonly command: string;
  readonly input: unknown;
  readonly actor: Actor;
  /** A second person has already released exactly this. */
  readonly released: boolean;
  /** The tick of this act has come: it leaves now. */
  readonly due?: boolean;
  /** Why the protection of whoever it names is set aside; it then takes two persons. */
  readonly override?: string | undefined;
  /** Makes the new record's id, so that the same request sent twice names the same record. */
  readonly idempotency?: string | undefined;
}

export interface Acted {
  readonly ok: true;
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly acts: readonly string[];
}

/** The same act, stopped before anything is sealed: what it would say, and whether a second person has to see it. */
export interface Weighed {
  readonly ok: true;
  readonly circumstances: Circumstances;
  readonly cleared: readonly Cleared[];
  readonly release: string | null;
  /** When it leaves; null when at once. */
  readonly leaves: Instant | null;
  /** Protected persons whom it names to a country they fled. */
  readonly named: readonly string[];
  /** What it takes from what others gave in other groups, each with its permission. */
  readonly taken: readonly Taken[];
  readonly seen: Readonly<Record<string, number>>;
  readonly origin: string;
}

/** Refused for the sake of an owner in another group: what is whose, and what of it is permitted. */
export interface OwnedByOthers extends Refusal {
  readonly taken: readonly Taken[];
}

export interface Place {
  readonly kind: Kind;
  readonly command: Command<unknown, unknown>;
  readonly charter: Charter;
  readonly group: string;
  readonly record: string;
  /** The command goes on with the record when it is there already. */
  readonly mayExist: boolean;
}

/**
 * One act from the officer's word to a durable entry: trial → clear → seal → commit → shown.
 * Resolves when the entry is in the log and in this node's own view.
 */
export function act(node: NodeCore, request: ActRequest): Promise<Acted | NeedsRelease | NeedsLater | Refusal> {
  return actUntil(node, request, (origin, size) => node.projector.reached(origin, size));
}

/** As `act`, for what begins a record that nobody reads next: resolves when the entry is in the log, before it is in the view. */
export function actUnseen(node: NodeCore, request: ActRequest): Promise<Acted | NeedsRelease | NeedsLater | Refusal> {
  return actUntil(node, request, async () => {});
}

async function actUntil(
  node: NodeCore,
  request: ActRequest,
  done: (origin: string, size: number) => Promise<void>,
): Promise<Acted | NeedsRelease | NeedsLater | Refusal> {
  const place = find(node, request);
  if (isRefusal(place)) return place;
  return inTurn(node, place, async () => {
    const weighed = await weighPlace(node, request, place, await standingOf(node, place));
    if (!weighed.ok) return weighed;
    if (weighed.release !== null && !request.released) return needsRelease(weighed.release, place.record);
    if (weighed.leaves !== null && request.due !== true) return needsLater(weighed.leaves);
    const unnoted = await noteUses(node, weighed.taken);
    if (unnoted !== null) return unnoted;
    const committed = await commit(node, weighed);
    if (isRefusal(committed)) return committed;
    await done(weighed.origin, (committed.at(-1) ?? -1) + 1);
    const acts = committed.map((seq) => `${weighed.origin}#${seq}`);
    return { ok: true, group: place.group, kind: request.kind, record: place.record, acts };
  });
}

/** Everything `act` would ask, and nothing done: for the preview. */
export async function weigh(node: NodeCore, request: ActRequest): Promise<Weighed | Refusal | OwnedByOthers> {
  const place = find(node, request);
  return isRefusal(place) ? place : weighPlace(node, request, place, await standingOf(node, place));
}

/** Each of several acts on one record that is there, as `weigh` would have it; the record is read and folded once. */
export async function weighEach(
  node: NodeCore,
  requests: readonly (ActRequest & { readonly record: string })[],
): Promise<readonly (Weighed | Refusal)[]> {
  const weighed: (Weighed | Refusal)[] = [];
  let standing: Standing | null = null;
  for (const request of requests) {
    const place = find(node, request);
    if (isRefusal(place)) {
      weighed.push(place);
      continue;
    }
    standing ??= await standingOf(node, place);
    weighed.push(await weighPlace(node, request, place, standing));
  }
  return weighed;
}

/** Which command, in which group and record; or why there is none. */
export function find(node: NodeCore, request: ActRequest): Place | Refusal {
  const kind = node.kinds.get(request.kind);
  const command =
    kind === undefined || !Object.hasOwn(kind.commands, request.command) ? undefined : kind.commands[request.command];
  if (kind === undefined || command === undefined)
    return refuse('node.command', `There is no command ${request.kind}.${request.command}.`);
  if (command.creates !== (request.record === null))
    return refuse('node.command', `${request.command} ${command.creates ? 'creates a record' : 'needs a record'}.`);
  const group = kind.scope === 'private' ? privateGroupOf(node.me) : request.group;
  const charter = node.charters.of(group);
  if (charter === null) return refuse('node.group', `This node is in no group ${group}.`);
  const named = command.recordFor?.(request.input, node.me) ?? null;
  const record = request.record ?? named ?? newRecordId(node.me, node.now(), request.idempotency, node.chance(group));
  return { kind, command, charter, group, record, mayExist: request.record !== null || named !== null };
}

/** Files named in the input, by id, as this node sealed them. */
async function manifestsFor(node: NodeCore, input: unknown): Promise<(id: string) => Attachment | null> {
  const found = new Map<string, Attachment>();
  for (const id of mentionedIds(input)) {
    const file = await manifestOf(node.store.local, id);
    if (file !== null) found.set(id, file);
  }
  return (id) => found.get(id) ?? null;
}

/** The record an act is about as it stands here, and how far this node had opened the others' feeds when it was read. */
export interface Standing {
  readonly origin: string;
  /** Entries of the own feed so far. */
  readonly size: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly events: number;
  /** What was said in it. */
  said(): unknown;
  readonly current: Folded<unknown>;
}

async function standingOf(node: NodeCore, { kind, charter, group, record }: Place): Promise<Standing> {
  const origin = ownOrigin(charter, node.me);
  if (kind.scope !== 'private') await node.shelter.current();
  // Before the rows are read: what arrives in between was not weighed, and must not be claimed as seen.
  const seen = othersSeen(node, group, origin);
  const rows = await node.store.view.eventsOf([{ group, kind: kind.name, record }]);
  const size = (await node.store.log.feed(origin))?.size ?? 0;
  return standingFrom(node, { kind, charter }, rows, { origin, size, seen });
}

/** A record as its rows have it. */
export function standingFrom(
  node: NodeCore,
  { kind, charter }: Pick<Place, 'kind' | 'charter'>,
  rows: readonly EventRow[],
  feed: Pick<Standing, 'origin' | 'size' | 'seen'>,
): Standing {
  const said = (): unknown => rows.map(({ data }) => (data === '' ? null : JSON.parse(data)));
  return { ...feed, events: rows.length, said, current: foldHere(node, kind, rows, charter) };
}

/** Trial and policy, on what stands; nothing is done. */
export async function weighPlace(
  node: NodeCore,
  request: ActRequest,
  place: Place,
  { origin, size, seen, events, said, current }: Standing,
): Promise<Weighed | Refusal | OwnedByOthers> {
  const { kind, command, charter, record } = place;
  if (request.record !== null && events === 0) return refuse('notFound', 'There is no such record here.');
  if (!place.mayExist && events > 0) return refuse('node.twice', 'This was already sent.');
  const circumstances = {
    ...circumstancesOf(node, charter, { record, actor: request.actor, now: node.now().toISOString() }),
    attachment: await manifestsFor(node, request.input),
    earlier: await earlierOf(node, place),
  };
  const drafts = command.draft(current.state, request.input, circumstances);
  if (isRefusal(drafts)) return drafts;
  const tried = trial(kind, current, drafts, circumstances, { origin, seq: size });
  if (!tried.ok) return tried;
  const sofar = markingSoFar(kind, current, node.me);
  const named =
    request.override === undefined
      ? []
      : drafts.flatMap((draft) => namedToCountryFled({ draft, at: circumstances, sofar, said }));
  const taken = await takenBy(node, charter, drafts);
  const cleared = clear(drafts, { ...circumstances, setAside: named.length > 0, taken }, sofar, said);
  if (isRefusal(cleared)) return { ...cleared, taken };
  const asks = command.release?.(current.state, request.input, circumstances) ?? null;
  const release = named.length > 0 ? 'policy.release.protection' : asks;
  const leaves = command.leaves?.(current.state, request.input, circumstances) ?? null;
  return { ok: true, circumstances, cleared, release, leaves, named: [...new Set(named)], taken, seen, origin };
}

/** What a command may know on this node; files come with the input that names them. */
export function circumstancesOf(
  node: NodeCore,
  charter: Charter,
  { record, actor, now }: Pick<Circumstances, 'record' | 'actor' | 'now'>,
): Circumstances {
  return {
    ...{ me: node.me, actor, now, zone: charter.zone, tzdb: node.tzdb, charter, record },
    charters: node.charters.history(charter.group),
    rnd: node.chance(charter.group),
    attachment: () => null,
    protection: node.shelter.protection,
    sign: (text) => node.keys.doc.sign(text),
  };
}

/** The record as this node's own view holds it. */
export function foldHere(node: NodeCore, kind: Kind, rows: readonly EventRow[], charter: Charter): Folded<unknown> {
  return foldRecord(kind, rows, node.charters.history(charter.group), node.projector.positions());
}

function markingSoFar(kind: Kind, current: Folded<unknown>, me: string): Facets['handling'] | null {
  return current.applied === 0 ? null : (kind.facets(current.state, me)?.handling ?? null);
}

/** The feed this node writes in a group now: its newest epoch. */
export function ownOrigin(charter: Charter, me: string): string {
  const member = charter.members.find((candidate) => candidate.id === me);
  const epoch = Math.max(1, ...(member?.logs.map((log) => log.epoch) ?? []));
  return originOf(charter.group, me, epoch);
}

/** How far this node has opened the other feeds of the group: the order of events rests on it. */
export function othersSeen(node: NodeCore, group: string, own: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(node.projector.positions()).filter(([origin]) => origin.startsWith(`${group}/`) && origin !== own),
  );
}

function commit(node: NodeCore, weighed: Weighed): Promise<readonly number[] | Refusal> {
  return commitAll(node, weighed.origin, [weighed]);
}

/** What several acts say, in one commit: all of it is durable or none. */
export async function commitAll(
  node: NodeCore,
  origin: string,
  acts: readonly Weighed[],
): Promise<readonly number[] | Refusal> {
  const statements = acts.flatMap(({ cleared, seen, circumstances }) =>
    cleared.map((one) => ({ cleared: one, seen, by: circumstances.actor })),
  );
  try {
    return await node.ingest.own(origin, statements);
  } catch (error) {
    if (error instanceof IngestRefused) return refuse(`node.${error.code}`, error.message);
    throw error;
  }
}
