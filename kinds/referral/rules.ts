import {
  addressedToOthers,
  dayFits,
  keptInTime,
  restrictionsNoted,
  restsOnCharter,
} from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { isLooserTlp } from '../../packages/kind/marks.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { consentRefusals, covers, holdsOn } from './consent.ts';
import type { Desk, Offer, ReferralData, ReferralEvent, ReferralState } from './schema.ts';

/** Every "may not" of a referral beside those all kinds have. */
export const referralRefusals = [
  ...consentRefusals,
  'referral.exists',
  'referral.absent',
  'referral.erased',
  'referral.marking',
  'referral.revoked',
  'referral.over',
  'referral.notService',
  'referral.notParty',
  'referral.decided',
  'referral.notAccepted',
  'referral.explanation',
  'referral.notRevoked',
  'referral.acknowledged',
] as const;
type Code = (typeof referralRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: ReferralState, event: ReferralEvent, at: Occasion): Verdict {
  if (event.type === 'offered') return admitOffer(state, event.data, at);
  const { offered } = state;
  if (offered === null)
    return state.erased.length > 0
      ? refuse('referral.erased', 'The referral was erased; nothing more can be said about it.')
      : refuse('referral.absent', 'There is no such referral.');
  if (event.type === 'revocationAcknowledged') return admitAcknowledgement(state, at);
  const desk = state.desks.find(({ member }) => member === at.author);
  if (event.type === 'consentRevoked')
    return first(
      when(
        desk === undefined && at.author !== offered.author,
        'referral.notParty',
        'Only who referred the person and the services asked take part in this.',
      ),
      notRevoked(state),
      dayFits(event.data.day, at),
    );
  if (event.type === 'closed' && at.author === offered.author)
    return first(notRevoked(state), notOver(state), explained(event), dayFits(event.data.day, at));
  if (desk === undefined) return refuse('referral.notService', 'Only a service that was asked may do this.');
  return first(notRevoked(state), notOver(state), atDesk(desk, event, offered.offer), dayFits(event.data.day, at));
}

function admitOffer(state: ReferralState, offer: Offer, at: Occasion): Verdict {
  return first(
    when(
      state.offered !== null || state.erased.length > 0,
      'referral.exists',
      'This was offered already; make a new referral.',
    ),
    covers(offer),
    addressedToOthers(offer.to, at),
    restsOnCharter(offer.legalBasis, at),
    restrictionsNoted(offer),
    when(
      isLooserTlp(offer.tlp, 'AMBER+STRICT'),
      'referral.marking',
      'A person who seeks help is known to those who help: choose TLP:AMBER+STRICT or TLP:RED.',
      'tlp',
    ),
    keptInTime(offer.keep, at),
    dayFits(offer.day, at),
  );
}

type DeskEvent = Extract<ReferralEvent, { type: 'accepted' | 'declined' | 'serviceGiven' | 'closed' }>;

/** What a service does at its own desk: it takes the person on or says why not, then helps, then ends. */
function atDesk(desk: Desk, event: DeskEvent, { consent }: Offer): Refusal | null {
  const decided = desk.accepted !== null || desk.declined !== null;
  switch (event.type) {
    case 'accepted':
    case 'declined':
      return (
        when(decided, 'referral.decided', 'This service has accepted or declined already.') ??
        (event.type === 'declined' ? explained(event) : stillConsented(consent, event.data))
      );
    case 'serviceGiven':
    case 'closed':
      return (
        when(desk.accepted === null, 'referral.notAccepted', 'Accept the referral first.') ??
        when(desk.closed !== null, 'referral.over', 'This referral is over; make a new one if help is needed again.') ??
        (event.type === 'closed' ? explained(event) : stillConsented(consent, event.data))
      );
  }
}

function stillConsented(consent: Offer['consent'], { day }: { readonly day: string }): Refusal | null {
  return consent === null ? null : holdsOn(consent, day);
}

type Ending =
  | { readonly type: 'declined'; readonly data: ReferralData<'declined'> }
  | { readonly type: 'closed'; readonly data: ReferralData<'closed'> };

/** "Other" says nothing by itself. */
function explained(event: Ending): Refusal | null {
  const missing =
    event.type === 'declined'
      ? event.data.ground === 'other' && event.data.explanation === null
      : event.data.outcome === 'other' && event.data.note === null;
  return when(
    missing,
    'referral.explanation',
    'Say in a sentence what is meant.',
    event.type === 'declined' ? 'explanation' : 'note',
  );
}

function notRevoked({ revoked }: ReferralState): Refusal | null {
  return when(
    revoked !== null,
    'referral.revoked',
    'The person withdrew the consent; nothing more is said here. Recall what was said.',
  );
}

function notOver({ closed }: ReferralState): Refusal | null {
  return when(closed !== null, 'referral.over', 'This referral is over; make a new one if help is needed again.');
}

function admitAcknowledgement({ revoked }: ReferralState, at: Occasion): Verdict {
  return first(
    when(revoked === null, 'referral.notRevoked', 'No consent was withdrawn here.'),
    when(
      revoked?.author === at.author || revoked?.acknowledged.includes(at.author) === true,
      'referral.acknowledged',
      'This authority knows of the withdrawal already.',
    ),
  );
}
