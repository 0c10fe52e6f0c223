import { actHash, keyOfLine } from '../../packages/kind/act-text.ts';
import { charterNamed } from '../../packages/kind/clauses.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type {
  CommitmentData,
  CommitmentEvent,
  CommitmentState,
  Said,
  Signature,
  Signing,
  Text,
  Version,
} from './schema.ts';
import { actsOf, deferred, hashOf, namesOf, type Signable, versionOf } from './signed-text.ts';
import { currentVersion, isDone, openDeferral, openWithdrawal, unsigned } from './states.ts';

export function initial(): CommitmentState {
  return {
    versions: [],
    stands: null,
    since: null,
    objections: [],
    reports: [],
    withdrawals: [],
    done: null,
    members: [],
    erased: [],
    updated: '',
  };
}

/** Applies an admitted event. */
export function evolve(before: CommitmentState, event: CommitmentEvent, at: Occasion): CommitmentState {
  const said = { id: at.id, author: at.author, role: at.by.role, time: at.time, day: event.data.day };
  const state = applied({ ...before, updated: later(before.updated, at.time) }, event, said, at);
  return { ...state, members: currentVersion(state)?.members ?? [] };
}

/** What an erased statement said is gone; that it was said stays. */
export function tombstone(state: CommitmentState, at: Occasion): CommitmentState {
  const erased = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, erased], updated: later(state.updated, at.time) };
}

function applied(state: CommitmentState, event: CommitmentEvent, said: Said, at: Occasion): CommitmentState {
  switch (event.type) {
    case 'proposed': {
      const { day: _, charter, ...text } = event.data;
      return withVersion(state, said, at, { base: null, signable: under(charter, text, at) });
    }
    case 'revised': {
      const { day: _, version: __, base, charter, ...text } = event.data;
      return withVersion(state, said, at, { base, signable: under(charter, text, at) });
    }
    case 'signed':
    case 'deferralAgreed':
      return completed(signedBy(state, event.data, said, at), event.data.version, said);
    case 'objected':
      return { ...state, objections: [...state.objections, { ...said, ...event.data }] };
    case 'deferralAsked':
      return completed(asked(state, event.data, said, at), event.data.version, said);
    case 'deferralRefused':
      return deferralRefused(state, event.data, said);
    case 'reported':
    case 'confirmed':
    case 'disputed':
      return followedUp(state, event, said);
    default:
      return withdrawing(state, event, said);
  }
}

/** What a version says and who signs it, by the charter it names: a later one, with other names or members, changes nothing of it. */
function under(version: number, text: Text, at: Occasion): Signable {
  const charter = charterNamed(version, at) ?? at.charter;
  return { text, names: namesOf(text, charter), members: charter.members.map(({ id }) => id) };
}

interface Written {
  readonly base: number | null;
  readonly signable: Signable;
  readonly deferral?: Version['deferral'];
}

function withVersion(state: CommitmentState, said: Said, at: Occasion, written: Written): CommitmentState {
  const { base, signable, deferral = null } = written;
  const acts = actsOf(signable, state.versions.length + 1, at.record, at.charter.group);
  const hashes = acts.map(({ language, text }) => ({ language, hash: actHash(text) }));
  const version = { ...said, ...signable, base, hash: hashOf(acts), hashes, signatures: [], deferral };
  return { ...state, versions: [...state.versions, version] };
}

function signatureOf({ signatures }: Signing, said: Said, { charters }: Occasion): Signature {
  const vkey = keyOfLine(charters, said.author, signatures[0]?.line ?? '') ?? '';
  return { ...said, vkey, lines: signatures };
}

function signedBy(state: CommitmentState, data: Signing, said: Said, at: Occasion): CommitmentState {
  const signature = signatureOf(data, said, at);
  return changed(state, data.version, (version) => ({ ...version, signatures: [...version.signatures, signature] }));
}

function changed(state: CommitmentState, number: number, change: (version: Version) => Version): CommitmentState {
  return {
    ...state,
    versions: state.versions.map((version, index) => (index + 1 === number ? change(version) : version)),
  };
}

/**
 * With the last member's signature a version stands, and from then on for good: a member signs upwards only (see rules), so that no
 * entry which arrives later can complete an earlier version or take the place of this one.
 */
function completed(state: CommitmentState, number: number, said: Said): CommitmentState {
  const version = versionOf(state, number);
  if (version === undefined || unsigned(version).length > 0) return state;
  return { ...state, stands: number, since: state.since ?? said };
}

function asked(state: CommitmentState, data: CommitmentData<'deferralAsked'>, said: Said, at: Occasion) {
  const base = state.stands;
  const standing = base === null ? undefined : versionOf(state, base);
  if (standing === undefined) return state;
  const deferral = { reason: data.reason, refused: null };
  const written = withVersion(state, said, at, { base, signable: deferred(standing, data.due), deferral });
  return signedBy(written, data, said, at);
}

function deferralRefused(state: CommitmentState, { version, reason }: CommitmentData<'deferralRefused'>, said: Said) {
  const open = openDeferral(state);
  if (open === null || open.number !== version) return state;
  return changed(state, version, (one) => ({
    ...one,
    deferral: one.deferral === null ? null : { ...one.deferral, refused: { ...said, reason } },
  }));
}

type FollowUp = Extract<CommitmentEvent, { type: 'reported' | 'confirmed' | 'disputed' }>;

function followedUp(state: CommitmentState, event: FollowUp, said: Said): CommitmentState {
  const next = { ...state, reports: reportsWith(state.reports, event, said) };
  return isDone(next) ? { ...next, done: said } : next;
}

function reportsWith(reports: CommitmentState['reports'], event: FollowUp, said: Said): CommitmentState['reports'] {
  if (event.type === 'reported') return [...reports, { ...event.data, ...said, verdicts: [] }];
  const { report: about } = event.data;
  const verdict = { ...said, reason: event.type === 'disputed' ? event.data.reason : null };
  return reports.map((one) => (one.id === about ? { ...one, verdicts: [...one.verdicts, verdict] } : one));
}

type Withdrawing = Extract<CommitmentEvent, { type: 'withdrawalProposed' | 'withdrawalAgreed' | 'withdrawalRefused' }>;

function withdrawing(state: CommitmentState, event: Withdrawing, said: Said): CommitmentState {
  if (event.type === 'withdrawalProposed') {
    const { reason, by } = event.data;
    const proposal = { ...said, reason, by, agreed: [said], refused: null, stands: null };
    return agreedByAll({ ...state, withdrawals: [...state.withdrawals, proposal] }, said);
  }
  const open = openWithdrawal(state);
  if (open === null) return state;
  if (event.type === 'withdrawalRefused')
    return lastWithdrawal(state, { ...open, refused: { ...said, reason: event.data.reason } });
  return agreedByAll(lastWithdrawal(state, { ...open, agreed: [...open.agreed, said] }), said);
}

function lastWithdrawal(state: CommitmentState, last: CommitmentState['withdrawals'][number]): CommitmentState {
  return { ...state, withdrawals: [...state.withdrawals.slice(0, -1), last] };
}

function agreedByAll(state: CommitmentState, said: Said): CommitmentState {
  const open = openWithdrawal(state);
  if (open === null) return state;
  const all = state.members.every((member) => open.agreed.some(({ author }) => author === member));
  return all ? lastWithdrawal(state, { ...open, stands: said }) : state;
}
