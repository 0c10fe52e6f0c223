import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; all places and bodies are invented. */
export const examples = {
  ask: {
    kind: 'request',
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
    owner: 'ma-moi',
    use: 'share',
    to: 'harbours',
    recipient: 'The harbour authorities of the north (invented)',
    purpose: 'Warning the harbours on the other shore of the same boats.',
    necessity: 'Nobody there knows the boats, and the season begins in a week.',
    legalBasis: inventedInstrument.id,
  },
  permit: { conditions: 'Without the words about the crew.', until: '2027-03-31' },
  refuse: { ground: 'sourceAtRisk', explanation: 'Only three people could have told this.' },
  withdraw: { reason: 'The inquiry has reached the crew itself.' },
  use: { note: null },
  reportUse: { note: 'Handed to the examining judge of the district court.' },
};
