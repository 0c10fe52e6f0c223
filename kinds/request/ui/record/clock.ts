import type { ClockView } from '../../../../packages/ui/kind/kind-ui.ts';
import type { RequestState } from '../../schema.ts';
import { isDone, openClarification } from '../../states.ts';

/** Where the clock stands when a clarification is awaited, and which limit it counts. */
export function clock(state: unknown): ClockView {
  const { desks } = state as RequestState;
  const working = desks.filter((desk) => !isDone(desk));
  const paused = working.length > 0 && working.every((desk) => openClarification(desk) !== null);
  if (paused) return { paused, code: 'clarification' };
  if (working.some((desk) => desk.received === null)) return { paused, code: 'notReceived' };
  return { paused, code: working.some((desk) => desk.delays.length > 0) ? 'delayed' : 'statutory' };
}
