import { inventedInstrument } from '../../packages/kind/invented.ts';

const texts = [
  {
    language: 'en' as const,
    text: {
      title: 'Permanent joint group on migration (invented)',
      mandate: 'The group brings the services of both countries together, at borders, at sea and at consulates.',
      instruments: 'It rests on:',
      chair: 'The chair goes round in this order, each for six months:',
      secretariat: 'The secretariat is with whoever is in the chair.',
      meetings: 'The group meets at least as often as this:',
    },
  },
  {
    language: 'fr' as const,
    text: {
      title: 'Groupe mixte permanent sur la migration (inventé)',
      mandate: 'Le groupe réunit les services des deux pays, aux frontières, en mer et dans les consulats.',
      instruments: 'Il se fonde sur :',
      chair: 'La présidence tourne dans cet ordre, pour six mois chacune :',
      secretariat: 'Le secrétariat est assuré par la présidence.',
      meetings: 'Le groupe se réunit au moins à cette fréquence :',
    },
  },
];

const scope = (en: string, fr: string) => [
  { language: 'en' as const, text: en },
  { language: 'fr' as const, text: fr },
];

const terms = {
  texts,
  instruments: [inventedInstrument.id],
  lanes: [
    {
      lane: 'border' as const,
      members: ['it-moi', 'ma-moi'],
      scope: scope('Crossing points and the sea.', 'Les points de passage et la mer.'),
    },
    {
      lane: 'asylum' as const,
      members: ['it-moi', 'ma-moi'],
      scope: scope('Reception and protection.', 'L’accueil et la protection.'),
    },
  ],
  secretariat: null,
  chair: { order: ['it-moi', 'ma-moi'], months: 6, first: '2027-01-01' },
  meetings: { every: 3, unit: 'month' as const },
};

const proposal = 'gmmp.ma-it/it-moi/1#0';
const topic = { topic: 'Opening hours of the northern crossing (invented)' };

/** One valid input of every command; all authorities and places are invented. */
export const examples = {
  begin: { terms },
  propose: { terms },
  sign: { proposal },
  object: { proposal, reason: 'The consular lane is missing.' },
  withdraw: { proposal, reason: 'A better text is coming.' },
  takePosition: {
    lane: 'border' as const,
    about: topic,
    stance: 'supports' as const,
    reason: 'The queues get shorter.',
  },
  takePositionOn: {
    mandate: 'it-moi.00000000-0000-7000-8000-6d616e646174',
    kind: 'request',
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
    lane: 'asylum' as const,
    stance: 'opposes' as const,
    reason: 'Interviews would have to be held at night.',
  },
  withdrawPosition: { position: 'gmmp.ma-it/it-moi/1#3', reason: 'The hours were agreed.' },
};
