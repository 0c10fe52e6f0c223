import { inventedInstrument } from '../../packages/kind/invented.ts';

const pumps = {
  class: 'flood' as const,
  names: [
    { language: 'fr' as const, text: 'Module de pompage à haut débit' },
    { language: 'ar' as const, text: 'وحدة ضخ عالية التدفق' },
  ],
  does: [{ language: 'fr' as const, text: 'Pompe 1 000 mètres cubes à l’heure sur 800 mètres ; pas d’eau potable.' }],
  count: 4,
  persons: 6,
  vehicles: 2,
  selfSufficient: 4,
  readiness: 12,
  weight: 7_200 as number | null,
  volume: 34.5 as number | null,
  floor: 28 as number | null,
  dangerous: 'UN1202, 3' as string | null,
  means: 'Générateurs, éclairage, radio.' as string | null,
  home: {
    names: [{ language: 'fr' as const, text: 'Base du Nord (inventée)' }],
    locode: null as string | null,
    at: { lat: 35.2, lon: -5.9 },
  },
  contact: 'Centre opérationnel, +212600000006' as string | null,
};

/** One valid input of every command; all places and bodies are invented. Ids name what a story of its own would have made. */
export const examples = {
  register: { ...pumps, legalBasis: inventedInstrument.id },
  change: { ...pumps, count: 5 },
  setPeriod: {
    ...{ use: 'maintenance' as const, count: 1, from: '2026-12-01', until: '2026-12-10' as string | null },
    note: 'Yearly inspection' as string | null,
  },
  endPeriod: { period: 'gmmp.ma-it/ma-moi/1#1', until: '2026-12-05' },
  retire: { reason: 'Replaced by new pumps.' },
};
