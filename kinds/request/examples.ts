import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; all persons, places and numbers are invented. Commands that name an earlier statement name it here as it stands first in the feed of the invented asker. */
const ask = {
  to: ['ma-moi'],
  title: 'Owner and movements of the boat “Amal”',
  purposeClass: 'smuggling',
  offence: 'Facilitation of unlawful entry, Article 12 of the invented code',
  purpose: 'Criminal investigation into the organisers of a crossing that cost lives.',
  legalBasis: inventedInstrument.id,
  facts:
    'On 14 November a boat marked “Amal” was found empty off the coast. Eleven persons say they paid a man who called himself Samir Lahmidi before they left.',
  reasons: 'The boat carries a registration of the requested State, which keeps the register of small craft.',
  link: 'Samir Lahmidi is named as the one who took the money; Nadia Fassi is a witness who saw the boat being loaded.',
  persons: [
    {
      name: 'Samir Lahmidi',
      category: 'suspect',
      aliases: ['سمير لحميدي'],
      born: '1981',
      nationality: 'MA',
      note: null,
    },
    { name: 'Nadia Fassi', category: 'witness', aliases: [], born: null, nationality: null, note: null },
  ],
  objects: [
    { kind: 'vessel', value: 'Amal, registration 3-1187', note: 'White fibreglass, about nine metres' },
    { kind: 'phone', value: '+212 5 00 00 11 87', note: null },
  ],
  restrictions: 'Not to be put to the persons named before the hearing of 2 December.',
  urgency: '3d',
  urgencyReason: 'relevance',
  urgencyNote: 'The boat leaves the custody of the harbour on 25 November.',
  language: 'fr',
  reference: 'RM-2026-0417',
  handling: ['H1'],
  handlingNote: null,
  tlp: 'AMBER',
  pap: 'GREEN',
  keep: '2027-11',
  attachments: [],
};

const answer = {
  summary: 'The boat and its owner are known; the telephone is not.',
  items: [
    {
      text: 'The boat “Amal”, 3-1187, was registered on 3 March to Samir Lahmidi, boat builder, and reported stolen by nobody.',
      basis: 'fact',
      grade: { source: 'A', information: '1' },
      handling: ['H1'],
      handlingNote: null,
      attachments: [],
    },
    {
      text: 'A harbour guard heard that the boat was sold in October for cash.',
      basis: 'assessment',
      grade: { source: 'B', information: '3' },
      handling: ['H1', 'H2'],
      handlingNote: null,
      attachments: [],
    },
  ],
  restrictions: null,
  tlp: null,
  pap: null,
  keep: null,
};

export const examples = {
  ask,
  receive: {},
  accept: { note: 'The register of small craft is being searched.' },
  askClarification: {
    question: 'Which of the two boats named “Amal” is meant: the one of nine metres, or that of fourteen?',
  },
  giveClarification: { member: 'ma-moi', text: 'The boat of nine metres, registration 3-1187.' },
  answerPartly: { ...answer, summary: 'First part: the register.', items: answer.items.slice(0, 1) },
  answer,
  refuse: { ground: 'notAvailable', explanation: 'Neither the register nor the harbour holds such a boat.' },
  delay: {
    reason: 'judicialAuthorisation',
    note: 'The list of calls needs the leave of the investigating judge, asked for today.',
    until: '2026-11-30T11:00:00.000Z',
  },
  withdraw: { reason: 'The boat was identified by other means.' },
  close: { outcome: 'satisfied', note: 'With thanks: the boat was held in time.' },
  giveFeedback: {
    statement: 'gmmp.ma-it/ma-moi/1#1',
    item: 0,
    verdict: 'actedUpon',
    note: 'The boat builder was heard; the boat is held in the harbour.',
  },
  correct: {
    statement: 'gmmp.ma-it/it-moi/1#0',
    part: 'persons.1.category',
    new: 'victim',
    reason: 'Nadia Fassi was herself on an earlier crossing.',
  },
  acknowledgeCorrection: { correction: 'gmmp.ma-it/it-moi/1#1' },
};
