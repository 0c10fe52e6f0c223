import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'share.to': 'A chi e perché',
  'share.purpose': 'Finalità',
  'share.purpose.help': 'Per che cosa possono usarla; ogni altro uso richiede il vostro consenso.',
  'share.necessity': 'Perché è necessario',
  'share.necessity.help': 'Perché senza di ciò lo scopo non si raggiunge. Inviate solo quanto serve.',
  'share.known': 'Che cosa si sa',
  'share.context': 'Contesto',
  'share.context.help': 'Ciò che aiuta a comprendere: come è nata, a che cosa si collega',
  'share.about': 'Di chi o di che cosa si tratta',
  'share.use': 'Che cosa se ne può fare',
  'share.use.note': 'I codici di trattamento stanno in ogni singolo elemento; questo vale per l’insieme.',
  'shared.title': 'L’informazione',
  'receivers.title': 'Il seguito avuto',
  'receivers.silent': 'Ancora nessuna comunicazione',
  'receivers.acted': 'Seguito dato',
  'receivers.judged': 'Riscontro',
  'erased.title': 'L’informazione',
  'erased.words': 'Il contenuto di questa informazione è stato cancellato. Resta provato che è esistita.',
  'act.text': 'Che cosa è stato fatto',
  'act.text.help': 'Per esempio un controllo, un’operazione, l’inoltro all’ufficio competente',
  'measure.shared': 'Informazioni trasmesse',
  'measure.actedUpon': 'Seguiti comunicati',
  'measure.feedback.useful': 'Riscontro: utile',
  'measure.feedback.wrong': 'Riscontro: errata',
  'measure.feedback.outdated': 'Riscontro: superata',
};

export default it;
