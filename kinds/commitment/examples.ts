import { inventedInstrument } from '../../packages/kind/invented.ts';

const hash = '0'.repeat(64);
const report = 'gmmp.ma-it/ma-moi/1#1';
const propose = {
  class: 'commitment',
  texts: [
    {
      language: 'fr',
      text: {
        title: 'Un point de contact dans chaque port du nord',
        body: 'Les deux parties désignent un point de contact permanent dans chaque port du nord.\n\nLa liste est tenue à jour.',
        measure: 'la liste des points de contact est échangée et chacun a répondu à un appel d’essai.',
      },
    },
    {
      language: 'ar',
      text: {
        title: 'نقطة اتصال في كل ميناء من موانئ الشمال',
        body: 'يعيّن الطرفان نقطة اتصال دائمة في كل ميناء من موانئ الشمال.\n\nوتُحيَّن القائمة باستمرار.',
        measure: 'تُبودلت قائمة نقاط الاتصال وردّت كل نقطة على مكالمة تجريبية.',
      },
    },
  ],
  owners: ['ma-moi'],
  due: '2027-03-31',
  lanes: ['police', 'border'],
  public: true,
  source: {
    kind: 'information',
    record: 'it-moi.0199f3b2-0c00-7000-8000-000000000077',
    language: 'fr',
    quote: 'Les deux parties sont convenues de désigner un point de contact dans chaque port du nord.',
    start: 412,
    end: 501,
  },
  legalBasis: inventedInstrument.id,
};

/** One valid input of every command; all places and bodies are invented. Ids and hashes name what a story of its own would have made. */
export const examples = {
  propose,
  revise: { ...propose, base: 1 },
  sign: { version: 1, hash },
  object: { version: 1, reason: 'The ports of the east are missing.' },
  report: {
    status: 'onTrack',
    evidence: 'Four of six ports have named somebody.',
    percent: 60,
    attachments: [] as string[],
  },
  confirm: { report },
  dispute: { report, reason: 'The port of the east does not answer.' },
  askDeferral: { due: '2027-06-30', reason: 'Two ports are being rebuilt.' },
  agreeDeferral: { version: 2, hash },
  refuseDeferral: { version: 2, reason: 'The season begins in May.' },
  proposeWithdrawal: { reason: 'A new arrangement takes its place.', by: null },
  agreeWithdrawal: { withdrawal: report },
  refuseWithdrawal: { withdrawal: report, reason: 'The new arrangement is not signed yet.' },
};
