import type { ClockView } from '../../../../packages/ui/kind/kind-ui.ts';
import type { Desk, RequestState } from '../../schema.ts';
import { isDone, openClarification } from '../../states.ts';

const membersOf = (desks: readonly Desk[]): readonly string[] => desks.map((desk) => desk.member);

/** Whether the clock stands and who asked back, whose node has still to begin it, or which limit it counts. */
export function clock(state: unknown): ClockView {
  const { desks } = state as RequestState;
  const working = desks.filter((desk) => !isDone(desk));
  const waiting = working.filter((desk) => openClarification(desk) !== null);
  if (working.length > 0 && waiting.length === working.length)
    return { paused: true, code: 'clarification', who: membersOf(waiting) };
  const unreceived = working.filter((desk) => desk.received === null);
  if (unreceived.length > 0) return { paused: false, code: 'notReceived', who: membersOf(unreceived) };
  const delayed = working.filter((desk) => desk.delays.length > 0);
  if (delayed.length > 0) return { paused: false, code: 'delayed', who: membersOf(delayed) };
  return { paused: false, code: 'statutory', who: [] };
}
