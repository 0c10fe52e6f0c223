import type { Zoned } from '../../packages/kind/kind.ts';
import type { Answer, MeetingState, Sitting } from './schema.ts';
import { awaitedOf, currentOf, isAgreed } from './turns.ts';
import type { MeetingWord } from './vocabulary.ts';

/** The answer that holds: one given before the meeting was moved is none. Who invites attends without saying so. */
export function answerOf({ answers, revision }: MeetingState, member: string): Answer | null {
  return answers.find((one) => one.author === member && one.revision === revision) ?? null;
}

export function attends(state: MeetingState, member: string): boolean {
  const answer = answerOf(state, member);
  return answer === null ? member === state.invited?.author : answer.answer === 'attends';
}

export const isHeld = ({ attendance, minutes }: Sitting): boolean =>
  attendance.some(({ present }) => present) || currentOf(minutes) !== null;

/** A sitting that took place and whose minutes are not agreed. */
const isOpen = (one: Sitting): boolean => isHeld(one) && !isAgreed(one.minutes);

/** Where a sitting stands once it has taken place; null before. */
export function sittingState(one: Sitting): 'held' | 'minutes' | 'agreed' | null {
  if (!isHeld(one)) return null;
  if (isAgreed(one.minutes)) return 'agreed';
  return currentOf(one.minutes) === null ? 'held' : 'minutes';
}

/** One word for the whole: what is still open of it comes first. A series goes on after the minutes of one sitting are agreed. */
export function meetingState(state: MeetingState): MeetingWord {
  const { invited, sittings, cancelled, time, members } = state;
  if (invited === null || time === null) return 'erased';
  const words = sittings.map(sittingState);
  for (const word of ['minutes', 'held'] as const) if (words.includes(word)) return word;
  if (cancelled !== null) return 'cancelled';
  if (time.rule === null && words.includes('agreed')) return 'agreed';
  return members.every((member) => attends(state, member)) ? 'confirmed' : 'invited';
}

/** Who has to answer, to answer a proposal, to draft the minutes, or to sign them. */
export function waitingOn(state: MeetingState): readonly string[] {
  const { invited, sittings, members } = state;
  if (invited === null) return [];
  const word = meetingState(state);
  if (word === 'invited') {
    const silent = members.filter((member) => member !== invited.author && answerOf(state, member) === null);
    const others = members.some((member) => answerOf(state, member)?.answer === 'other');
    return [...new Set([...silent, ...(others ? [invited.author] : [])])].sort();
  }
  const awaited = sittings
    .filter(isOpen)
    .flatMap(({ minutes }) => (currentOf(minutes) === null ? [invited.author] : awaitedOf(minutes, members)));
  return [...new Set(awaited)].sort();
}

/** The start; after it, the day the minutes are due. A series has its dates in the calendar, not in the list. */
export function dueOf(state: MeetingState): Zoned | null {
  const word = meetingState(state);
  if (word === 'held' || word === 'minutes') {
    const due = state.sittings
      .filter(isOpen)
      .flatMap(({ attendance }) => attendance.map(({ minutesDue }) => minutesDue));
    return due.sort((a, b) => (a.instant < b.instant ? -1 : 1))[0] ?? null;
  }
  const once = state.time !== null && state.time.rule === null;
  return once && (word === 'invited' || word === 'confirmed') ? (state.time?.start ?? null) : null;
}
