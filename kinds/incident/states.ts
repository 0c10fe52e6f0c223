import { currentLessons, isAgreedByAll } from './lessons/current.ts';
import { isPending, silent } from './proposals.ts';
import type { Holding, IncidentState } from './schema.ts';
import { isOpen } from './tasks.ts';
import type { RoomWord } from './vocabulary.ts';

export function roomState(state: IncidentState): RoomWord {
  if (state.opened === null) return 'erased';
  if (state.merged !== null) return 'merged';
  if (state.closed !== null) return 'closed';
  return state.proposals.some((one) => isPending(one) && one.what === 'close') ? 'closing' : 'open';
}

/** Neither closed nor merged. */
export function isRunning(state: IncidentState): boolean {
  const word = roomState(state);
  return word === 'open' || word === 'closing';
}

/** Who has a role now, at each member that named somebody. */
export function holdersOf({ roles }: IncidentState, role: string): readonly Holding[] {
  return roles.filter((one) => one.role === role && one.left === null);
}

/** Members with a task to do or a proposal to answer; when it is over, those that have not signed the lessons nor added their view. */
export function waitingOn(state: IncidentState): readonly string[] {
  const asked = state.proposals.filter(isPending).flatMap(silent);
  if (!isRunning(state)) return [...new Set([...asked, ...owingLessons(state)])].sort();
  const owners = state.tasks.filter(isOpen).flatMap(({ owner }) => owner ?? []);
  return [...new Set([...asked, ...owners])].sort();
}

/** Of a merged room the other one's lessons speak. */
function owingLessons(state: IncidentState): readonly string[] {
  const { closed, merged, members, views } = state;
  if (closed === null || merged !== null) return [];
  const current = currentLessons(state);
  if (current === null) return members;
  if (isAgreedByAll(current)) return [];
  return current.members.filter(
    (member) =>
      !current.signatures.some(({ author }) => author === member) && !views.some(({ author }) => author === member),
  );
}
