import { inventedInstrument } from '../../packages/kind/invented.ts';

const series = [
  {
    ...{ line: 'N1', way: 'out' as const, hours: [8, 9] },
    ...{ passengers: [640, 710], vehicles: [180, 203], rotations: [1, 1], whole: null },
  },
  {
    ...{ line: 'N1', way: 'in' as const, hours: [], passengers: [], vehicles: [], rotations: [] },
    whole: { passengers: 5_210, vehicles: 1_404, rotations: 9 },
  },
];
const queue = [{ hour: 9, vehicles: 320, band: 'oneToThree' as const }];

/** One valid input of every command; operation, ports and figures are invented. */
export const examples = {
  count: {
    operation: 'it-moi.0199f3b2-0c00-7000-8000-000000000031',
    ...{ port: 'SUD', day: '2026-07-31', zone: 'Africa/Casablanca', legalBasis: inventedInstrument.id },
    ...{ source: 'gate' as const, series, queue, note: null as string | null },
  },
  correct: { source: 'operator' as const, series: series.slice(0, 1), queue: [], note: 'A ship was left out.' },
};
