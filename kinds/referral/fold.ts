import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { Desk, ReferralEvent, ReferralState, Said } from './schema.ts';

export function initial(): ReferralState {
  return { offered: null, desks: [], closed: null, revoked: null, erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: ReferralState, event: ReferralEvent, at: Occasion): ReferralState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

export function tombstone(state: ReferralState, at: Occasion): ReferralState {
  return { ...state, erased: [...state.erased, saidAt(at)], updated: later(state.updated, at.time) };
}

function saidAt({ id, author, time }: Occasion): Said {
  return { id, author, time };
}

function applied(state: ReferralState, event: ReferralEvent, at: Occasion): ReferralState {
  const said = saidAt(at);
  switch (event.type) {
    case 'offered':
      return { ...state, offered: { ...said, offer: event.data }, desks: event.data.to.map(newDesk) };
    case 'accepted':
      return atDesk(state, at.author, () => ({ accepted: { ...said, ...event.data } }));
    case 'declined':
      return atDesk(state, at.author, () => ({ declined: { ...said, ...event.data } }));
    case 'serviceGiven':
      return atDesk(state, at.author, ({ services }) => ({ services: [...services, { ...said, ...event.data }] }));
    case 'closed': {
      const closed = { ...said, ...event.data };
      return at.author === state.offered?.author ? { ...state, closed } : atDesk(state, at.author, () => ({ closed }));
    }
    case 'consentRevoked':
      return { ...state, revoked: { ...said, ...event.data, acknowledged: [] } };
    case 'revocationAcknowledged': {
      const { revoked } = state;
      if (revoked === null) return state;
      return { ...state, revoked: { ...revoked, acknowledged: [...revoked.acknowledged, at.author] } };
    }
  }
}

function newDesk(member: string): Desk {
  return { member, accepted: null, declined: null, services: [], closed: null };
}

function atDesk(state: ReferralState, member: string, change: (desk: Desk) => Partial<Desk>): ReferralState {
  return {
    ...state,
    desks: state.desks.map((desk) => (desk.member === member ? { ...desk, ...change(desk) } : desk)),
  };
}
