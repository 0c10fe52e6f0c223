import { inventedInstrument } from '../../packages/kind/invented.ts';

const offer = 'gmmp.ma-it/ma-moi/1#0';
const leg = 'gmmp.ma-it/ma-moi/1#1';
const port = {
  names: [
    { language: 'it' as const, text: 'Porto Olivo (inventato)' },
    { language: 'ar' as const, text: 'ميناء الزيتون (اسم مختلق)' },
  ],
  locode: 'ITXOL' as string | null,
  at: { lat: 38.1, lon: 13.3 },
};
const pumps = {
  names: [
    { language: 'en' as const, text: 'High-capacity pumps' },
    { language: 'it' as const, text: 'Pompe ad alta capacità' },
    { language: 'ar' as const, text: 'مضخات عالية القدرة' },
  ],
  unit: 'module' as const,
  quantity: 6,
  from: '2026-12-01',
  until: '2026-12-20' as string | null,
  priority: 'life' as const,
  note: null as string | null,
};
const boats = {
  ...pumps,
  names: [
    { language: 'en' as const, text: 'Rescue boats with crew' },
    { language: 'it' as const, text: 'Imbarcazioni di soccorso con equipaggio' },
    { language: 'ar' as const, text: 'قوارب إنقاذ بطواقمها' },
  ],
  unit: 'team' as const,
  quantity: 4,
  priority: 'urgent' as const,
};
const offered = {
  lines: [
    { item: 'i1', quantity: 4, capacity: null as string | null },
    { item: 'i2', quantity: 4, capacity: null as string | null },
  ],
  from: '2026-12-02',
  until: '2026-12-16' as string | null,
  condition: null as string | null,
  transport: 'provider' as const,
  cost: 'shared' as const,
  note: 'Two crews speak Italian.' as string | null,
};
const travel = {
  route: 'sea' as const,
  vehicles: 'Four lorries with trailers' as string | null,
  staff: 12,
  weight: 18_500,
  volume: 96.5,
  floor: 140,
  packaging: 'On pallets' as string | null,
  dangerous: [{ un: 'UN1202', class: '3', note: 'Diesel fuel in tanks' as string | null }],
  embark: {
    name: 'North Port (invented)',
    locode: 'MAXNP' as string | null,
    contact: '+212600000005' as string | null,
  },
  disembark: { name: 'Porto Olivo (inventato)', locode: null as string | null, contact: null as string | null },
  alternative: null as string | null,
  customs: 'Temporary admission of the pumps.' as string | null,
  needs: 'Fuel and an escort from the port.' as string | null,
  note: null as string | null,
  ready: '2026-12-01T08:00:00.000Z' as string | null,
  departs: '2026-12-01T18:00:00.000Z' as string | null,
  arrives: '2026-12-02T10:00:00.000Z' as string | null,
};

/** One valid input of every command; all places and people are invented. Ids name what a story of its own would have made. */
export const examples = {
  ask: {
    title: 'Flood of the Olivo valley (invented)',
    template: 'flood' as string | null,
    why: 'Three places are cut off; the own pumps do not suffice.',
    where: port,
    area: { polygons: [], circles: [{ centre: { lat: 38.05, lon: 13.25 }, km: 12 }] },
    entry: { kind: 'port' as const, place: port, contact: 'Harbour master, +390600000001' as string | null },
    hostNation: 'Fuel, lodging and interpreters are provided.' as string | null,
    occasion: null as { kind: string; record: string } | null,
    legalBasis: inventedInstrument.id,
    items: [
      { id: null as string | null, ...pumps },
      { id: null as string | null, ...boats },
    ],
  },
  change: {
    items: [
      { id: 'i1', ...pumps, quantity: 8 },
      { id: 'i2', ...boats },
    ],
    note: 'The river rises again.' as string | null,
  },
  refuse: { reason: 'Our own pumps are in use.' },
  offer: offered,
  changeOffer: { offer, version: 1, ...offered },
  withdrawOffer: { offer, reason: 'A flood here binds the pumps.' },
  accept: { offer, version: 1, lines: [{ item: 'i1', quantity: 3 }], condition: false, note: null as string | null },
  decline: { offer, reason: 'The water has fallen.' },
  planTransport: { offer, lines: [{ item: 'i1', quantity: 3 }], ...travel },
  changeTransport: { leg, ...travel },
  clearTransport: { leg, note: 'Customs and escort are arranged.' },
  depart: { leg, arrives: '2026-12-02T12:00:00.000Z' as string | null, note: null as string | null },
  turnBack: { leg, reason: 'The sea is too rough.' },
  receive: { leg, lines: [{ item: 'i1', quantity: 3 }], note: null as string | null },
  takeBack: { leg, lines: [{ item: 'i1', quantity: 3 }], note: 'One pump needs repair.' as string | null },
  thank: { offer, words: 'The valley thanks the crews.' },
  proposeCost: {
    ...{ offer, bearer: 'shared' as const, amount: '48200.50', currency: 'EUR' },
    note: 'Half each.' as string | null,
  },
  agreeCost: { offer, proposal: 'gmmp.ma-it/ma-moi/1#4' },
  close: { outcome: 'met' as const, reason: 'The water has gone.' },
};
