import type { RecordView } from '../../../packages/contract/record.ts';
import { initial } from '../fold.ts';
import type { AssistanceState, Offer } from '../schema.ts';

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): AssistanceState {
  return state as AssistanceState;
}

export function stateIn(view: RecordView | null): AssistanceState {
  return view === null ? initial() : stateOf(view);
}

export function offerIn(state: AssistanceState, id: string): Offer | undefined {
  return state.offers.find((offer) => offer.id === id);
}

/** Whether whoever reads may give the command now. */
export function may({ possibilities }: RecordView, command: string): boolean {
  return possibilities.some((one) => one.command === command && one.allowed);
}
