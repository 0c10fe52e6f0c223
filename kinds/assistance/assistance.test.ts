import { describe, expect, it } from 'vitest';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Board, Overview } from './board.ts';
import { examples } from './examples.ts';
import assistance from './index.ts';
import { matching, offerWord, reopened, wordOf } from './matching.ts';
import { assistanceRefusals } from './rules.ts';
import type { AssistanceState } from './schema.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { zone: 'Europe/Rome' });
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';
const scene = { charter, record, tzdb: 'test' };
const by = (member: string, time: string): Player => ({ member, at: `2026-11-30T${time}:00.000Z` });
const rome = (time: string) => by('it-moi', time);
const rabat = (time: string) => by('ma-moi', time);
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);

type Told = Story<AssistanceState>;
const begun: Told = given(assistance, scene);
const asked = begun.when(rome('08:00'), 'ask', examples.ask).thenSee(done);
/** Of six pumps and four boat teams, Rabat offers four and four. */
const offered = asked.when(rabat('09:00'), 'offer', examples.offer).thenSee(done);
const accepted = offered.when(rome('10:00'), 'accept', examples.accept).thenSee(done);
const planned = accepted.when(rabat('11:00'), 'planTransport', examples.planTransport).thenSee(done);
const departed = planned.when(rabat('12:00'), 'depart', examples.depart).thenSee(done);
const arrived = departed.when(rome('20:00'), 'receive', examples.receive).thenSee(done);
const stateIn = (story: Told) => story.folded.state;
const figures = (story: Told, index = 0) => {
  const {
    asked: all,
    offered: of,
    accepted: yes,
    underWay,
    delivered,
    short,
  } = matching(stateIn(story))[index] ?? noCount;
  return [all, of, yes, underWay, delivered, short];
};
const noCount = { asked: -1, offered: -1, accepted: -1, underWay: -1, delivered: -1, short: -1 };
const offerIn = (story: Told) => {
  const [offer] = stateIn(story).offers;
  if (offer === undefined) throw new Error('no offer stands');
  return offer;
};
const conditional = { ...examples.offer, condition: 'The road from the port is open.' };

