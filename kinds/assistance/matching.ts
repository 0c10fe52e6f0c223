import type { Amount, AssistanceState, AssistanceWord, Item, Leg, Offer, OfferLine } from './schema.ts';

/** How much of one thing stands where. Nothing is counted twice: what travels or has arrived is part of what was accepted. */
export interface Count {
  readonly offered: number;
  readonly accepted: number;
  readonly underWay: number;
  readonly delivered: number;
  readonly returned: number;
}
/** An item with what stands against it. `short`: nobody has been accepted for it; `unoffered`: nobody has even offered. */
export interface ItemCount extends Count {
  readonly item: Item;
  readonly asked: number;
  readonly short: number;
  readonly unoffered: number;
  /** Accepted, and neither under way nor there. */
  readonly awaited: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const of = (lines: readonly Amount[], item: string): number => lines.find((line) => line.item === item)?.quantity ?? 0;

/** It can still be accepted, or was. */
export function stands({ withdrawn, declined }: Offer): boolean {
  return withdrawn === null && declined === null;
}
export function isPending(offer: Offer): boolean {
  return stands(offer) && offer.acceptances.length === 0;
}
/** Left the place it came from and neither came back nor arrived. */
export function isUnderWay({ departed, turnedBack, received }: Leg): boolean {
  return departed !== null && turnedBack === null && received === null;
}
export const legsOf = ({ legs }: AssistanceState, { id }: Offer): readonly Leg[] =>
  legs.filter(({ offer }) => offer === id);

/** How much of an item legs hold that were planned and not turned back: as it arrived, else as it was loaded. */
export function loaded(legs: readonly Leg[], item: string): number {
  const open = legs.filter(({ turnedBack, received }) => turnedBack === null || received !== null);
  return sum(open.map(({ lines, received }) => of(received?.lines ?? lines, item)));
}

/**
 * What departed or arrived is a fact and stays one: it counts as accepted and offered, whatever was withdrawn, declined or reduced since.
 * So `delivered + underWay <= accepted <= offered` holds in every state.
 */
export function countOf(state: AssistanceState, offer: Offer, line: OfferLine): Count {
  const legs = legsOf(state, offer);
  const underWay = sum(legs.filter(isUnderWay).map(({ lines }) => of(lines, line.item)));
  const delivered = sum(legs.map(({ received }) => of(received?.lines ?? [], line.item)));
  const returned = sum(legs.flatMap(({ returns }) => returns.map(({ lines }) => of(lines, line.item))));
  const accepted = Math.max(stands(offer) ? line.accepted : 0, underWay + delivered);
  const offered = stands(offer) ? Math.max(line.quantity, accepted) : accepted;
  return { offered, accepted, underWay, delivered, returned };
}

export function matching(state: AssistanceState): readonly ItemCount[] {
  return state.items.map((item) => {
    const counts = state.offers.flatMap((offer) =>
      offer.lines.filter((line) => line.item === item.id).map((line) => countOf(state, offer, line)),
    );
    const total = (key: keyof Count): number => sum(counts.map((count) => count[key]));
    const [offered, accepted, underWay, delivered] = [
      total('offered'),
      total('accepted'),
      total('underWay'),
      total('delivered'),
    ];
    const asked = item.quantity;
    return {
      ...{ item, asked, offered, accepted, underWay, delivered, returned: total('returned') },
      short: Math.max(0, asked - accepted),
      unoffered: Math.max(0, asked - offered),
      awaited: accepted - underWay - delivered,
    };
  });
}

/** Withdrawn after it had been accepted: what was counted on and is short since, by item; nothing more once somebody else covers it. */
export function reopened(state: AssistanceState, offer: Offer): readonly Amount[] {
  if (offer.withdrawn === null) return [];
  const counts = matching(state);
  const short = (id: string): number => counts.find(({ item }) => item.id === id)?.short ?? 0;
  return offer.lines
    .map((line) => ({ line, opened: line.accepted - countOf(state, offer, line).accepted }))
    .map(({ line: { item }, opened }) => ({ item, quantity: Math.min(opened, short(item)) }))
    .filter(({ quantity }) => quantity > 0);
}

export function wordOf(state: AssistanceState): AssistanceWord {
  if (state.closed !== null) return state.closed.outcome === 'cancelled' ? 'cancelled' : 'closed';
  if (state.asked === null) return 'erased';
  const counts = matching(state);
  if (counts.some(({ short }) => short > 0)) {
    if (state.offers.some(isPending)) return 'toDecide';
    return counts.some(({ accepted }) => accepted > 0) ? 'partly' : 'open';
  }
  if (counts.every(({ asked, delivered }) => delivered >= asked)) return 'delivered';
  return counts.some(({ underWay }) => underWay > 0) ? 'underWay' : 'covered';
}

/** Who has to act: the asker decides and receives, whoever was accepted sends, the others offer what is short. */
export function waitingOn(state: AssistanceState): readonly string[] {
  const { asked, offers, refusals, closed, others } = state;
  if (asked === null || closed !== null) return [];
  const counts = matching(state);
  const isShort = counts.some(({ short }) => short > 0);
  const decides = offers.some(isPending) || state.legs.some(isUnderWay);
  const sends = offers.filter((offer) =>
    offer.lines.some((line) => {
      const { accepted, underWay, delivered } = countOf(state, offer, line);
      return accepted > underWay + delivered;
    }),
  );
  const silent = others.filter(
    (member) =>
      !refusals.some(({ author }) => author === member) &&
      !offers.some((offer) => offer.author === member && stands(offer)),
  );
  const who = new Set([
    ...(decides ? [asked.author] : []),
    ...sends.map(({ author }) => author),
    ...(isShort ? silent : []),
  ]);
  return [asked.author, ...others].filter((member) => who.has(member));
}

/** What an offer stands at, in one word. */
export function offerWord(state: AssistanceState, offer: Offer) {
  if (offer.withdrawn !== null) return offer.acceptances.length > 0 ? 'withdrawnAfter' : 'withdrawn';
  if (offer.declined !== null) return 'declined';
  if (offer.acceptances.length === 0) return offer.condition === null ? 'pending' : 'conditional';
  const counts = offer.lines.map((line) => countOf(state, offer, line));
  if (counts.every(({ accepted, delivered }) => delivered >= accepted)) return 'delivered';
  if (counts.some(({ underWay }) => underWay > 0)) return 'underWay';
  return offer.lines.every(({ quantity, accepted }) => accepted >= quantity) ? 'accepted' : 'acceptedPart';
}
export type OfferWord = ReturnType<typeof offerWord>;

export function legWord({ departed, turnedBack, received, returns, cleared }: Leg) {
  if (returns.length > 0) return 'returned';
  if (received !== null) return 'received';
  if (turnedBack !== null) return 'turnedBack';
  if (departed !== null) return 'underWay';
  return cleared === null ? 'planned' : 'cleared';
}
export type LegWord = ReturnType<typeof legWord>;
