import type { RecordView } from '../../../packages/contract/record.ts';
import type { ReleaseState } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): ReleaseState {
  return state as ReleaseState;
}

/** Name of the colleague who did the act of this id; null where the node no longer knows it. */
export function nameOf(view: RecordView, id: string): string | null {
  return view.acts.find((act) => act.id === id)?.by.name ?? null;
}

/** The input that waits; undefined when the text is no JSON. */
export function inputOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
