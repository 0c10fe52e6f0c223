import protection from '../../kinds/protection/index.ts';
import type { ProtectionState } from '../../kinds/protection/schema.ts';
import type { Protection } from '../../packages/kind/kind.ts';
import { protectionIndex } from '../../packages/policy/protection/index.ts';
import { ownOrigin } from './act.ts';
import type { CharterBook } from './charters.ts';
import { type FollowDeps, followKind } from './follow-kind.ts';
import { privateGroupOf } from './names.ts';

/** Who seeks protection here, as the own private group says now: what the gate asks before anything leaves. */
export interface Shelter {
  readonly protection: Protection;
  /** Resolves when every flag that is in the log is in the index. Nothing leaves before: a view that is being made anew shelters nobody. */
  current(): Promise<void>;
}

export async function openShelter(deps: FollowDeps & { readonly charters: CharterBook }): Promise<Shelter> {
  const { store, charters, projector, me } = deps;
  const group = privateGroupOf(me);
  const index = protectionIndex();

  await followKind(deps, protection.name, ({ group: where, record, state }) => {
    if (where !== group) return;
    const { subject, lifted } = state as ProtectionState;
    if (subject === null || lifted !== null) index.remove(record);
    else index.put({ id: record, ...subject });
  });
  return {
    protection: index,
    async current() {
      const charter = charters.of(group);
      if (charter === null) return;
      const origin = ownOrigin(charter, me);
      const feed = await store.log.feed(origin);
      await projector.reached(origin, feed?.size ?? 0);
    },
  };
}
