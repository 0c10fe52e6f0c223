import { monthsLater } from '../../packages/kind/calendar.ts';
import { later } from '../../packages/kind/instant.ts';
import type { ProposeInput } from './inputs.ts';
import type { CommitmentState } from './schema.ts';
import { currentNumber, currentVersion, lastReports, openDeferral, openWithdrawal, verdictOf } from './states.ts';

// Inputs to whose content no rule objects: what refuses them is the state alone, and so a page learns what can be done now.

type At = { readonly me: string; readonly now: string };
export const unsaid = '–';
const noHash = '0'.repeat(64);
const noText: ProposeInput = {
  ...{ class: 'decision', texts: [], owners: [], due: null, lanes: [] },
  ...{ public: false, source: null, legalBasis: unsaid },
};

/** The text that holds. */
export const read = (state: CommitmentState) => ({
  version: Math.max(1, currentNumber(state)),
  hash: currentVersion(state)?.hash ?? noHash,
});
/** Another day that waits for an answer. */
export const asked = (state: CommitmentState) => {
  const open = openDeferral(state);
  return { version: open?.number ?? 1, hash: open?.version.hash ?? noHash };
};
/** A withdrawal that waits for an answer. */
export const open = (state: CommitmentState) => ({ withdrawal: openWithdrawal(state)?.id ?? unsaid });

/** What is judged first: what an owner said last and one has not spoken of yet. */
export function reportFor(state: CommitmentState, me: string, isSaid: (reason: string | null) => boolean): string {
  const last = lastReports(state);
  const open = last.find((report) => {
    const verdict = verdictOf(report, me);
    return verdict === undefined || !isSaid(verdict.reason);
  });
  return (open ?? last.at(-1))?.id ?? unsaid;
}

/** A day that no rule objects to: a month after the one that holds, or after today. */
export function laterDay(state: CommitmentState, { now }: At): string {
  const due = currentVersion(state)?.text.due?.day ?? '';
  return monthsLater(later(due, now.slice(0, 10)), 1);
}

/** The text as it stands, as if it were revised without a change. */
export function unchanged(state: CommitmentState, { now }: At) {
  const current = currentVersion(state);
  const base = Math.max(1, state.versions.length);
  if (current === null) return { ...noText, base };
  const { due, ...text } = current.text;
  const day = due !== null && due.day < now.slice(0, 10) ? laterDay(state, { me: '', now }) : (due?.day ?? null);
  return { ...text, due: day, base };
}