describe('a request for assistance', () => {
  it('[ASSISTANCE-1] says what is needed, where, why and on which basis', () => {
    expect(stateIn(asked)).toMatchObject({
      asked: { title: examples.ask.title, author: 'it-moi' },
      others: ['fr-mi', 'ma-moi'],
    });
    expect(stateIn(asked).items.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(stateIn(asked).due?.instant).toBe('2026-12-01T22:59:59.999Z');
    asked.when(rome('09:00'), 'ask', examples.ask).thenSee(refused('assistance.exists'));
    begun.when(rome('09:00'), 'offer', examples.offer).thenSee(refused('assistance.absent'));
    const ask = (change: object) => begun.when(rome('08:00'), 'ask', { ...examples.ask, ...change });
    const [pumps] = examples.ask.items;
    ask({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    ask({ items: [{ ...pumps, until: '2026-11-30' }] }).thenSee(refused('assistance.dates'));
    ask({ items: [{ ...pumps, quantity: 0 }] }).thenSee(refused('assistance.nothing'));
    ask({ items: [] }).thenSee(refused('kind.input'));
    ask({ items: [{ ...pumps, quantity: 1.5 }] }).thenSee(refused('kind.input'));
  });

  it('[ASSISTANCE-2] is changed by its asker, who keeps each item and its unit', () => {
    const more = offered.when(rome('11:00'), 'change', examples.change).thenSee(done);
    expect(figures(more)).toEqual([8, 4, 0, 0, 0, 8]);
    offered.when(rabat('11:00'), 'change', examples.change).thenSee(refused('assistance.notAsker'));
    const change = (items: readonly object[]) => offered.when(rome('11:00'), 'change', { items, note: null });
    const [pumps, boats] = examples.change.items;
    change([{ ...pumps }]).thenSee(refused('assistance.itemGone'));
    change([{ ...pumps, unit: 'piece' }, { ...boats }]).thenSee(refused('assistance.itemGone'));
    change([{ ...pumps }, { ...pumps }]).thenSee(refused('assistance.item'));
    const less = change([{ ...pumps, quantity: 0 }, { ...boats }, { ...boats, id: null }]).thenSee(done);
    expect(stateIn(less).items.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['i1', 0],
      ['i2', 4],
      ['i3', 4],
    ]);
    expect(figures(less)).toEqual([0, 4, 0, 0, 0, 0]);
  });

  it('[ASSISTANCE-3] is closed by its asker; what is on its way is still received', () => {
    const closed = departed.when(rome('13:00'), 'close', examples.close).thenSee(done);
    expect(wordOf(stateIn(closed))).toBe('closed');
    departed.when(rabat('13:00'), 'close', examples.close).thenSee(refused('assistance.notAsker'));
    closed.when(rabat('14:00'), 'offer', examples.offer).thenSee(refused('assistance.closed'));
    closed.when(rome('14:00'), 'accept', examples.accept).thenSee(refused('assistance.closed'));
    const there = closed.when(rome('20:00'), 'receive', examples.receive).thenSee(done);
    there.when(rome('21:00'), 'thank', examples.thank).thenSee(done);
    const gone = asked.when(rome('09:00'), 'close', { ...examples.close, outcome: 'cancelled' }).thenSee(done);
    expect(assistance.facets(stateIn(gone), 'it-moi')).toMatchObject({
      state: 'cancelled',
      ended: true,
      waitingOn: [],
    });
  });

  it('[ASSISTANCE-4] a member that cannot help says so once, and may offer later', () => {
    const no = asked.when(rabat('09:00'), 'refuse', examples.refuse).thenSee(done);
    expect(assistance.facets(stateIn(no), 'x')?.waitingOn).toEqual(['fr-mi']);
    no.when(rabat('10:00'), 'refuse', examples.refuse).thenSee(refused('assistance.refusedAlready'));
    offered.when(rabat('10:00'), 'refuse', examples.refuse).thenSee(refused('assistance.offering'));
    asked.when(rome('09:00'), 'refuse', examples.refuse).thenSee(refused('assistance.isAsker'));
    expect(stateIn(no.when(rabat('11:00'), 'offer', examples.offer)).refusals).toEqual([]);
  });
});

describe('an offer', () => {
  it('[ASSISTANCE-10] is made by another member on items of the request, in part, with terms', () => {
    expect(figures(offered)).toEqual([6, 4, 0, 0, 0, 6]);
    expect(wordOf(stateIn(offered))).toBe('toDecide');
    asked.when(rome('09:00'), 'offer', examples.offer).thenSee(refused('assistance.isAsker'));
    const offer = (change: object) => asked.when(rabat('09:00'), 'offer', { ...examples.offer, ...change });
    offer({ lines: [{ item: 'i9', quantity: 1, capacity: null }] }).thenSee(refused('assistance.item'));
    offer({ until: '2026-12-01' }).thenSee(refused('assistance.dates'));
    offer({ lines: [{ item: 'i1', quantity: 0, capacity: null }] }).thenSee(refused('kind.input'));
  });

  it('[ASSISTANCE-11] changes until it is accepted; an acceptance names the version that was read', () => {
    const change = { ...examples.changeOffer, lines: [{ item: 'i1', quantity: 2, capacity: null }] };
    const changed = offered.when(rabat('09:30'), 'changeOffer', change).thenSee(done);
    expect(figures(changed)).toEqual([6, 2, 0, 0, 0, 6]);
    offered.when(by('fr-mi', '09:30'), 'changeOffer', change).thenSee(refused('assistance.notProvider'));
    accepted.when(rabat('11:00'), 'changeOffer', change).thenSee(refused('assistance.acceptedAlready'));
    changed.when(rabat('09:40'), 'changeOffer', change).thenSee(refused('assistance.stale'));
    changed.when(rome('10:00'), 'accept', examples.accept).thenSee(refused('assistance.stale'));
    offered
      .when(rome('10:00'), 'accept', { ...examples.accept, offer: 'gmmp.ma-it/ma-moi/1#7' })
      .thenSee(refused('assistance.offer'));
  });

  it('[ASSISTANCE-12] is accepted by the asker, in part, never beyond what is offered, and under its condition', () => {
    expect(figures(accepted)).toEqual([6, 4, 3, 0, 0, 3]);
    expect([wordOf(stateIn(accepted)), offerWord(stateIn(accepted), offerIn(accepted))]).toEqual([
      'partly',
      'acceptedPart',
    ]);
    offered.when(rabat('10:00'), 'accept', examples.accept).thenSee(refused('assistance.notAsker'));
    const accept = (quantity: number) => ({ ...examples.accept, lines: [{ item: 'i1', quantity }] });
    offered.when(rome('10:00'), 'accept', accept(5)).thenSee(refused('assistance.tooMuch'));
    expect(figures(accepted.when(rome('10:30'), 'accept', accept(4)).thenSee(done))).toEqual([6, 4, 4, 0, 0, 2]);
    const bound = asked.when(rabat('09:00'), 'offer', conditional).thenSee(done);
    expect(offerWord(stateIn(bound), offerIn(bound))).toBe('conditional');
    bound.when(rome('10:00'), 'accept', examples.accept).thenSee(refused('assistance.condition'));
    bound.when(rome('10:00'), 'accept', { ...examples.accept, condition: true }).thenSee(done);
  });

  it('[ASSISTANCE-13] is declined with a reason, and may be accepted later', () => {
    const declined = accepted.when(rome('10:30'), 'decline', examples.decline).thenSee(done);
    expect(figures(declined)).toEqual([6, 0, 0, 0, 0, 6]);
    declined.when(rome('10:40'), 'decline', examples.decline).thenSee(refused('assistance.declined'));
    declined.when(rabat('10:40'), 'planTransport', examples.planTransport).thenSee(refused('assistance.declined'));
    expect(figures(declined.when(rome('10:50'), 'accept', examples.accept).thenSee(done))).toEqual([6, 4, 3, 0, 0, 3]);
  });

  it('[ASSISTANCE-14] withdrawn after acceptance reopens what it covered, but for what is under way', () => {
    const gone = accepted.when(rabat('10:30'), 'withdrawOffer', examples.withdrawOffer).thenSee(done);
    expect(figures(gone)).toEqual([6, 0, 0, 0, 0, 6]);
    expect(reopened(stateIn(gone), offerIn(gone))).toEqual([{ item: 'i1', quantity: 3 }]);
    expect(offerWord(stateIn(gone), offerIn(gone))).toBe('withdrawnAfter');
    expect(offerIn(gone).acceptances).toHaveLength(1);
    const covered = gone
      .when(by('fr-mi', '10:40'), 'offer', { ...examples.offer, lines: [{ item: 'i1', quantity: 5, capacity: null }] })
      .when(rome('10:50'), 'accept', {
        ...examples.accept,
        offer: 'gmmp.ma-it/fr-mi/1#0',
        lines: [{ item: 'i1', quantity: 5 }],
      })
      .thenSee(done);
    expect(reopened(stateIn(covered), offerIn(covered))).toEqual([{ item: 'i1', quantity: 1 }]);
    gone.when(rome('11:00'), 'accept', examples.accept).thenSee(refused('assistance.withdrawn'));
    gone.when(rabat('11:00'), 'withdrawOffer', examples.withdrawOffer).thenSee(refused('assistance.withdrawn'));
    const late = departed.when(rabat('13:00'), 'withdrawOffer', examples.withdrawOffer).thenSee(done);
    expect(figures(late)).toEqual([6, 3, 3, 3, 0, 3]);
    expect(reopened(stateIn(late), offerIn(late))).toEqual([]);
  });
});

describe('what comes of it', () => {
  it('[ASSISTANCE-30] transports are planned of what was accepted, with times in their order, and cleared by the asker', () => {
    offered.when(rabat('11:00'), 'planTransport', examples.planTransport).thenSee(refused('assistance.notAccepted'));
    accepted.when(rome('11:00'), 'planTransport', examples.planTransport).thenSee(refused('assistance.notProvider'));
    const plan = (change: object) => ({ ...examples.planTransport, ...change });
    planned.when(rabat('11:30'), 'planTransport', plan({})).thenSee(refused('assistance.tooMuchSent'));
    accepted
      .when(rabat('11:00'), 'planTransport', plan({ arrives: '2026-12-01T17:00:00.000Z' }))
      .thenSee(refused('assistance.times'));
    const unmarked = { dangerous: [{ un: '1202', class: '3', note: null }] };
    accepted.when(rabat('11:00'), 'planTransport', plan(unmarked)).thenSee(refused('kind.input'));
    planned.when(rome('11:30'), 'clearTransport', examples.clearTransport).thenSee(done);
    planned.when(rabat('11:30'), 'clearTransport', examples.clearTransport).thenSee(refused('assistance.notAsker'));
    const moved = planned
      .when(rabat('11:30'), 'changeTransport', { ...examples.changeTransport, route: 'air' })
      .thenSee(done);
    expect(stateIn(moved).legs[0]?.travel.route).toBe('air');
    planned
      .when(rabat('11:30'), 'changeTransport', { ...examples.changeTransport, leg: 'gmmp.ma-it/ma-moi/1#9' })
      .thenSee(refused('assistance.leg'));
  });

  it('[ASSISTANCE-31] it leaves, turns back or arrives, and arrives with no more than was loaded', () => {
    expect(figures(departed)).toEqual([6, 4, 3, 3, 0, 3]);
    expect(figures(arrived)).toEqual([6, 4, 3, 0, 3, 3]);
    planned.when(rome('12:00'), 'receive', examples.receive).thenSee(refused('assistance.notDeparted'));
    departed.when(rabat('12:30'), 'depart', examples.depart).thenSee(refused('assistance.departed'));
    arrived.when(rome('21:00'), 'receive', examples.receive).thenSee(refused('assistance.received'));
    const receive = { ...examples.receive, lines: [{ item: 'i1', quantity: 4 }] };
    departed.when(rome('20:00'), 'receive', receive).thenSee(refused('assistance.tooMuchReceived'));
    const back = departed.when(rabat('13:00'), 'turnBack', examples.turnBack).thenSee(done);
    expect(figures(back)).toEqual([6, 4, 3, 0, 0, 3]);
    back.when(rabat('14:00'), 'turnBack', examples.turnBack).thenSee(refused('assistance.turnedBack'));
    back.when(rabat('14:00'), 'planTransport', examples.planTransport).thenSee(done);
    expect(figures(back.when(rome('20:00'), 'receive', examples.receive).thenSee(done))).toEqual([6, 4, 3, 0, 3, 3]);
  });

  it('[ASSISTANCE-32] what arrived comes back in parts, and is thanked for once', () => {
    departed.when(rabat('13:00'), 'takeBack', examples.takeBack).thenSee(refused('assistance.notReceived'));
    const two = { ...examples.takeBack, lines: [{ item: 'i1', quantity: 2 }] };
    const some = arrived.when(rabat('21:00'), 'takeBack', two).thenSee(done);
    some.when(rabat('22:00'), 'takeBack', two).thenSee(refused('assistance.tooMuchReturned'));
    expect(matching(stateIn(some))[0]).toMatchObject({ delivered: 3, returned: 2 });
    departed.when(rome('13:00'), 'thank', examples.thank).thenSee(refused('assistance.nothingGiven'));
    const thanked = arrived.when(rome('21:00'), 'thank', examples.thank).thenSee(done);
    thanked.when(rome('22:00'), 'thank', examples.thank).thenSee(refused('assistance.thanked'));
  });

  it('[ASSISTANCE-33] its cost is settled by both sides, on the last proposal', () => {
    const id = (story: Told) => offerIn(story).costs.at(-1)?.id ?? '';
    const agree = (story: Told) => ({ offer: offerIn(story).id, proposal: id(story) });
    const proposed = accepted.when(rabat('11:00'), 'proposeCost', examples.proposeCost).thenSee(done);
    proposed.when(rabat('12:00'), 'agreeCost', agree(proposed)).thenSee(refused('assistance.ownCost'));
    proposed.when(by('fr-mi', '12:00'), 'agreeCost', agree(proposed)).thenSee(refused('assistance.notProvider'));
    const other = proposed
      .when(rome('12:00'), 'proposeCost', { ...examples.proposeCost, amount: '40000' })
      .thenSee(done);
    other.when(rome('13:00'), 'agreeCost', agree(proposed)).thenSee(refused('assistance.cost'));
    const settled = other.when(rabat('13:00'), 'agreeCost', agree(other)).thenSee(done);
    expect(offerIn(settled).costs.at(-1)).toMatchObject({ amount: '40000', agreed: { author: 'ma-moi' } });
    settled.when(rome('14:00'), 'proposeCost', examples.proposeCost).thenSee(refused('assistance.costAgreed'));
    offered.when(rabat('11:00'), 'proposeCost', examples.proposeCost).thenSee(refused('assistance.notAccepted'));
    accepted
      .when(rabat('11:00'), 'proposeCost', { ...examples.proposeCost, amount: '1e3' })
      .thenSee(refused('kind.input'));
  });

  it('[ASSISTANCE-43] stands on the map of the group as long as it is open, with what is short', () => {
    const at = { record, me: 'it-moi', charter };
    const shown = assistance.places?.(stateIn(offered), at) ?? [];
    expect(shown.map(({ id, tone, note }) => [id, tone, note?.values])).toEqual([
      ['where', 'danger', { count: 2 }],
      ['area', 'danger', undefined],
      ['entry', 'info', {}],
    ]);
    const closed = offered.when(rome('13:00'), 'close', examples.close);
    expect(assistance.places?.(stateIn(closed), at)).toEqual([]);
  });

  it('[ASSISTANCE-23] [ASSISTANCE-43] says who has to act, what stands in the calendar, and what is counted', () => {
    const waits = (story: Told) => assistance.facets(stateIn(story), 'x')?.waitingOn;
    expect(waits(asked)).toEqual(['fr-mi', 'ma-moi']);
    expect(waits(offered)).toEqual(['it-moi', 'fr-mi']);
    expect(waits(accepted)).toEqual(['fr-mi', 'ma-moi']);
    expect(waits(departed)).toEqual(['it-moi', 'fr-mi']);
    const items = assistance.calendar?.(stateIn(departed), { record, me: 'it-moi', charter }) ?? [];
    expect(items.map(({ id, start }) => [id, start.instant])).toEqual([
      ['due', '2026-12-01T22:59:59.999Z'],
      [stateIn(departed).legs[0]?.id, '2026-12-02T12:00:00.000Z'],
    ]);
    expect(assistance.tallies(stateIn(arrived), charter).map(({ measure, holder }) => [measure, holder])).toEqual([
      ['assistanceAsked', 'it-moi'],
      ['assistanceOffered', 'ma-moi'],
      ['assistanceAccepted', 'ma-moi'],
      ['assistanceReceived', 'ma-moi'],
    ]);
  });
});

describe('the board', () => {
  const place = (all: readonly { readonly record: string; readonly state: AssistanceState }[]): InquiryPlace => ({
    ...{ me: 'it-moi', now: '2026-12-03T08:00:00.000Z', charter, cut: false },
    records: () =>
      all.flatMap((found) => {
        const facets = assistance.facets(found.state, 'it-moi');
        return facets === null ? [] : [{ kind: 'assistance', ...found, facets }];
      }),
  });
  const ask = <T>(name: string, input: unknown, all: Parameters<typeof place>[0]) =>
    assistance.inquiries?.[name]?.answer(input, place(all)) as T;
  const occasion = { kind: 'incident', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009' };
  const calm = {
    ...examples.ask,
    occasion,
    items: examples.ask.items.map((item) => ({ ...item, priority: 'normal' as const })),
  };
  const all = [
    { record: 'a', state: stateIn(begun.when(rome('08:00'), 'ask', calm).thenSee(done)) },
    { record: 'b', state: stateIn(accepted) },
    { record: 'c', state: stateIn(asked.when(rome('09:00'), 'close', examples.close)) },
    { record: 'd', state: stateIn(offered) },
  ];

  it('[ASSISTANCE-40] hangs what is short and saves lives first, narrowed to an occasion or a member', () => {
    const whole = ask<Board>('board', {}, all);
    expect(whole.cards.map(({ record: id, column, priority, overdue }) => [id, column, priority, overdue])).toEqual([
      ['b', 'short', 'life', true],
      ['a', 'short', 'normal', true],
      ['d', 'toDecide', 'life', true],
      ['c', 'ended', 'life', false],
    ]);
    expect(whole.occasions).toEqual([{ ...occasion, names: [], title: null }]);
    expect(ask<Board>('board', { occasion: occasion.record }, all).cards.map(({ record: id }) => id)).toEqual(['a']);
    expect(ask<Board>('board', { member: 'ma-moi' }, all).cards).toEqual([]);
    const { pressing, counts } = ask<Overview>('overview', {}, all);
    expect(pressing.map(({ record: id }) => id)).toEqual(['b', 'a', 'd']);
    expect(counts).toMatchObject({ short: 2, toDecide: 1, ended: 1 });
  });

  it('[ASSISTANCE-44] calls what requests serve by its name, where that is read', () => {
    const [facets] = all.flatMap(({ state: one }) => assistance.facets(one, 'it-moi') ?? []);
    if (facets === undefined) throw new Error('it is listed');
    const room = { ...occasion, state: { opened: { title: 'Flood' } }, facets: { ...facets, title: 'Flood' } };
    const kinds = (kind: string) => (kind === 'incident' ? [room] : place(all).records(kind));
    const found = assistance.inquiries?.board?.answer({}, { ...place(all), records: kinds }) as Board;
    expect(found.occasions).toEqual([{ ...occasion, names: [], title: 'Flood' }]);
    expect(assistance.inquiries?.board?.needs).toEqual(['assistance', 'incident', 'transit']);
  });
});

it('every refusal of the kind has been met', () => {
  expect(assistanceRefusals.filter((code) => !tried.has(code))).toEqual([]);
});
