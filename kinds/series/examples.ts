import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; all counts are invented. */
export const examples = {
  open: {
    title: 'Passengers embarked, northern ports',
    counted: 'Passengers who embarked on ferries, crew left out, by the ships’ declarations.',
    countedBy: 'Port authority, operations desk',
    unit: 'passengers',
    zone: 'Northern ports',
    step: 'month' as const,
    leastCount: 5,
    source: 'Monthly bulletin of the ports',
    restrictions: null,
    tlp: 'AMBER' as const,
    wanted: 2 as const,
    beside: null,
    occasion: null,
    legalBasis: inventedInstrument.id,
  },
  publish: {
    points: [
      { at: '2026-08', value: 41_250, hidden: false },
      { at: '2026-09', value: null, hidden: true },
      { at: '2026-10', value: 12_480, hidden: false },
    ],
    reason: null,
  },
  settle: { wanted: 4 as const, reason: 'The season begins; earlier warning is worth a false one.' },
  look: { at: '2026-10', assessment: 'known' as const, note: 'A line was out of service for ten days.' },
  close: { reason: 'The ports count by terminal from now on.' },
};
