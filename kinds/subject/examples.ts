import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; all persons, places and numbers are invented. */
export const examples = {
  receive: {
    right: 'access',
    language: 'it',
    person: {
      names: ['Tarik Benomar', 'طارق بنعمر'],
      born: '1991-04',
      identifiers: [{ kind: 'document', value: 'X0000174' }],
    },
    identity: 'Came to the desk with an identity card.',
    wanted: 'Whether anything about him was exchanged since 2024, and what.',
    to: ['ma-moi'],
    receivedOn: '2026-11-20',
    legalBasis: inventedInstrument.id,
    reference: 'DS-2026-0011',
    handling: ['H2'],
    handlingNote: null,
    tlp: 'AMBER+STRICT',
    pap: 'GREEN',
    keep: '2028-11',
  },
  report: {
    what: 'data',
    items: [
      {
        text: 'Named as a contact in one statement of May, nothing else.',
        basis: 'fact',
        grade: { source: 'A', information: '1' },
        handling: ['H1'],
        handlingNote: null,
        attachments: [],
      },
    ],
  },
  prolong: { reason: 'The archive of 2024 has to be searched by hand.' },
  answer: {
    outcome: 'granted',
    authority: 'Garante (invented)',
    corrections: [],
    recalls: [],
    text: 'Lei compare come contatto in una comunicazione di maggio. Può presentare reclamo a: Garante (invented).',
  },
};
