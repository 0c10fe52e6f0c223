import { createHash } from 'node:crypto';
import type { Tally } from '../../packages/kind/kind.ts';
import { withoutSmall } from '../../packages/policy/small-cells.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';

type Figure = Omit<Tally, 'day' | 'count'> & { readonly count: number | null };

export interface TransparencyReport {
  readonly shared: Figure[];
  readonly fingerprint: string;
  readonly own: { readonly measure: string; readonly count: number | null }[];
}

/**
 * What an authority may publish of its work in a group: the shared figures, which every member has alike, and those of its
 * own log. Small ones are left out; the fingerprint is over what is told, so that it gives none of them away.
 */
export async function transparencyReport(
  node: NodeCore,
  group: string,
  period: { readonly from: string; readonly to: string },
): Promise<TransparencyReport> {
  const [joint, home] = await Promise.all(
    [group, privateGroupOf(node.me)].map((of) => node.store.view.tally({ group: of, ...period })),
  );
  // What two members did with each other adds up: asked is answered, refused and open together.
  const shared = figures(joint ?? [], ({ asker, holder }) => `${asker} ${holder}`);
  const own = figures(home ?? [], ({ measure }) => measure).map(({ measure, count }) => ({ measure, count }));
  return { shared, fingerprint: createHash('sha256').update(JSON.stringify(shared)).digest('hex'), own };
}

function figures(tallies: readonly Tally[], familyOf: (tally: Tally) => string): Figure[] {
  const summed = new Map<string, Tally>();
  for (const tally of tallies) {
    const name = `${tally.asker} ${tally.holder} ${tally.measure}`;
    summed.set(name, { ...tally, count: tally.count + (summed.get(name)?.count ?? 0) });
  }
  const sorted = [...summed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
  const told = withoutSmall(sorted.map((tally) => ({ family: familyOf(tally), count: tally.count })));
  return sorted.map(({ asker, holder, measure }, at) => ({ asker, holder, measure, count: told[at] ?? null }));
}
