import { admitEvent, readEvent } from './fold.ts';
import type { Circumstances, Draft, Kind, Occasion, Refusal } from './kind.ts';
import { eventId } from './names.ts';
import { isRefusal, refuse } from './refusal.ts';

/** Where our next entry will stand. */
export interface Position {
  readonly origin: string;
  readonly seq: number;
}

/**
 * Tries drafts on the record's current state by the very rules every node will apply: the state they lead to, or the refusal.
 * What an author sees of others is always all he holds, so his drafts come last in causal order and the state is all that matters.
 * `applied` is how many events stand in it (0 for a new record).
 */
export function trial<S, E extends { readonly type: string }>(
  kind: Kind<S, E>,
  current: { readonly state: S; readonly applied: number },
  drafts: readonly Draft[],
  at: Circumstances,
  position: Position,
): { readonly ok: true; readonly state: S } | Refusal {
  if (drafts.length === 0) return refuse('kind.empty', 'The command has nothing to say; check its input.');
  let { state, applied } = current;
  for (const [index, draft] of drafts.entries()) {
    const occasion = occasionOf(draft, at, { origin: position.origin, seq: position.seq + index });
    const event = readEvent(kind, draft.type, JSON.stringify(draft.data) ?? '');
    if ('status' in event)
      return refuse(
        event.code,
        `This node cannot read its own draft ${draft.type}; report it with the input that led to it.`,
      );
    const verdict = admitEvent(kind, state, applied === 0, event, occasion);
    if (isRefusal(verdict)) return verdict;
    state = kind.evolve(state, event, occasion);
    applied += 1;
  }
  return { ok: true, state };
}

function occasionOf(draft: Draft, at: Circumstances, { origin, seq }: Position): Occasion {
  return {
    id: eventId(origin, seq),
    feed: origin,
    seq,
    author: at.me,
    by: at.actor,
    time: at.now,
    record: draft.record,
    charter: at.charter,
    charters: at.charters ?? [at.charter],
  };
}
