import { inventedInstrument } from '../../packages/kind/invented.ts';

const terms = {
  host: 'it-moi',
  form: 'team' as const,
  title: 'Pump crews in the Olivo valley (invented)',
  legalBasis: inventedInstrument.id,
  tasks: 'Running four pumps day and night.',
  powers: 'No powers of the police; they work on the instructions of the head of operations there.',
  command: 'host' as const,
  commandNote: null as string | null,
  from: '2026-12-02',
  until: '2026-12-16',
  place: {
    names: [{ language: 'it' as const, text: 'Valle dell’Olivo (inventata)' }],
    locode: null as string | null,
    at: { lat: 38.05, lon: 13.25 },
  },
  insignia: 'own' as const,
  insigniaNote: 'Own uniform with an armband of the host.' as string | null,
  weapons: null as string | null,
  people: [
    { function: [{ language: 'fr' as const, text: 'Chef d’équipe' }], number: 2 },
    { function: [{ language: 'fr' as const, text: 'Pompier' }], number: 22 },
  ],
  offer: { record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', offer: 'gmmp.ma-it/ma-moi/1#0' } as {
    record: string;
    offer: string;
  } | null,
  capacity: null as string | null,
  occasion: null as { kind: string; record: string } | null,
};
const extension = 'gmmp.ma-it/ma-moi/1#2';

/** One valid input of every command; all people and places are invented. Ids name what a story of its own would have made. */
export const examples = {
  propose: terms,
  change: { version: 1, ...terms, until: '2026-12-20' },
  nameOfficial: {
    names: [
      { language: 'fr' as const, text: 'Idriss Tahiri (inventé)' },
      { language: 'ar' as const, text: 'إدريس الطاهري (اسم مختلق)' },
    ],
    function: 'Chef d’équipe',
    contact: '+212600000007' as string | null,
  },
  removeOfficial: { official: 'gmmp.ma-it/ma-moi/1#1' },
  grant: {
    ...{ version: 1, number: 'ACC-2026-118', from: '2026-12-02', until: '2026-12-16' },
    ...{ weapons: 'none' as const, conditions: 'Armband worn at all times.' as string | null },
  },
  refuse: { version: 1, reason: 'Say who commands the crews.' },
  arrive: { on: '2026-12-02', note: null as string | null },
  askExtension: { until: '2026-12-23', reason: 'The water falls slowly.' },
  agreeExtension: { extension },
  refuseExtension: { extension, reason: 'Own crews take over.' },
  recall: { reason: 'A flood at home.' },
  revoke: { reason: 'The operation has ended.' },
  end: { on: '2026-12-16', note: 'All are back.' as string | null },
};
