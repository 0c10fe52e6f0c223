import type { Charter } from '../../packages/charter/charter.ts';
import { wasSignedBy } from '../../packages/kind/act-text.ts';
import { dayFits } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { isOpen, matterOf } from './positions.ts';
import { when } from './refusals.ts';
import type { MandateData, MandateEvent, MandateState, Proposal } from './schema.ts';
import { signedTexts } from './signed-texts.ts';
import { termsRefusal } from './terms-rules.ts';
import { inForce, pending, standing } from './versions.ts';

export { mandateRefusals } from './refusals.ts';

export function admit(state: MandateState, event: MandateEvent, at: Occasion): Verdict {
  const day = dayFits(event.data.day, at);
  switch (event.type) {
    case 'proposed':
      return first(inOrder(state, event.data, at), ...underCharter(event.data, at, termsRefusal), day);
    case 'signed':
      return first(onProposal(state, event.data.proposal, true), ...admitSigned(state, event.data, at), day);
    case 'objected':
      return first(onProposal(state, event.data.proposal, false), hasSigned(state, event.data.proposal, at), day);
    case 'withdrawn':
      return first(onProposal(state, event.data.proposal, true), ...admitWithdrawn(state, event.data, at), day);
    case 'positionTaken':
      return first(...admitPosition(state, event.data, at), day);
    case 'positionWithdrawn':
      return first(...admitEnd(state, event.data, at), day);
  }
}

/** The charter that an act says it stands under. */
export function charterNamed(version: number, { charters }: Pick<Occasion, 'charters'>): Charter | null {
  return charters.find((charter) => charter.version === version) ?? null;
}

/**
 * The next number, or the number on the table when another member, not knowing it, took it too: that one stays on the table, as it comes
 * first in causal order. What was erased may have had numbers of its own.
 */
function inOrder(state: MandateState, { version }: MandateData<'proposed'>, at: Occasion): Refusal | null {
  const highest = Math.max(0, ...state.proposals.map((one) => one.version));
  const isNext = version > highest && version <= highest + 1 + state.erased;
  const open = pending(state);
  const isRival = open !== null && version === open.version && open.author !== at.author;
  return when(
    !isNext && !isRival,
    'mandate.version',
    `The next version is ${highest + 1}; propose it under that number.`,
  );
}

function underCharter(
  data: MandateData<'proposed'>,
  at: Occasion,
  asks: (data: MandateData<'proposed'>, charter: Charter) => Refusal | null,
): readonly (Refusal | null)[] {
  const charter = charterNamed(data.charter, at);
  return [isUnder(data.charter, at), charter === null ? null : asks(data, charter)];
}

function isUnder(version: number, at: Occasion): Refusal | null {
  if (at.charters.every((one) => one.version < version))
    return refuse(
      'kind.charter',
      'This is said under a version of the charter that is not here yet; take that one in first.',
    );
  const charter = charterNamed(version, at);
  const isMember = charter?.members.some(({ id }) => id === at.author) ?? false;
  return when(!isMember, 'mandate.charter', 'Act under a charter of this group in which your authority is a member.');
}

/**
 * What is said of a version is said of the one on the table. A signature or withdrawal may also concern its rival of the same number:
 * who said it may not have known of the other, and it stays in the history.
 */
function onProposal(state: MandateState, id: string, orRival: boolean): Refusal | null {
  const [proposal, open] = [proposalCalled(state, id), pending(state)];
  if (proposal === null)
    return refuse('mandate.unknown', 'There is no such version here; reload the page.', 'proposal');
  if (proposal.withdrawn !== null)
    return refuse('mandate.withdrawn', 'This version was withdrawn; propose another.', 'proposal');
  const isRival = orRival && proposal.superseded !== null && open?.version === proposal.version;
  return open?.id === id || isRival ? null : notLatest(open);
}

