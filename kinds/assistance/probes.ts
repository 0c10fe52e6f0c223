import { countOf, isPending, isUnderWay, legsOf, loaded, stands } from './matching.ts';
import type { AssistanceState, Item, Leg } from './schema.ts';

/** What a command would say that nothing but the state can object to: how a page learns what is possible now. */

/** Nobody's statement: the rules then say what is missing. */
const nothing = 'none/none/1#0';
const unnamed: Item = {
  ...{ id: 'i1', names: [{ language: 'en', text: '–' }], unit: 'piece', quantity: 1 },
  ...{ from: '2000-01-01', until: null, priority: 'normal', note: null },
};
const noLines = [{ item: 'i1', quantity: 1 }];
const today = (now: string): string => now.slice(0, 10);

const openLegOf = ({ legs }: AssistanceState, isIt: (leg: Leg) => boolean): string =>
  legs.find((leg) => leg.received === null && leg.turnedBack === null && isIt(leg))?.id ?? nothing;
const isBy =
  (me: string | undefined) =>
  ({ author }: { readonly author: string }): boolean =>
    me === undefined || author === me;

const terms = (now: string) => ({
  ...{ from: today(now), until: null, condition: null },
  ...{ transport: 'provider' as const, cost: 'provider' as const, note: null },
});

export const probes = {
  items: (state: AssistanceState, now: string) =>
    state.items.length > 0 ? [...state.items] : [{ ...unnamed, id: null, from: today(now) }],
  offer: (state: AssistanceState, now: string) => ({
    ...terms(now),
    lines: [{ item: state.items[0]?.id ?? 'i1', quantity: 1, capacity: null }],
  }),
  changedOffer(state: AssistanceState, me: string, now: string) {
    const offer = state.offers.find((one) => isPending(one) && one.author === me);
    const found = offer ?? state.offers.find((one) => stands(one) && one.author === me);
    return { ...probes.offer(state, now), offer: found?.id ?? nothing, version: found?.version ?? 1 };
  },
  ownOffer: ({ offers }: AssistanceState, me: string): string =>
    offers.find(({ author, withdrawn }) => author === me && withdrawn === null)?.id ?? nothing,
  openOffer: ({ offers }: AssistanceState): string => (offers.find(isPending) ?? offers.find(stands))?.id ?? nothing,
  acceptance({ offers }: AssistanceState) {
    const offer =
      offers.find(isPending) ??
      offers.find(
        ({ withdrawn, lines }) => withdrawn === null && lines.some(({ accepted, quantity }) => accepted < quantity),
      );
    const [line] = offer?.lines ?? [];
    const lines = line === undefined ? noLines : [{ item: line.item, quantity: line.quantity }];
    return { offer: offer?.id ?? nothing, version: offer?.version ?? 1, lines, condition: true, note: null };
  },
  travel: {
    ...{ route: 'road' as const, vehicles: null, staff: 0, weight: null, volume: null, floor: null, packaging: null },
    ...{ dangerous: [], embark: null, disembark: null, alternative: null, customs: null, needs: null, note: null },
    ...{ ready: null, departs: null, arrives: null },
  },
  /** The first line of an own offer of which something was accepted and is not loaded. */
  toSend(state: AssistanceState, me: string) {
    const own = state.offers.filter((offer) => offer.author === me && stands(offer));
    const found = own.flatMap((offer) =>
      offer.lines
        .filter(({ item, accepted }) => accepted > loaded(legsOf(state, offer), item))
        .map(({ item }) => ({ offer: offer.id, lines: [{ item, quantity: 1 }] })),
    )[0];
    return { ...(found ?? { offer: own[0]?.id ?? nothing, lines: noLines }), ...probes.travel };
  },
  openLeg: (state: AssistanceState, me?: string): string => openLegOf(state, isBy(me)),
  waitingLeg: (state: AssistanceState, me: string): string =>
    openLegOf(state, (leg) => leg.departed === null && leg.author === me),
  arriving({ legs }: AssistanceState) {
    const leg = legs.find(isUnderWay) ?? legs.find(({ received }) => received === null);
    return { leg: leg?.id ?? nothing, lines: leg === undefined ? noLines : [...leg.lines], note: null };
  },
  toTakeBack({ legs }: AssistanceState, me: string) {
    const left = (leg: Leg) =>
      (leg.received?.lines ?? []).filter(({ item, quantity }) => {
        const back = leg.returns.flatMap(({ lines }) => lines).filter((line) => line.item === item);
        return quantity > back.reduce((all, line) => all + line.quantity, 0);
      });
    const leg = legs.find((one) => one.author === me && left(one).length > 0);
    const lines = leg === undefined ? noLines : left(leg).map(({ item }) => ({ item, quantity: 1 }));
    return { leg: leg?.id ?? nothing, lines, note: null };
  },
  toThank(state: AssistanceState): string {
    const given = state.offers.filter(({ thanked }) => thanked === null);
    return (
      given.find((offer) => offer.lines.some((line) => countOf(state, offer, line).delivered > 0))?.id ??
      state.offers[0]?.id ??
      nothing
    );
  },
  unsettled({ asked, offers }: AssistanceState, me: string): string {
    const accepted = offers.filter(({ acceptances }) => acceptances.length > 0);
    const own = accepted.filter(({ author }) => author === me || asked?.author === me);
    return own.find(({ costs }) => costs.every(({ agreed }) => agreed === null))?.id ?? own[0]?.id ?? nothing;
  },
  toAgree({ asked, offers }: AssistanceState, me: string) {
    const own = offers.filter(({ author }) => author === me || asked?.author === me);
    const open = own.find(({ costs }) => {
      const last = costs.at(-1);
      return last !== undefined && last.agreed === null && last.author !== me;
    });
    const offer = open ?? own[0];
    return { offer: offer?.id ?? nothing, proposal: offer?.costs.at(-1)?.id ?? nothing };
  },
};
