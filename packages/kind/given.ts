import type { Charter } from '../charter/charter.ts';
import type { EventRow } from '../store/port.ts';
import { type Folded, foldRecord } from './fold.ts';
import { inventedSigner } from './invented.ts';
import type { Actor, Attachment, Circumstances, Draft, Instant, Kind, Refusal } from './kind.ts';
import { isRefusal } from './refusal.ts';
import { trial } from './trial.ts';

/** Where a given/when/then story plays. */
export interface Scene {
  readonly charter: Charter;
  /** Every version of it so far, when the group has had more than one. */
  readonly charters?: readonly Charter[];
  readonly record: string;
  readonly tzdb: string;
  /** Manifests of uploaded files, by id. */
  readonly files?: Readonly<Record<string, Attachment>>;
}

/** Who acts in a story, and when. `sees`: feed sizes the author's node holds; left out, all that was said so far. */
export interface Player {
  readonly member: string;
  readonly at: Instant;
  readonly actor?: Actor;
  readonly sees?: Readonly<Record<string, number>>;
}

export interface Outcome<S> {
  readonly rows: readonly EventRow[];
  readonly folded: Folded<S>;
  /** Drafts of the last act; empty when it was refused. */
  readonly drafts: readonly Draft[];
  /** Why the last act was refused, or null. */
  readonly refusal: Refusal | null;
}

export interface Story<S> extends Outcome<S> {
  /** Goes on with one command; a refused one leaves the events as they were. */
  when(player: Player, command: string, input: unknown): Story<S>;
  /** Looks at what came of it, with the assertions of any test runner. */
  thenSee(check: (outcome: Outcome<S>) => void): Story<S>;
}

/** A story about one record of a kind: given these events, when this command, then that. Pure, so it runs anywhere. */
export function given<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  scene: Scene,
  rows: readonly EventRow[] = [],
): Story<S> {
  return tell(kind, scene, { rows, folded: fold(kind, scene, rows), drafts: [], refusal: null });
}

/** Sizes of the feeds the rows stand in, as if they held nothing else. */
export function sizesOf(rows: readonly EventRow[]): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const row of rows) sizes[row.origin] = Math.max(sizes[row.origin] ?? 0, row.seq + 1);
  return sizes;
}

function tell<S, E extends { readonly type: string }>(kind: Kind<S, E>, scene: Scene, outcome: Outcome<S>): Story<S> {
  return {
    ...outcome,
    when: (player, command, input) => tell(kind, scene, play(kind, scene, outcome.rows, player, command, input)),
    thenSee(check) {
      check(outcome);
      return tell(kind, scene, outcome);
    },
  };
}

function play<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  scene: Scene,
  rows: readonly EventRow[],
  player: Player,
  name: string,
  input: unknown,
): Outcome<S> {
  const origin = `${scene.charter.group}/${player.member}/1`;
  const { [origin]: seq = 0, ...others } = sizesOf(rows);
  const seen = player.sees ?? others;
  const known = rows.filter((row) => row.origin === origin || row.seq < (seen[row.origin] ?? 0));
  const at = circumstances(scene, player);
  const current = fold(kind, scene, known);
  const refused = (refusal: Refusal) => ({ rows, folded: fold(kind, scene, rows), drafts: [], refusal });

  const command = kind.commands[name];
  if (command === undefined)
    return refused({ ok: false, code: 'story.command', message: `There is no command ${name}.` });
  const drafts = command.draft(current.state, input, at);
  if (isRefusal(drafts)) return refused(drafts);
  const tried = trial(kind, current, drafts, at, { origin, seq });
  if (!tried.ok) return refused(tried);
  const said = drafts.map((draft, index) => rowOf(draft, { origin, seq: seq + index }, seen, at));
  const all = [...rows, ...said];
  return { rows: all, folded: fold(kind, scene, all), drafts, refusal: null };
}

function fold<S, E extends { readonly type: string }>(kind: Kind<S, E>, scene: Scene, rows: readonly EventRow[]) {
  return foldRecord(kind, rows, scene.charters ?? [scene.charter], sizesOf(rows));
}

function circumstances(scene: Scene, { member, at, actor }: Player): Circumstances {
  const { charter, charters = [charter], record, tzdb, files = {} } = scene;
  return {
    me: member,
    actor: actor ?? { role: 'officer', ref: `${member}-officer` },
    now: at,
    zone: charter.zone,
    tzdb,
    charter,
    charters,
    record,
    rnd: (length) => new Uint8Array(length),
    attachment: (id) => (Object.hasOwn(files, id) ? (files[id] ?? null) : null),
    protection: { mentionedIn: () => [] },
    sign: (text) => inventedSigner(member).sign(text),
  };
}

/** A draft as it stands in the view once its author has signed it. */
function rowOf(
  draft: Draft,
  { origin, seq }: { origin: string; seq: number },
  seen: Readonly<Record<string, number>>,
  at: Circumstances,
): EventRow {
  const { group, kind, record, type } = draft;
  const { version: charter } = at.charter;
  const where = { origin, seq, group, kind, record, type, time: at.now, charter, seen, by: at.actor };
  return { ...where, data: JSON.stringify(draft.data) };
}
