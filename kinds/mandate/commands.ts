import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { examples } from './examples.ts';
import {
  endPositionInput,
  objectInput,
  positionInput,
  positionOnInput,
  signInput,
  termsInput,
  withdrawInput,
} from './inputs.ts';
import { isOpen } from './positions.ts';
import { begun, notLatest, proposalCalled } from './rules.ts';
import { type MandateData, type MandateEvent, type MandateState, mandateRecord, type Terms } from './schema.ts';
import { signedTexts } from './signed-texts.ts';
import { inForce, pending } from './versions.ts';

/** What the secretariat prepares a head lets go: see `release`. */
const authors: readonly Role[] = ['secretariat', 'head'];
const desks: readonly Role[] = ['officer', 'coordinator', 'secretariat', 'head'];
/** The longest that anything may be kept for at a time; what a group rests on outlives most of its work. */
const keptYears = 10;

/** It names nobody and brings no information: the terms of a group, and what its services think of its work. */
function disclosure(terms: Terms | undefined, at: Circumstances): Disclosure {
  const known = at.charter.instruments.map(({ id }) => id);
  const legalBasis = terms?.instruments.find((id) => known.includes(id)) ?? known[0] ?? '';
  return {
    purpose: 'The terms under which the members of the group work together',
    necessity: 'Terms bind only those who have read and signed them',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends MandateEvent['type']>(
  type: T,
  terms: Terms | undefined,
  data: Omit<MandateData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('mandate', type, { ...data, day: dayIn(at.now, at.charter.zone) }, disclosure(terms, at), at)];
}

function propose(state: MandateState, terms: Terms, at: Circumstances): readonly Draft[] {
  const version = Math.max(0, ...state.proposals.map((one) => one.version)) + 1;
  return say('proposed', terms, { version, charter: at.charter.version, terms }, at);
}

/** Our signature under the text in each language, as the charter of the proposal names the members. */
function sign(state: MandateState, id: string, at: Circumstances): readonly Draft[] | Refusal {
  const proposal = proposalCalled(state, id);
  if (proposal === null)
    return refuse('mandate.unknown', 'There is no such version here; reload the page.', 'proposal');
  // Every node keeps a signature under the rival of the version on the table; whoever knows of both signs the one on the table.
  if (proposal.superseded !== null) return notLatest(pending(state));
  const place = { group: at.charter.group, record: at.record };
  const signatures = signedTexts(proposal, place).map(({ language, text }) => ({ language, line: at.sign(text) }));
  const { version, terms } = proposal;
  const { version: charter } = at.charter;
  return say('signed', terms, { proposal: id, version, charter, signatures }, at);
}

const onTable = (state: MandateState): string => pending(state)?.id ?? examples.sign.proposal;

export const commands = {
  begin: command({
    name: 'begin',
    creates: true,
    roles: authors,
    input: termsInput,
    recordFor: (_, me) => mandateRecord(me),
    draft: (state: MandateState, { terms }, at) => begun(state) ?? propose(state, terms, at),
    release: (_, __, at) => (at.actor.role === 'head' ? null : 'policy.release.signature'),
  }),
  propose: command({
    name: 'propose',
    roles: authors,
    input: termsInput,
    probe: (state: MandateState) => ({ terms: inForce(state)?.terms ?? examples.propose.terms }),
    draft: (state: MandateState, { terms }, at) => propose(state, terms, at),
    release: (_, __, at) => (at.actor.role === 'head' ? null : 'policy.release.signature'),
  }),
  /** It binds the authority: a head agrees, and never the one who prepared it. */
  sign: command({
    name: 'sign',
    roles: authors,
    input: signInput,
    probe: (state: MandateState) => ({ proposal: onTable(state) }),
    draft: (state: MandateState, { proposal }, at) => sign(state, proposal, at),
    release: () => 'policy.release.signature',
  }),
  object: command({
    name: 'object',
    roles: authors,
    input: objectInput,
    probe: (state: MandateState) => ({ proposal: onTable(state), reason: '–' }),
    draft: (state: MandateState, input, at) => say('objected', inForce(state)?.terms, input, at),
  }),
  withdraw: command({
    name: 'withdraw',
    roles: authors,
    input: withdrawInput,
    probe: (state: MandateState) => ({ proposal: onTable(state), reason: '–' }),
    draft: (state: MandateState, input, at) => say('withdrawn', inForce(state)?.terms, input, at),
  }),
  takePosition: command({
    name: 'takePosition',
    roles: desks,
    input: positionInput,
    probe: (state: MandateState, { me }) => {
      const lane = inForce(state)?.terms.lanes.find(({ members }) => members.includes(me))?.lane ?? 'police';
      return { lane, about: { topic: '–' }, stance: 'supports' as const, reason: '–' };
    },
    draft: (state: MandateState, input, at) => say('positionTaken', inForce(state)?.terms, input, at),
  }),
  /** The same from the page of a record: it goes on with the mandate that is named. */
  takePositionOn: command({
    name: 'takePositionOn',
    creates: true,
    roles: desks,
    input: positionOnInput,
    recordFor: ({ mandate }) => mandate,
    draft: (state: MandateState, { kind, record, lane, stance, reason }, at) =>
      say('positionTaken', inForce(state)?.terms, { about: { kind, record }, lane, stance, reason }, at),
  }),
  withdrawPosition: command({
    name: 'withdrawPosition',
    roles: desks,
    input: endPositionInput,
    probe: ({ positions }: MandateState, { me }) => ({
      position: positions.find((one) => isOpen(one) && one.author === me)?.id ?? examples.withdrawPosition.position,
      reason: '–',
    }),
    draft: (state: MandateState, input, at) => say('positionWithdrawn', inForce(state)?.terms, input, at),
  }),
};
