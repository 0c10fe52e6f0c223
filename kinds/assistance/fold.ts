import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { AssistanceData, AssistanceEvent, AssistanceState, Leg, Offer, OfferLine, Said } from './schema.ts';

export function initial(): AssistanceState {
  return {
    ...{ asked: null, items: [], due: null, changes: [], offers: [], legs: [], refusals: [] },
    ...{ closed: null, others: [], erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: AssistanceState, event: AssistanceEvent, at: Occasion): AssistanceState {
  const said = { id: at.id, author: at.author, role: at.by.role, time: at.time, day: event.data.day };
  return { ...applied(state, event, said, at), updated: later(state.updated, at.time) };
}

/** What an erased statement said is gone; that it was said stays. */
export function tombstone(state: AssistanceState, at: Occasion): AssistanceState {
  const erased = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, erased], updated: later(state.updated, at.time) };
}

function applied(state: AssistanceState, event: AssistanceEvent, said: Said, at: Occasion): AssistanceState {
  switch (event.type) {
    case 'asked': {
      const { items, due, ...request } = event.data;
      const others = at.charter.members.flatMap(({ id }) => (id === at.author ? [] : id));
      return { ...state, asked: { ...request, ...said }, items, due, others };
    }
    case 'changed': {
      const { items, due, note } = event.data;
      return { ...state, items, due, changes: [...state.changes, { ...said, note }] };
    }
    case 'refused':
      return { ...state, refusals: [...state.refusals, { ...said, reason: event.data.reason }] };
    case 'offered': {
      const refusals = state.refusals.filter(({ author }) => author !== said.author);
      return { ...state, refusals, offers: [...state.offers, offerOf(event.data, said)] };
    }
    case 'closed':
      return { ...state, closed: { ...said, outcome: event.data.outcome, reason: event.data.reason } };
    case 'legPlanned': {
      const { offer, lines, day: _, ...travel } = event.data;
      const blank = { cleared: null, departed: null, turnedBack: null, received: null, returns: [] };
      return { ...state, legs: [...state.legs, { ...said, offer, lines, travel, ...blank }] };
    }
    case 'legChanged':
    case 'legCleared':
    case 'departed':
    case 'turnedBack':
    case 'received':
    case 'returned':
      return { ...state, legs: change(state.legs, event.data.leg, (leg) => travelled(leg, event, said)) };
    default:
      return { ...state, offers: change(state.offers, event.data.offer, (offer) => answered(offer, event, said)) };
  }
}

function change<T extends { readonly id: string }>(all: readonly T[], id: string, to: (one: T) => T): readonly T[] {
  return all.map((one) => (one.id === id ? to(one) : one));
}

function fresh(lines: AssistanceData<'offered'>['lines']): readonly OfferLine[] {
  return lines.map((line) => ({ ...line, accepted: 0, highest: 0 }));
}

function offerOf({ lines, ...terms }: AssistanceData<'offered'>, said: Said): Offer {
  const blank = { acceptances: [], declined: null, withdrawn: null, thanked: null, costs: [] };
  return { ...terms, ...said, version: 1, lines: fresh(lines), ...blank };
}

type OfOffer = Extract<
  AssistanceEvent,
  {
    type: 'offerChanged' | 'offerWithdrawn' | 'accepted' | 'declined' | 'thanked' | 'costProposed' | 'costAgreed';
  }
>;

function answered(offer: Offer, event: OfOffer, said: Said): Offer {
  switch (event.type) {
    case 'offerChanged': {
      const { offer: _, version, day: __, lines, ...terms } = event.data;
      // A declined offer that is changed is put before the asker again.
      return { ...offer, ...terms, version: version + 1, lines: fresh(lines), declined: null };
    }
    case 'offerWithdrawn':
      return { ...offer, withdrawn: { ...said, reason: event.data.reason } };
    case 'declined':
      return { ...offer, declined: { ...said, reason: event.data.reason } };
    case 'accepted': {
      const { lines, note } = event.data;
      const acceptances = [...offer.acceptances, { ...said, note }];
      return { ...offer, acceptances, declined: null, lines: offer.lines.map((line) => acceptedIn(line, lines)) };
    }
    case 'thanked':
      return { ...offer, thanked: { ...said, words: event.data.words } };
    case 'costProposed': {
      const { offer: _, day: __, ...cost } = event.data;
      return { ...offer, costs: [...offer.costs, { ...cost, ...said, agreed: null }] };
    }
    case 'costAgreed':
      return { ...offer, costs: change(offer.costs, event.data.proposal, (cost) => ({ ...cost, agreed: said })) };
  }
}

function acceptedIn(line: OfferLine, lines: AssistanceData<'accepted'>['lines']): OfferLine {
  const accepted = lines.find(({ item }) => item === line.item)?.quantity ?? 0;
  return { ...line, accepted, highest: Math.max(line.highest, accepted) };
}

type OfLeg = Extract<
  AssistanceEvent,
  { type: 'legChanged' | 'legCleared' | 'departed' | 'turnedBack' | 'received' | 'returned' }
>;

function travelled(leg: Leg, event: OfLeg, said: Said): Leg {
  switch (event.type) {
    case 'legChanged': {
      const { leg: _, day: __, ...travel } = event.data;
      return { ...leg, travel };
    }
    case 'legCleared':
      return { ...leg, cleared: { ...said, note: event.data.note } };
    case 'departed': {
      const { arrives, note } = event.data;
      const travel = arrives === null ? leg.travel : { ...leg.travel, arrives };
      return { ...leg, travel, departed: { ...said, note } };
    }
    case 'turnedBack':
      return { ...leg, turnedBack: { ...said, reason: event.data.reason } };
    case 'received':
      return { ...leg, received: { ...said, lines: event.data.lines, note: event.data.note } };
    case 'returned':
      return { ...leg, returns: [...leg.returns, { ...said, lines: event.data.lines, note: event.data.note }] };
  }
}
