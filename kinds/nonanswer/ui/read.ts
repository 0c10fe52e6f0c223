import type { RecordView } from '../../../packages/contract/record.ts';
import type { NonanswerState } from '../schema.ts';

/** The folded state as our own node hands it out. */
export function stateOf({ state }: RecordView): NonanswerState {
  return state as NonanswerState;
}

/** The input that waits; undefined when the text is no JSON. */
export function inputOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
