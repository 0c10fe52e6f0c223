import { inventedInstrument } from '../../packages/kind/invented.ts';

const season = {
  names: [
    { language: 'en' as const, text: 'Summer transit (invented)' },
    { language: 'fr' as const, text: 'Transit de l’été (inventé)' },
    { language: 'ar' as const, text: 'عبور الصيف (مختلق)' },
  ],
  from: '2026-06-10',
  to: '2026-09-15',
};

/** One valid input of every command; ports, lines, ships and figures are invented. */
export const examples = {
  propose: { ...season, zone: 'Africa/Casablanca', legalBasis: inventedInstrument.id },
  amend: { ...season, to: '2026-09-20' },
  setPlace: {
    ...{ code: 'SUD', what: 'port' as const, parts: ['Terminal 1', 'Terminal 2'], retired: false },
    place: {
      names: [
        { language: 'fr' as const, text: 'Port du Sud (inventé)' },
        { language: 'ar' as const, text: 'ميناء الجنوب (مختلق)' },
      ],
      locode: null,
      at: { lat: 35.1, lon: -5.2 },
    },
    zone: 'Africa/Casablanca',
  },
  setLine: { code: 'N1', from: 'SUD', to: 'NORD', minutes: 90, retired: false },
  setShip: {
    ...{ code: 'AURORA', name: 'Aurora (invented)', line: 'N1' as string | null },
    ...{ passengers: 900, vehicles: 260, rotations: 4, retired: false },
  },
  plan: {
    ...{ line: 'N1', port: 'SUD' },
    spans: [
      {
        ...{ first: '2026-07-30', last: '2026-08-02', rotations: 10, seats: 9_000, spaces: 2_600 },
        ...{ passengers: 8_800, vehicles: 2_500, peak: true },
      },
    ],
  },
  note: {
    ...{
      cause: 'weather' as const,
      effect: 'closed' as const,
      left: null as number | null,
      ports: ['SUD'],
      lines: [],
      ships: [],
    },
    ...{ from: '2026-07-31T12:00:00.000Z', to: '2026-07-31T20:00:00.000Z' as string | null },
    text: 'East wind of force 9 in the strait.',
  },
  publish: {
    ...{ source: 'Release of the port, 5 August (invented)', shore: 'ma-moi', edition: '2026', way: 'out' as const },
    rows: [
      {
        ...{ what: 'total' as const, code: null as string | null, from: '2026-06-10', to: '2026-07-29' },
        ...{ passengers: 431_000, vehicles: null as number | null, rotations: null as number | null },
        change: null as { base: string; passengers: string | null; vehicles: string | null } | null,
      },
    ],
  },
  endNote: { note: 'gmmp.ma-it/ma-moi/1#4', at: '2026-07-31T18:00:00.000Z' },
  end: { text: 'The last ship of the season has landed.' },
};
