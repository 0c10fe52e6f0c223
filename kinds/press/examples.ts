import { inventedInstrument } from '../../packages/kind/invented.ts';

export const inventedText = `The Kenyan Minister of the Interior, Wanjala Otembo, held talks on Tuesday in Nairobi with his Norwegian counterpart, Sigrun Halvdal.
The two ministers agreed to set up a joint group on migrant smuggling. They also agreed to exchange information on forged documents.
Mr. Otembo thanked the Norwegian authorities for their help.`;

const agreedAt = inventedText.indexOf('The two ministers agreed');
const nameAt = inventedText.indexOf('Wanjala Otembo');
const spans = {
  agreed: { start: agreedAt, end: inventedText.indexOf(' They also') },
  name: { start: nameAt, end: nameAt + 'Wanjala Otembo'.length },
};

/** One valid input of every command; paper, persons and meeting are invented. */
export const examples = {
  bring: {
    source: 'The Harbour Post (invented)',
    url: 'https://post.example/talks',
    published: '2031-03-05',
    text: inventedText,
    legalBasis: inventedInstrument.id,
    keep: '2027-06',
    glossary: null,
  },
  reread: { glossary: null },
  confirm: {
    meeting: true,
    sides: [
      { country: 'KE', person: 'Wanjala Otembo', office: 'Minister of the Interior' },
      { country: 'NO', person: 'Sigrun Halvdal', office: 'Minister of the Interior' },
    ],
    date: { value: '2031-03-04', notBefore: '2031-03-04', notAfter: '2031-03-04' },
    place: 'Nairobi',
    topics: ['migrant_smuggling'],
    agreed: [spans.agreed],
    names: [{ ...spans.name, resolved: 'Wanjala Otembo', id: null }],
  },
  tie: { to: { kind: 'meeting', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000077' } },
  listMistake: { ...spans.name, what: 'name', right: 'Wanjala A. Otembo', note: 'So it stands in the communiqué.' },
  settleMistake: { mistake: 'gmmp.ma-it/it-moi/1#3', outcome: 'corrected', answer: 'The paper put it right online.' },
  dismiss: { reason: 'An older report that was brought by mistake.' },
};
