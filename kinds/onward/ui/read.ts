import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import type { OnwardState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): OnwardState {
  return state as OnwardState;
}

/** Who would receive it, in words: a group by its title where we are in it. */
export function useRecipient(): (asked: { readonly to: string | null; readonly recipient: string | null }) => string {
  const { groups } = useSurroundings();
  return ({ to, recipient }) => {
    const group = to === null ? null : (groups.find(({ id }) => id === to)?.title ?? to);
    return [group, recipient].filter((text) => text !== null).join(' · ');
  };
}
