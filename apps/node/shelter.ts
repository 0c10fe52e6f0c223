import protection from '../../kinds/protection/index.ts';
import type { ProtectionState } from '../../kinds/protection/schema.ts';
import type { Protection } from '../../packages/kind/kind.ts';
import { protectionIndex } from '../../packages/policy/protection/index.ts';
import type { Store } from '../../packages/store/port.ts';
import { ownOrigin } from './act.ts';
import type { CharterBook } from './charters.ts';
import { privateGroupOf } from './names.ts';
import type { Changed, Projector } from './project.ts';

/** Who seeks protection here, as the own private group says now: what the gate asks before anything leaves. */
export interface Shelter {
  readonly protection: Protection;
  /** Resolves when every flag that is in the log is in the index. Nothing leaves before: a view that is being made anew shelters nobody. */
  current(): Promise<void>;
}

const pageSize = 500;

export async function openShelter(deps: {
  readonly store: Store;
  readonly charters: CharterBook;
  readonly projector: Projector;
  readonly me: string;
  readonly now: () => Date;
}): Promise<Shelter> {
  const { store, charters, projector, me } = deps;
  const group = privateGroupOf(me);
  const index = protectionIndex();

  function learn(record: string, { subject, lifted }: ProtectionState): void {
    if (subject === null || lifted !== null) index.remove(record);
    else index.put({ id: record, ...subject });
  }

  function onChanged({ kind, group: where, record, state }: Changed): void {
    if (kind === protection.name && where === group) learn(record, state as ProtectionState);
  }

  async function load(): Promise<void> {
    const asked = { box: 'all', me, now: deps.now().toISOString(), group, kind: protection.name } as const;
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.view.list({ ...asked, sort: 'created', limit: pageSize, cursor });
      for (const row of page.rows) learn(row.record, JSON.parse(row.state));
      cursor = page.next;
    }
  }

  projector.onApplied(({ changed }) => changed.forEach(onChanged));
  await load();
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
