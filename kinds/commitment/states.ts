import type { CommitmentState, CommitmentWord, Report, Said, Version, Withdrawal } from './schema.ts';

/** The version that holds: what all have signed, else what was written last. Null when nothing can be read. */
export function currentVersion({ versions, stands }: CommitmentState): Version | null {
  return (stands === null ? versions.at(-1) : versions[stands - 1]) ?? null;
}

/** Its number; 0 when there is none. */
export function currentNumber({ versions, stands }: CommitmentState): number {
  return stands ?? versions.length;
}

/** Members that have not signed a version. */
export function unsigned({ members, signatures }: Version): readonly string[] {
  return members.filter((member) => !signatures.some(({ author }) => author === member));
}

/** Another day that was asked for and neither refused nor agreed by all. */
export function openDeferral({ versions, stands }: CommitmentState): { number: number; version: Version } | null {
  if (stands === null) return null;
  const index = versions.findLastIndex(({ deferral }) => deferral !== null);
  const version = versions[index];
  if (version === undefined || index < stands || version.deferral?.refused !== null) return null;
  return { number: index + 1, version };
}

export function openWithdrawal({ withdrawals }: CommitmentState): Withdrawal | null {
  const last = withdrawals.at(-1);
  return last !== undefined && last.refused === null && last.stands === null ? last : null;
}

export function withdrawn({ withdrawals }: CommitmentState): Withdrawal | null {
  return withdrawals.find(({ stands }) => stands !== null) ?? null;
}

/** Nothing more is said: it is done, or all agreed to withdraw it. */
export function isOver(state: CommitmentState): boolean {
  return state.done !== null || withdrawn(state) !== null;
}

/** What each owner said last, of those that said something. */
export function lastReports(state: CommitmentState): readonly Report[] {
  const owners = currentVersion(state)?.text.owners ?? [];
  return owners.flatMap((owner) => state.reports.findLast(({ author }) => author === owner) ?? []);
}

/** What a member said last of a report. */
export function verdictOf({ verdicts }: Report, member: string): Report['verdicts'][number] | undefined {
  return verdicts.findLast(({ author }) => author === member);
}

/** Reports that somebody's last word disputes. */
export function disputed(state: CommitmentState): readonly Report[] {
  return lastReports(state).filter((report) =>
    state.members.some((member) => typeof verdictOf(report, member)?.reason === 'string'),
  );
}

function allReportedDone(state: CommitmentState): boolean {
  const owners = currentVersion(state)?.text.owners ?? [];
  const last = lastReports(state);
  return last.length === owners.length && last.every(({ status }) => status === 'done');
}

/** Others than the owners who have not yet confirmed that it is done. */
export function unconfirmed(state: CommitmentState): readonly string[] {
  const owners = currentVersion(state)?.text.owners ?? [];
  const last = lastReports(state);
  return state.members
    .filter((member) => !owners.includes(member))
    .filter((member) => last.some((report) => verdictOf(report, member)?.reason !== null));
}

/** Every owner says that it is done, and everybody else has confirmed it. */
export function isDone(state: CommitmentState): boolean {
  return allReportedDone(state) && unconfirmed(state).length === 0;
}

/** Sides that have signed, but not all the same version. */
export function isSplit({ versions, stands, members }: CommitmentState): boolean {
  if (stands !== null) return false;
  const last = members.flatMap((member) => {
    const index = versions.findLastIndex(({ signatures }) => signatures.some(({ author }) => author === member));
    return index < 0 ? [] : [index];
  });
  return new Set(last).size > 1;
}

/** Objections to what is on the table, of members that have not signed it since. */
export function standingObjections(state: CommitmentState): readonly CommitmentState['objections'][number][] {
  const current = currentVersion(state);
  const number = currentNumber(state);
  if (current === null || state.stands !== null) return [];
  return state.objections.filter(
    ({ version, author }) => version === number && !current.signatures.some((one) => one.author === author),
  );
}

export function wordOf(state: CommitmentState): CommitmentWord {
  const gone = withdrawn(state);
  if (gone !== null) return gone.by === null ? 'withdrawn' : 'superseded';
  if (state.versions.length === 0) return 'erased';
  if (state.stands === null) {
    if (isSplit(state)) return 'split';
    return standingObjections(state).length > 0 ? 'objected' : 'proposed';
  }
  if (state.done !== null) return 'done';
  if (disputed(state).length > 0) return 'disputed';
  if (allReportedDone(state)) return 'reported';
  return lastReports(state).some(({ status }) => status === 'atRisk') ? 'atRisk' : 'signed';
}

/** What has to happen next, and whose turn it is; several things may wait at once. */
export interface Next {
  readonly what: 'sign' | 'defer' | 'withdraw' | 'confirm' | 'answerDispute' | 'fulfil';
  readonly who: readonly string[];
}

const without = (members: readonly string[], said: readonly Said[]): readonly string[] =>
  members.filter((member) => !said.some(({ author }) => author === member));

export function nextSteps(state: CommitmentState): readonly Next[] {
  const current = currentVersion(state);
  if (current === null || isOver(state)) return [];
  const [withdrawal, deferral] = [openWithdrawal(state), openDeferral(state)];
  const steps: Next[] = [];
  if (withdrawal !== null) steps.push({ what: 'withdraw', who: without(state.members, withdrawal.agreed) });
  if (deferral !== null) steps.push({ what: 'defer', who: unsigned(deferral.version) });
  if (state.stands === null) return [...steps, { what: 'sign', who: unsigned(current) }];
  return [...steps, ...followUp(state, current)];
}

function followUp(state: CommitmentState, { text }: Version): readonly Next[] {
  const contested = disputed(state);
  if (contested.length > 0) return [{ what: 'answerDispute', who: contested.map(({ author }) => author) }];
  if (allReportedDone(state)) return [{ what: 'confirm', who: unconfirmed(state) }];
  if (text.due === null) return [];
  const open = text.owners.filter(
    (owner) => state.reports.findLast(({ author }) => author === owner)?.status !== 'done',
  );
  return [{ what: 'fulfil', who: open }];
}

/** Members that have to act next. */
export function waitingOn(state: CommitmentState): readonly string[] {
  const who = new Set(nextSteps(state).flatMap((step) => step.who));
  return state.members.filter((member) => who.has(member));
}
