const figure = {
  key: 'evacuated' as const,
  label: null,
  unit: 'persons' as const,
  value: 120,
  asOf: '2026-11-22T16:30:00.000Z',
  note: null,
};
const situation = {
  section: 'situation' as const,
  texts: [
    { language: 'en' as const, text: 'The water falls on the left bank.' },
    { language: 'ar' as const, text: 'ينخفض منسوب المياه على الضفة اليسرى.' },
  ],
};

/** One valid input of every command; all places and numbers are invented. */
export const examples = {
  report: {
    occasion: { kind: 'incident', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000031' },
    title: 'Flood of the lower valley (invented)',
    hour: '2026-11-22T17:00:00.000Z',
    zone: 'Africa/Casablanca',
    figures: [figure],
    sections: [situation],
    legalBasis: 'ma-it-2024',
  },
  correct: {
    base: 'a'.repeat(64),
    figures: [{ ...figure, value: 130 }],
    sections: [situation],
    reason: 'Ten persons were counted at another post.',
  },
  accept: { hash: 'a'.repeat(64), figures: ['evacuated persons'] },
};
