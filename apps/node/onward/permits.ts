import { permitsOn } from '../../../kinds/onward/fold.ts';
import onward from '../../../kinds/onward/index.ts';
import type { OnwardState } from '../../../kinds/onward/schema.ts';
import { type FollowDeps, followKind } from '../follow-kind.ts';

/** What somebody else gave: the record it stands in, and whose it is. */
export interface Owned {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  readonly owner: string;
}

/** What owners permit this authority, as the feeds say now. */
export interface Permits {
  /** The record of the permission to pass it on in the group `to`, on a day (YYYY-MM-DD); null when there is none. */
  find(what: Owned, to: string, day: string): string | null;
}

const keyOf = ({ group, kind, record, owner }: Owned): string => `${group} ${kind} ${record} ${owner}`;

export async function openPermits(deps: FollowDeps): Promise<Permits> {
  const known = new Map<string, Map<string, OnwardState>>();
  await followKind(deps, onward.name, ({ group, record: permit, state: folded }) => {
    const state = folded as OnwardState;
    const { asked } = state;
    if (asked === null || asked.author !== deps.me) return;
    const key = keyOf({ group, ...asked });
    known.set(key, (known.get(key) ?? new Map()).set(permit, state));
  });
  return {
    find(what, to, day) {
      for (const [permit, state] of known.get(keyOf(what)) ?? [])
        if (state.asked?.to === to && permitsOn(state, day)) return permit;
      return null;
    },
  };
}
