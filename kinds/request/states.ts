import type { Desk, DeskState, RequestState, RequestWord } from './schema.ts';

/** The clarification this desk waits for, or null. */
export function openClarification(desk: Desk) {
  return desk.clarifications.find((one) => one.given === null) ?? null;
}

/** The desk has given its final answer or refused. */
export function isDone(desk: Desk): boolean {
  return desk.refusal !== null || desk.replies.some((reply) => reply.final);
}

export function deskState(desk: Desk): DeskState {
  if (desk.refusal !== null) return 'refused';
  if (isDone(desk)) return 'answered';
  if (openClarification(desk) !== null) return 'clarification';
  if (desk.replies.length > 0) return 'partial';
  if (desk.delays.length > 0) return 'delayed';
  if (desk.accepted !== null) return 'accepted';
  return desk.received === null ? 'asked' : 'received';
}

/** Withdrawn or closed: nothing more is said but corrections. */
export function isOver(state: RequestState): boolean {
  return state.withdrawn !== null || state.closed !== null;
}

/** For several addressees: what still needs somebody comes before what is finished. */
const unfinished: readonly DeskState[] = ['clarification', 'delayed', 'accepted', 'received', 'asked'];

export function requestState(state: RequestState): RequestWord {
  if (state.asked === null) return 'erased';
  if (state.withdrawn !== null) return 'withdrawn';
  if (state.closed !== null) return 'closed';
  const words = state.desks.map(deskState);
  if (state.desks.every(isDone)) return words.includes('answered') ? 'answered' : 'refused';
  if (words.some((word) => word === 'answered' || word === 'refused' || word === 'partial'))
    return words.includes('clarification') ? 'clarification' : 'partial';
  return unfinished.find((word) => words.includes(word)) ?? 'asked';
}

/** Who has to act next: the desks that have not finished, the asker where one waits for his word or all have spoken. */
export function waitingOn(state: RequestState): readonly string[] {
  if (state.asked === null || isOver(state)) return [];
  const asker = state.asked.author;
  if (state.desks.every(isDone)) return [asker];
  const due = state.desks
    .filter((desk) => !isDone(desk))
    .map((desk) => (openClarification(desk) === null ? desk.member : asker));
  return [...new Set(due)].sort();
}
