import { inventedInstrument } from '../../packages/kind/invented.ts';

const person = {
  names: [
    { language: 'fr' as const, text: 'Nadia Berrada (inventée)' },
    { language: 'ar' as const, text: 'نادية برادة (اسم مختلق)' },
  ],
  telephone: '+212600000001',
  email: 'nadia.berrada@interieur.example',
  speaks: ['fr', 'ar', 'en'],
};
const one = 'gmmp.ma-it/ma-moi/1#1';
const other = 'gmmp.ma-it/ma-moi/1#2';
const shift = 'gmmp.ma-it/ma-moi/1#3.0';

/** One valid input of every command; all people and numbers are invented. */
export const examples = {
  begin: { zone: 'Africa/Casablanca', legalBasis: inventedInstrument.id },
  enterPerson: person,
  changePerson: { person: one, ...person, telephone: '+212600000009' },
  removePerson: { person: one, until: '2027-03' },
  fillOffice: {
    office: null,
    titles: [
      { language: 'fr' as const, text: 'Directrice de la migration' },
      { language: 'ar' as const, text: 'مديرة الهجرة' },
    ],
    person: one,
    from: '2024-06',
  },
  vacateOffice: { office: 'gmmp.ma-it/ma-moi/1#4', until: '2027' },
  nameFocalPoint: {
    lane: 'border' as const,
    person: one,
    function: [{ language: 'fr' as const, text: 'Point de contact pour les frontières' }],
    from: '2026-09-01',
    substitute: other,
  },
  endFocalPoint: { focal: 'gmmp.ma-it/ma-moi/1#5', until: '2027-01-31' },
  planDuty: {
    turns: [
      {
        first: '2026-11-23',
        last: '2026-11-29',
        from: '07:00',
        to: '19:00',
        person: one,
        substitute: other,
        telephone: null,
      },
      {
        ...{ first: '2026-11-23', last: '2026-11-29', from: '19:00', to: '07:00' },
        ...{ person: other, substitute: null, telephone: '+212 600-000-002' as string | null },
      },
    ],
  },
  cancelShift: { shift, reason: 'The crossing is closed that day.' },
  substitute: { shift, person: other, from: '2026-11-23T09:00:00.000Z', reason: 'Illness.' },
  handOver: {
    shift,
    to: other,
    note: 'The northern port expects two late ships; everything else is quiet.',
    open: [{ kind: 'request', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' }],
  },
  takeOver: { shift },
};
