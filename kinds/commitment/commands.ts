import { dayIn, endOfDay, inZone } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { manifests } from '../../packages/kind/item.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import {
  agreeDeferralInput,
  agreeWithdrawalInput,
  askDeferralInput,
  confirmInput,
  disputeInput,
  objectInput,
  type ProposeInput,
  proposeInput,
  proposeWithdrawalInput,
  refuseDeferralInput,
  refuseWithdrawalInput,
  reportInput,
  reviseInput,
  signInput,
} from './inputs.ts';
import { asked, laterDay, open, read, reportFor, unchanged, unsaid } from './probes.ts';
import type { CommitmentData, CommitmentEvent, CommitmentState, Due, Text } from './schema.ts';
import { actsOf, deferred, hashOf, type Signable, versionOf } from './signed-text.ts';
import { currentNumber, currentVersion } from './states.ts';

const writers: readonly Role[] = ['secretariat', 'officer', 'head'];
const heads: readonly Role[] = ['head'];
const followers: readonly Role[] = ['officer', 'head', 'coordinator', 'secretariat'];
const signature = 'policy.release.signature';

/** What authorities promised each other is kept as long as anything is at a time. */
const keptYears = 10;

type Drafts = readonly Draft[] | Refusal;

function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Cooperation of the group: what was decided and promised, and what came of it.',
    necessity: 'All members sign the same text and follow it up.',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

function say<T extends CommitmentEvent['type']>(
  type: T,
  legalBasis: string,
  data: Omit<CommitmentData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('commitment', type, { ...data, day: today(at) }, disclosure(legalBasis, at), at)];
}

/** What is said of a text goes under its legal basis. */
function about<T extends CommitmentEvent['type']>(
  state: CommitmentState,
  at: Circumstances,
  type: T,
  data: Omit<CommitmentData<T>, 'day'>,
): Drafts {
  const current = currentVersion(state);
  if (current === null) return refuse('commitment.absent', 'Nothing was proposed here.');
  return say(type, current.text.legalBasis, data, at);
}

function dueOn(day: string, at: Circumstances): Due {
  const { zone } = at.charter;
  return { day, end: inZone(endOfDay(day, zone), zone, at.tzdb) };
}

function textOf({ due, ...input }: ProposeInput, at: Circumstances): Text {
  return { ...input, due: due === null ? null : dueOn(due, at) };
}

function signing(signable: Signable, version: number, at: Circumstances) {
  const acts = actsOf(signable, version, at.record, at.charter.group);
  const signatures = acts.map(({ language, text }) => ({ language, line: at.sign(text) }));
  return { version, hash: hashOf(acts), signatures };
}

/** The text that was read, signed; when it is no longer the one that holds, the reader is told which one does. */
function sign(state: CommitmentState, input: { version: number; hash: string }, at: Circumstances): Drafts {
  const current = currentNumber(state);
  const version = versionOf(state, input.version);
  if (version === undefined || version.hash !== input.hash || input.version !== current)
    return refuse('commitment.stale', `Version ${current} is the current text; read and sign that one.`, 'version');
  return about(state, at, 'signed', signing(version, current, at));
}

function askDeferral(state: CommitmentState, { due, reason }: { due: string; reason: string }, at: Circumstances) {
  const standing = state.stands === null ? undefined : versionOf(state, state.stands);
  if (standing === undefined) return refuse('commitment.notSigned', 'Not all have signed yet.');
  const moved = dueOn(due, at);
  const signed = signing(deferred(standing, moved), state.versions.length + 1, at);
  return about(state, at, 'deferralAsked', { ...signed, due: moved, reason });
}

function agreeDeferral(state: CommitmentState, input: { version: number; hash: string }, at: Circumstances): Drafts {
  const version = versionOf(state, input.version);
  if (version === undefined || version.hash !== input.hash)
    return refuse('commitment.deferralNone', 'No such day is asked for; look at the record again.');
  return about(state, at, 'deferralAgreed', signing(version, input.version, at));
}

export const commands = {
  propose: command({
    name: 'propose',
    creates: true,
    roles: writers,
    input: proposeInput,
    draft: (_: CommitmentState, input, at) =>
      say('proposed', input.legalBasis, { ...textOf(input, at), charter: at.charter.version }, at),
  }),
  revise: command({
    name: 'revise',
    roles: writers,
    input: reviseInput,
    probe: unchanged,
    draft: (_: CommitmentState, { base, ...input }, at) =>
      say(
        'revised',
        input.legalBasis,
        { ...textOf(input, at), base, version: base + 1, charter: at.charter.version },
        at,
      ),
  }),
  sign: command({
    name: 'sign',
    roles: heads,
    input: signInput,
    probe: read,
    draft: sign,
    release: () => signature,
  }),
  object: command({
    name: 'object',
    roles: writers,
    input: objectInput,
    probe: (state: CommitmentState) => ({ version: read(state).version, reason: unsaid }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'objected', input),
  }),
  report: command({
    name: 'report',
    roles: followers,
    input: reportInput,
    probe: () => ({ status: 'onTrack' as const, evidence: unsaid, percent: null, attachments: [] }),
    draft: (state: CommitmentState, input, at) => {
      const found = manifests(input.attachments, at.attachment);
      return found.ok ? about(state, at, 'reported', { ...input, attachments: found.files }) : found;
    },
  }),
  confirm: command({
    name: 'confirm',
    roles: followers,
    input: confirmInput,
    probe: (state: CommitmentState, { me }) => ({ report: reportFor(state, me, (reason) => reason === null) }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'confirmed', input),
  }),
  dispute: command({
    name: 'dispute',
    roles: followers,
    input: disputeInput,
    probe: (state: CommitmentState, { me }) => ({
      report: reportFor(state, me, (reason) => reason !== null),
      reason: unsaid,
    }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'disputed', input),
  }),
  /** Who asks for another day signs the text that holds it. */
  askDeferral: command({
    name: 'askDeferral',
    roles: heads,
    input: askDeferralInput,
    probe: (state: CommitmentState, at) => ({ due: laterDay(state, at), reason: unsaid }),
    draft: askDeferral,
    release: () => signature,
  }),
  agreeDeferral: command({
    name: 'agreeDeferral',
    roles: heads,
    input: agreeDeferralInput,
    probe: asked,
    draft: agreeDeferral,
    release: () => signature,
  }),
  refuseDeferral: command({
    name: 'refuseDeferral',
    roles: heads,
    input: refuseDeferralInput,
    probe: (state: CommitmentState) => ({ version: asked(state).version, reason: unsaid }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'deferralRefused', input),
  }),
  proposeWithdrawal: command({
    name: 'proposeWithdrawal',
    roles: heads,
    input: proposeWithdrawalInput,
    probe: () => ({ reason: unsaid, by: null }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'withdrawalProposed', input),
    release: () => signature,
  }),
  agreeWithdrawal: command({
    name: 'agreeWithdrawal',
    roles: heads,
    input: agreeWithdrawalInput,
    probe: open,
    draft: (state: CommitmentState, input, at) => about(state, at, 'withdrawalAgreed', input),
    release: () => signature,
  }),
  refuseWithdrawal: command({
    name: 'refuseWithdrawal',
    roles: heads,
    input: refuseWithdrawalInput,
    probe: (state: CommitmentState) => ({ ...open(state), reason: unsaid }),
    draft: (state: CommitmentState, input, at) => about(state, at, 'withdrawalRefused', input),
  }),
};
