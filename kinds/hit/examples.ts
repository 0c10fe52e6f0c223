import { inventedInstrument } from '../../packages/kind/invented.ts';

/** One valid input of every command; number and case are invented. */
export const examples = {
  ask: {
    to: 'ma-moi',
    type: 'phone',
    value: '+212600118723',
    reference: 'RM 2026/311',
    purpose: 'Boats that bring people across by night.',
    necessity: 'It is the one number that was found on board.',
    legalBasis: inventedInstrument.id,
  },
  confirm: { contact: 'Duty desk, second floor' },
  nothing: { ground: 'notHeld', explanation: null },
  giveFeedback: { verdict: 'same', note: 'It is the telephone of the man we look for, there and here.' },
  withdraw: { reason: 'The boat was found.' },
};
