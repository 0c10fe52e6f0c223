import { textIn } from '../../packages/kind/agreed-text.ts';
import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { placeName } from '../../packages/kind/place.ts';
import { countOf, legsOf, legWord, matching, offerWord, wordOf } from './matching.ts';
import type { Amount, AssistanceState, Leg, Offer, Request, Travel } from './schema.ts';

/** The request, the table per item in words, each offer with its transports, thanks and cost. */
export const paper: Paper<AssistanceState> = {
  sections(state, words) {
    if (state.asked === null) return [{ title: words.own('erased.words'), facts: [] }];
    return [
      requestSection(state, state.asked, words),
      matchingSection(state, words),
      ...state.offers.map((offer) => offerSection(state, offer, words)),
    ];
  },
  said(_event, data, { own }) {
    return [
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('note'), textOf(data, 'note')),
      ...fact(own('condition'), textOf(data, 'condition')),
      ...fact(own('thanks'), textOf(data, 'words')),
    ];
  },
};

function requestSection(state: AssistanceState, asked: Request, words: Words): Section {
  const { own, joined, member } = words;
  const { entry } = asked;
  return {
    title: asked.title,
    note: own(`state.${wordOf(state)}`),
    facts: [
      ...fact(own('asker'), member(asked.author)),
      ...fact(own('why'), asked.why),
      ...fact(own('where'), placeName(asked.where, words.reader)),
      ...fact(
        own('entry'),
        entry === null
          ? null
          : joined([
              own(`entry.${entry.kind}`),
              placeName(entry.place, words.reader),
              entry.place.locode,
              entry.contact,
            ]),
      ),
      ...fact(own('hostNation'), asked.hostNation),
      ...fact(own('closed'), state.closed?.reason),
    ],
  };
}

function itemName({ items }: AssistanceState, id: string, { reader }: Words): string {
  const names = items.find((item) => item.id === id)?.names ?? [];
  return textIn(names, reader)?.text ?? id;
}

function matchingSection(state: AssistanceState, words: Words): Section {
  const { own, joined } = words;
  const facts = matching(state).flatMap(({ item, asked, offered, accepted, underWay, delivered, short }) =>
    fact(
      itemName(state, item.id, words),
      joined([
        own(`unit.${item.unit}`),
        own(`priority.${item.priority}`),
        words.day(item.from),
        item.until === null ? null : words.day(item.until),
      ]),
      joined([
        own('paper.asked', { count: asked }),
        own('paper.offered', { count: offered }),
        own('paper.accepted', { count: accepted }),
        own('paper.underWay', { count: underWay }),
        own('paper.delivered', { count: delivered }),
        own('paper.short', { count: short }),
      ]),
      item.note,
    ),
  );
  return { title: own('matching'), facts };
}

function offerSection(state: AssistanceState, offer: Offer, words: Words): Section {
  const { own, joined, member } = words;
  const amounts = offer.lines.map((line) => {
    const { accepted, delivered } = countOf(state, offer, line);
    return joined([
      itemName(state, line.item, words),
      own('paper.offered', { count: line.quantity }),
      own('paper.accepted', { count: accepted }),
      own('paper.delivered', { count: delivered }),
    ]);
  });
  const cost = offer.costs.at(-1);
  return {
    title: joined([own('offer'), member(offer.author)]),
    note: own(`offer.${offerWord(state, offer)}`),
    facts: [
      ...fact(own('items'), ...amounts),
      ...fact(own('available'), joined([words.day(offer.from), offer.until === null ? null : words.day(offer.until)])),
      ...fact(own('condition'), offer.condition),
      ...fact(own('transport'), own(`bearer.${offer.transport}`)),
      ...fact(own('cost'), own(`bearer.${offer.cost}`)),
      ...fact(own('note'), offer.note),
      ...fact(own('declined'), offer.declined?.reason),
      ...fact(own('withdrawn'), offer.withdrawn?.reason),
      ...legsOf(state, offer).flatMap((leg) => legFacts(state, leg, words)),
      ...fact(own('thanks'), offer.thanked?.words),
      ...fact(
        own('settlement'),
        cost === undefined
          ? null
          : joined([
              `${cost.amount} ${cost.currency}`,
              own(`bearer.${cost.bearer}`),
              own(cost.agreed === null ? 'cost.proposed' : 'cost.agreed'),
              cost.note,
            ]),
      ),
    ],
  };
}

function legFacts(state: AssistanceState, leg: Leg, words: Words): readonly Fact[] {
  const { own, joined } = words;
  const amounts = (lines: readonly Amount[]) =>
    joined(lines.map(({ item, quantity }) => `${itemName(state, item, words)}: ${quantity}`));
  return fact(
    joined([own('leg'), own(`leg.${legWord(leg)}`)]),
    amounts(leg.lines),
    ...travelLines(leg.travel, words),
    leg.received === null ? null : joined([own('received'), amounts(leg.received.lines), leg.received.note]),
    ...leg.returns.map(({ lines, note }) => joined([own('returned'), amounts(lines), note])),
  );
}

function travelLines(travel: Travel, { own, joined, moment }: Words): readonly (string | null)[] {
  const at = (label: string, time: Travel['ready']) =>
    time === null ? null : joined([own(label), moment(time.instant, time.zone)]);
  const hub = (label: string, place: Travel['embark']) =>
    place === null ? null : joined([own(label), place.name, place.locode, place.contact]);
  const measured = (key: 'weight' | 'volume' | 'floor') =>
    travel[key] === null ? null : own(`paper.${key}`, { count: travel[key] });
  return [
    joined([own(`route.${travel.route}`), travel.vehicles, measured('weight'), measured('volume'), measured('floor')]),
    travel.packaging,
    ...travel.dangerous.map((one) => joined([own('dangerous'), one.un, one.class, one.note])),
    hub('embark', travel.embark),
    hub('disembark', travel.disembark),
    travel.alternative,
    at('ready', travel.ready),
    at('departs', travel.departs),
    at('arrives', travel.arrives),
    travel.customs,
    travel.needs,
    travel.note,
  ];
}
