import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; all persons, places and numbers are invented. */
export const examples = {
  share: {
    to: ['ma-moi'],
    title: 'A new landing place north of the lighthouse',
    purposeClass: 'smuggling',
    purpose: 'Prevention of crossings in unseaworthy boats.',
    necessity: 'Only the coast guard there can watch the cove.',
    legalBasis: inventedInstrument.id,
    context: 'From the debriefing of a fishing crew.',
    persons: [{ name: 'Tarik Benomar', category: 'contact', aliases: [], born: null, nationality: null, note: null }],
    objects: [{ kind: 'vehicle', value: 'White van, plate ending 74', note: null }],
    items: [
      {
        text: 'Twice in October a boat landed before dawn at the cove north of the lighthouse.',
        basis: 'fact',
        grade: { source: 'B', information: '2' },
        handling: ['H0'],
        handlingNote: null,
        attachments: [],
      },
      {
        text: 'A white van waited on the coastal road both times.',
        basis: 'fact',
        grade: { source: 'B', information: '3' },
        handling: ['H1'],
        handlingNote: null,
        attachments: [],
      },
    ],
    restrictions: null,
    reference: 'IF-2026-0092',
    tlp: 'AMBER',
    pap: 'GREEN',
    keep: '2027-05',
  },
  actUpon: { text: 'The coast guard now passes the cove every night at four.' },
  giveFeedback: { verdict: 'useful', note: 'One landing was prevented.' },
  correct: {
    statement: 'gmmp.ma-it/it-moi/1#0',
    part: 'items.0.grade.information',
    new: '3',
    reason: 'The crew had it from another boat.',
  },
  acknowledgeCorrection: { correction: 'gmmp.ma-it/it-moi/1#1' },
};
