import type { ClockView } from '../../../packages/ui/kind/kind-ui.ts';
import type { SubjectState } from '../schema.ts';

/** The month that the group keeps, or what it was prolonged to; nothing lets it stand. */
export function clock(state: unknown): ClockView {
  const { prolonged } = state as SubjectState;
  return { paused: false, code: prolonged === null ? 'month' : 'prolonged', who: [] };
}
