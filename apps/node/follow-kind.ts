import type { Store } from '../../packages/store/port.ts';
import type { Projector } from './project.ts';

export interface Followed {
  readonly group: string;
  readonly record: string;
  readonly state: unknown;
}

const pageSize = 500;

/** Tells every record of one kind as it stands now, and again whenever it changes: what an index in memory is made from. */
export async function followKind(
  { store, projector, me, now }: FollowDeps,
  kind: string,
  learn: (one: Followed) => void,
): Promise<void> {
  projector.onApplied(({ changed }) => {
    for (const one of changed) if (one.kind === kind) learn(one);
  });
  const query = { box: 'all', me, now: now().toISOString(), kind, sort: 'created', limit: pageSize } as const;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await store.view.list({ ...query, cursor });
    for (const { group, record, state } of page.rows) learn({ group, record, state: JSON.parse(state) });
    cursor = page.next;
  }
}

export interface FollowDeps {
  readonly store: Store;
  readonly projector: Projector;
  readonly me: string;
  readonly now: () => Date;
}
