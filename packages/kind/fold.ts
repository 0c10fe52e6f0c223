import type { Charter } from '../charter/charter.ts';
import type { EntryStatus, EventRow } from '../store/port.ts';
import { isInstant } from './instant.ts';
import { type Actor, type Kind, type Occasion, roles, type Verdict } from './kind.ts';
import { creatorOf, eventId, eventName, feedName } from './names.ts';
import { orderEvents } from './order.ts';
import { refuse } from './refusal.ts';

export interface Exception {
  readonly origin: string;
  readonly seq: number;
  readonly status: EntryStatus;
  readonly code: string;
}

export interface Folded<S> {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly state: S;
  /** How many events stand in the state. */
  readonly applied: number;
  /** Every event that is not simply applied, with the reason, in causal order. */
  readonly exceptions: readonly Exception[];
  /** The entry judged last; null when there was none. */
  readonly latest: { readonly origin: string; readonly seq: number } | null;
  /** Feed sizes to be reached before waiting events can be judged: fold again as they are. Empty when nothing waits. */
  readonly waitsFor: Readonly<Record<string, number>>;
}

/** What is said under a version of the charter that has not come here yet can be judged when it has. */
const ahead = 'kind.charter';

type Sizes = Readonly<Record<string, number>>;
type Outcome<S> = { readonly state: S } | { readonly status: EntryStatus; readonly code: string; readonly state?: S };

/**
 * All events of one record → its state. Total: whatever the entries hold, it gives a state and names what it left out.
 * `held` are the sizes of the feeds this node has; what an author had seen beyond them may still explain a refused event.
 * `charters` are all versions of the group's charter that are here; each event is judged under the one its entry names, and waits
 * for one that has not come yet. A row with empty `data` stands for an erased entry.
 */
export function foldRecord<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  rows: readonly EventRow[],
  charters: readonly Charter[],
  held: Sizes,
): Folded<S> {
  let state = kind.initial();
  let applied = 0;
  let begun = false;
  let latest: Folded<S>['latest'] = null;
  const exceptions: Exception[] = [];
  const waitsFor: Record<string, number> = {};
  for (const row of orderEvents(rows)) {
    const { origin, seq } = row;
    latest = { origin, seq };
    const outcome = judge(kind, state, !begun, row, charters);
    if (outcome.state !== undefined) {
      state = outcome.state;
      begun = true;
    }
    if (!('status' in outcome)) {
      applied += 1;
      continue;
    }
    const comes = outcome.status === 'voided' && (outcome.code === ahead || noteUnheld(row, held, waitsFor));
    const status = comes ? 'waiting' : outcome.status;
    exceptions.push({ origin, seq, status, code: outcome.code });
  }
  const { group = '', record = '' } = rows[0] ?? {};
  return { group, kind: kind.name, record, state, applied, exceptions, latest, waitsFor };
}

function judge<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  state: S,
  first: boolean,
  row: EventRow,
  charters: readonly Charter[],
): Outcome<S> {
  try {
    const charter = charters.find(({ version }) => version === row.charter);
    if (charter === undefined) return { status: 'voided', code: ahead };
    const at = occasionOf(row, charter, charters);
    if (at === null) return { status: 'poison', code: 'kind.malformed' };
    if (row.data === '') return erased(kind, state, first, at);
    const event = readEvent(kind, row.type, row.data);
    if ('status' in event) return event;
    const verdict = admitEvent(kind, state, first, event, at);
    return verdict.ok ? { state: kind.evolve(state, event, at) } : { status: 'voided', code: verdict.code };
  } catch {
    // A kind that throws is a bug of ours, but the entry came from outside: it is set aside and the record goes on.
    return { status: 'poison', code: 'kind.threw' };
  }
}

/** What was erased before a record began says nothing about it, unless it was its beginning. */
function erased<S, E extends { readonly type: string }>(kind: Kind<S, E>, state: S, first: boolean, at: Occasion) {
  const status = { status: 'erased', code: 'kind.erased' } as const;
  return first && creatorOf(at.record) !== at.author ? status : { ...status, state: kind.tombstone(state, at) };
}

/** The event a row holds, or why there is none. A type newer than this node understands is kept for later, not refused. */
export function readEvent<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  type: string,
  data: string,
): E | { readonly status: EntryStatus; readonly code: string } {
  const name = eventName(type);
  if (name === null || name.kind !== kind.name) return { status: 'poison', code: 'kind.malformed' };
  const understood = Object.hasOwn(kind.versions, name.event) ? kind.versions[name.event] : 0;
  if (understood === undefined || name.version > understood) return { status: 'newer', code: 'kind.newer' };
  return kind.parse(type, JSON.parse(data)) ?? { status: 'poison', code: 'kind.malformed' };
}

/** What holds for every kind, then the kind's own rules. `first`: nothing of this record stands yet. */
export function admitEvent<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  state: S,
  first: boolean,
  event: E,
  at: Occasion,
): Verdict {
  if (!at.charter.members.some((member) => member.id === at.author))
    return refuse('kind.outsider', 'Only members of the group may write its records.');
  if (first && creatorOf(at.record) !== at.author)
    return refuse('kind.creator', 'A record begins with the member its id names.');
  return kind.admit(state, event, at);
}

function occasionOf(row: EventRow, charter: Charter, charters: readonly Charter[]): Occasion | null {
  const feed = feedName(row.origin);
  if (feed === null || feed.group !== row.group || charter.group !== row.group || !isInstant(row.time)) return null;
  const by = actorOf(row.by);
  if (by === null) return null;
  const { origin, seq, time, record } = row;
  return {
    id: eventId(origin, seq),
    feed: origin,
    seq,
    author: feed.member,
    by,
    time,
    record,
    charter,
    charters,
  };
}

function actorOf(by: EventRow['by']): Actor | null {
  const role = roles.find((one) => one === by.role);
  return role === undefined || typeof by.ref !== 'string' ? null : { role, ref: by.ref };
}

/** Notes what the row's author had seen and this node does not hold; true when there is such a thing. */
function noteUnheld(row: EventRow, held: Sizes, waitsFor: Record<string, number>): boolean {
  let unheld = false;
  for (const [origin, size] of Object.entries(row.seen)) {
    const have = Object.hasOwn(held, origin) ? (held[origin] ?? 0) : 0;
    if (typeof size !== 'number' || size <= have) continue;
    unheld = true;
    waitsFor[origin] = Math.max(waitsFor[origin] ?? 0, size);
  }
  return unheld;
}
