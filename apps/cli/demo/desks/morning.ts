import { question } from '../statements.ts';
import type { Step } from './step.ts';

/** Questions that lie on the invented desks when the demonstration opens. */
export function morning(now: Date): readonly Step[] {
  const base = question(now, null);
  const ask = (by: string, group: string, change: Readonly<Record<string, unknown>>): Step => ({
    ...{ by, group, kind: 'request', command: 'ask' },
    input: { ...base, ...change },
  });
  const calm = { urgency: '7d', urgencyReason: null, urgencyNote: null };
  return [
    ask('giulia.ferri', 'gmmp.ma-it', {}),
    ask('giulia.ferri', 'gmmp.ma-it', {
      ...calm,
      title: 'Lorry with false plates on the Genoa ferry',
      facts:
        'A lorry with Moroccan plates 41-D-1190 left the ferry on 9 November; the plates belong to a car scrapped in March.',
      objects: [{ kind: 'vehicle', value: '41-D-1190', note: 'Lorry, Moroccan plates' }],
      persons: [],
      link: 'The plate was read at the terminal; nobody is suspected yet.',
      reference: 'GE-2026-1190',
    }),
    ask('giulia.ferri', 'gmmp.ma-it', {
      urgency: '8h',
      urgencyReason: 'life',
      title: 'Missing minor, last seen boarding in Tangier',
      purposeClass: 'other',
      offence: 'Disappearance of a minor',
      facts:
        'Ilyas B., 15, told his aunt by telephone on 21 November that he was boarding with strangers. The call came from Tangier.',
      urgencyNote: 'The minor is believed to be at sea.',
      persons: [
        {
          name: 'Ilyas B.',
          category: 'victim',
          aliases: ['إلياس ب.'],
          born: '2011',
          nationality: 'MA',
          note: null,
        },
      ],
      objects: [],
      link: 'He is the missing person.',
      reference: 'RM-2026-0431',
    }),
    ask('yasmine.idrissi', 'gmmp.ma-it', {
      ...calm,
      to: ['it-moi'],
      title: 'طلب معلومات حول شاحنة محجوزة في جنوة',
      facts: 'حجزت الجمارك شاحنة تحمل ستين جواز سفر فارغا. ويقول السائق إنه تسلمها في ميناء جنوة.',
      reasons: 'الميناء يقع في الدولة المطلوب منها، وهي تحتفظ بسجلات العبور.',
      link: 'السائق شاهد في القضية.',
      persons: [
        {
          name: 'كريم العلوي',
          category: 'witness',
          aliases: ['Karim El Alaoui'],
          born: '1979',
          nationality: 'MA',
          note: null,
        },
      ],
      objects: [],
      language: 'fr',
      reference: 'RBT-2026-2210',
    }),
    ask('yasmine.idrissi', 'contact.ma-fr', {
      ...calm,
      to: ['fr-moi'],
      legalBasis: 'declaration-2024',
      title: 'Registre des bateaux de plaisance loués à Sète',
      facts: 'Trois bateaux loués à Sète en octobre ont été retrouvés vides au large de Nador.',
      reasons: 'Le loueur est établi en France et tient le registre des locations.',
      link: 'Le loueur est un témoin.',
      persons: [],
      objects: [{ kind: 'vessel', value: 'Mistral II', note: null }],
      reference: 'RBT-2026-2214',
    }),
  ];
}
