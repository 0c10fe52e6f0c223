import { millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import type { CommitmentState, Report } from './schema.ts';
import { currentVersion, isOver, lastReports } from './states.ts';

const day = 86_400_000;
/** So near to its day, a commitment of which nothing was heard for so long is at risk without anybody having said so. */
const nearDays = 14;
const silentDays = 30;

/** Signed by all, and neither done nor withdrawn. */
export function isRunning(state: CommitmentState): boolean {
  return state.stands !== null && !isOver(state);
}

/** Past the end of its day in the charter's zone, and not done. */
export function isOverdue(state: CommitmentState, now: Instant): boolean {
  const due = currentVersion(state)?.text.due ?? null;
  return isRunning(state) && due !== null && due.end.instant < now;
}

/** Why it may not be done in time: an owner said so, or its day is near and nobody has said anything. */
export function riskOf(state: CommitmentState, now: Instant): 'reported' | 'silent' | null {
  const due = currentVersion(state)?.text.due ?? null;
  if (!isRunning(state)) return null;
  const last = lastReports(state);
  if (last.some(({ status }) => status === 'atRisk')) return 'reported';
  if (due === null || due.end.instant < now || millis(due.end.instant) - millis(now) > nearDays * day) return null;
  const heard = lastHeard(state);
  return heard === null || millis(now) - millis(heard.time) > silentDays * day ? 'silent' : null;
}

/** The newest report of any owner. */
export function lastHeard({ reports }: CommitmentState): Report | null {
  return reports.at(-1) ?? null;
}
