import type { Category } from '../../../kinds/match/schema.ts';
import { categories } from '../../../kinds/match/vocabulary.ts';
import type { Charter } from '../../../packages/charter/index.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import type { NodeCore } from '../core.ts';

/** What one partner may ask of us under one category in a group. */
export interface Ours {
  readonly charter: Charter;
  readonly asker: string;
  readonly category: Category;
}

/** Everything the charters of our groups let partners ask of us. */
export function askedOfUs(node: NodeCore): readonly Ours[] {
  return node.charters
    .all()
    .flatMap((charter) =>
      (charter.matching ?? [])
        .filter(({ holder }) => holder === node.me)
        .flatMap((terms) =>
          categories
            .filter((category) => terms.categories.includes(category))
            .map((category) => ({ charter, asker: terms.asker, category })),
        ),
    );
}

/** Today in the group's zone, and its week. */
export function todayIn(node: NodeCore, charter: Charter): { readonly day: string; readonly week: string } {
  const day = dayIn(node.now().toISOString(), charter.zone);
  return { day, week: weekOf(day) };
}