export function notLatest(open: Proposal | null): Refusal {
  const which =
    open === null ? 'no version is on the table' : `version ${open.version} of ${open.author} is the latest`;
  return refuse('mandate.notLatest', `This is not the latest version: ${which}; read that one.`, 'proposal');
}

export function proposalCalled({ proposals }: MandateState, id: string): Proposal | null {
  return proposals.find((one) => one.id === id) ?? null;
}

function admitSigned(state: MandateState, data: MandateData<'signed'>, at: Occasion): readonly (Refusal | null)[] {
  const proposal = proposalCalled(state, data.proposal);
  if (proposal === null) return [];
  const before = proposal.signatures.find(({ author }) => author === at.author);
  const isAgain = before !== undefined && before.charter >= data.charter;
  return [
    isUnder(data.charter, at),
    when(
      data.version !== proposal.version,
      'mandate.unknown',
      'The number is not that of the version; reload.',
      'version',
    ),
    when(isAgain, 'mandate.signed', 'Your authority has signed this version already.'),
    when(
      !areGood(proposal, data, at),
      'mandate.signature',
      'Sign the text in each of its languages, with the doc key.',
    ),
  ];
}

/** One good line in each language and no other. */
function areGood(proposal: Proposal, { signatures }: MandateData<'signed'>, at: Occasion): boolean {
  const texts = signedTexts(proposal, { group: at.charter.group, record: at.record });
  if (signatures.length !== texts.length) return false;
  return texts.every(({ language, text }) => {
    const line = signatures.find((one) => one.language === language)?.line;
    return line !== undefined && wasSignedBy(at.charters, at.author, text, line);
  });
}

function hasSigned(state: MandateState, id: string, at: Occasion): Refusal | null {
  const signed = proposalCalled(state, id)?.signatures.some(({ author }) => author === at.author) ?? false;
  return when(signed, 'mandate.signed', 'Your authority has signed this version; propose a new one instead.');
}

function admitWithdrawn(
  state: MandateState,
  data: MandateData<'withdrawn'>,
  at: Occasion,
): readonly (Refusal | null)[] {
  const proposal = proposalCalled(state, data.proposal);
  if (proposal === null) return [];
  return [
    when(
      proposal.author !== at.author,
      'mandate.notProposer',
      'Only who proposed a version withdraws it; object instead.',
    ),
    when(proposal.stands !== null, 'mandate.stands', 'This version stands; propose a new one instead.'),
  ];
}

function admitPosition(
  state: MandateState,
  data: MandateData<'positionTaken'>,
  at: Occasion,
): readonly (Refusal | null)[] {
  const lane = inForce(state)?.terms.lanes.find((one) => one.lane === data.lane);
  const takesPart = lane?.members.includes(at.author) ?? false;
  const same = state.positions.some(
    (one) =>
      isOpen(one) &&
      one.author === at.author &&
      one.lane === data.lane &&
      matterOf(one.about) === matterOf(data.about) &&
      one.stance === data.stance &&
      one.reason === data.reason,
  );
  return [
    when(!takesPart, 'mandate.noLane', 'Take positions in lanes in which your authority takes part.', 'lane'),
    when(same, 'mandate.samePosition', 'This position is taken already; change it or leave it.'),
  ];
}

function admitEnd(
  { positions }: MandateState,
  { position }: MandateData<'positionWithdrawn'>,
  at: Occasion,
): readonly (Refusal | null)[] {
  const found = positions.find(({ id }) => id === position);
  return [
    when(
      found === undefined || !isOpen(found),
      'mandate.noPosition',
      'There is no such position any more.',
      'position',
    ),
    when(
      found !== undefined && found.author !== at.author,
      'mandate.notYours',
      'Only who took a position withdraws it.',
    ),
  ];
}

/** Whether something was agreed already that a new beginning would pass over. */
export function begun(state: MandateState): Refusal | null {
  const there = state.proposals.length > 0 || state.erased > 0 || standing(state) !== null;
  return when(there, 'mandate.exists', 'The terms of this group were begun already; propose a new version of them.');
}
