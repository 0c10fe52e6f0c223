import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { countOf } from './matching.ts';
import { when } from './refusals.ts';
import type { Amount, AssistanceData, AssistanceEvent, AssistanceState, Offer } from './schema.ts';

type OfOffer = Extract<
  AssistanceEvent,
  {
    type:
      | 'offered'
      | 'offerChanged'
      | 'offerWithdrawn'
      | 'accepted'
      | 'declined'
      | 'thanked'
      | 'costProposed'
      | 'costAgreed';
  }
>;

export function offerCalled({ offers }: AssistanceState, id: string): Offer | undefined {
  return offers.find((offer) => offer.id === id);
}

/** Offers: made and changed by whoever helps, accepted by whoever asks, settled by both. */
export function admitOffer(state: AssistanceState, event: OfOffer, at: Occasion): Refusal | null {
  if (event.type === 'offered') return offers(state, event.data, at);
  const offer = offerCalled(state, event.data.offer);
  if (offer === undefined) return when(true, 'assistance.offer', 'There is no such offer; reload the page.', 'offer');
  switch (event.type) {
    case 'offerChanged':
      return provides(offer, at) ?? changes(state, offer, event.data);
    case 'offerWithdrawn':
      return provides(offer, at) ?? isGone(offer);
    case 'accepted':
      return isForAsker(state, at) ?? accepts(offer, event.data);
    case 'declined':
      return (
        isForAsker(state, at) ??
        isGone(offer) ??
        when(offer.declined !== null, 'assistance.declined', 'This offer was declined already.', 'offer')
      );
    case 'thanked':
      return (
        isForAsker(state, at) ??
        gave(state, offer) ??
        when(offer.thanked !== null, 'assistance.thanked', 'Thanks were given already.', 'offer')
      );
    case 'costProposed':
      return isParty(state, offer, at) ?? wasAccepted(offer) ?? isSettled(offer);
    case 'costAgreed':
      return isParty(state, offer, at) ?? agrees(offer, event.data.proposal, at);
  }
}

function offers(state: AssistanceState, data: AssistanceData<'offered'>, { author }: Occasion): Refusal | null {
  return (
    when(state.asked?.author === author, 'assistance.isAsker', 'Your authority asks; the others offer.') ??
    fits(state, data)
  );
}

function changes(state: AssistanceState, offer: Offer, data: AssistanceData<'offerChanged'>): Refusal | null {
  const isAccepted = offer.acceptances.length > 0;
  return (
    isGone(offer) ??
    when(
      isAccepted,
      'assistance.acceptedAlready',
      'This offer was accepted; withdraw it and offer anew, or offer more.',
    ) ??
    isStale(offer, data.version) ??
    fits(state, data)
  );
}

function fits({ items }: AssistanceState, data: Pick<Offer, 'from' | 'until'> & { lines: readonly Amount[] }) {
  const { lines, from, until } = data;
  return (
    when(
      !lines.every(({ item }) => items.some(({ id }) => id === item)),
      'assistance.item',
      'Offer what was asked for; note anything else in words.',
      'lines',
    ) ?? when(until !== null && until < from, 'assistance.dates', 'The last day is not before the first.', 'until')
  );
}

function accepts(offer: Offer, { version, lines, condition }: AssistanceData<'accepted'>): Refusal | null {
  const exceeds = lines.some(
    ({ item, quantity }) => quantity > (offer.lines.find((line) => line.item === item)?.quantity ?? 0),
  );
  return (
    isGone(offer) ??
    isStale(offer, version) ??
    when(exceeds, 'assistance.tooMuch', 'Accept no more than is offered.', 'lines') ??
    when(
      offer.condition !== null && !condition,
      'assistance.condition',
      'The offer holds under a condition; say that it is met, or decline.',
      'condition',
    )
  );
}

/** An offer that changed at the same time has to be read again: what was accepted is what was read. */
function isStale(offer: Offer, version: number): Refusal | null {
  return when(version !== offer.version, 'assistance.stale', 'The offer was changed; read it again.', 'offer');
}

function isGone({ withdrawn }: Offer): Refusal | null {
  return when(withdrawn !== null, 'assistance.withdrawn', 'This offer was withdrawn.', 'offer');
}

function agrees({ costs }: Offer, proposal: string, { author }: Occasion): Refusal | null {
  const last = costs.at(-1);
  return (
    when(last?.id !== proposal, 'assistance.cost', 'This is not the last that was proposed; read it again.') ??
    when(last?.author === author, 'assistance.ownCost', 'The other side agrees to what you proposed.') ??
    when(last?.agreed !== null, 'assistance.costAgreed', 'The cost is settled already.')
  );
}

function isSettled({ costs }: Offer): Refusal | null {
  return when(
    costs.some(({ agreed }) => agreed !== null),
    'assistance.costAgreed',
    'The cost is settled already.',
  );
}

export function wasAccepted({ acceptances }: Offer): Refusal | null {
  return when(acceptances.length === 0, 'assistance.notAccepted', 'Only what was accepted; wait for the answer.');
}

function gave(state: AssistanceState, offer: Offer): Refusal | null {
  const given = offer.lines.some((line) => countOf(state, offer, line).delivered > 0);
  return when(!given, 'assistance.nothingGiven', 'Nothing of this offer has arrived yet.', 'offer');
}

function isParty({ asked }: AssistanceState, offer: Offer, { author }: Occasion): Refusal | null {
  const isOne = author === offer.author || author === asked?.author;
  return when(!isOne, 'assistance.notProvider', 'Only the two sides of the offer may do this.');
}

export function provides(offer: Pick<Offer, 'author'>, { author }: Occasion): Refusal | null {
  return when(offer.author !== author, 'assistance.notProvider', 'Only whoever made the offer may do this.');
}

export function isForAsker({ asked }: AssistanceState, { author }: Occasion): Refusal | null {
  return when(asked?.author !== author, 'assistance.notAsker', 'Only the authority that asks may do this.');
}
