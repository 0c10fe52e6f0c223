import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Informazione',
  create: 'Trasmetti informazioni',
  'create.lead':
    'Per far sapere ad altre autorità, senza che l’abbiano chiesto, ciò che dovrebbero sapere. Possono leggerlo tutti i membri del gruppo.',
  'state.shared': 'Trasmessa',
  'state.actedUpon': 'Con seguito',
  'state.erased': 'Cancellata',
  'command.share': 'Trasmetti informazioni',
  'command.actUpon': 'Riferisci il seguito dato',
  'command.actUpon.help': 'Basta una frase: dice all’altra autorità a che cosa è servita la sua informazione.',
  'command.giveFeedback': 'Dai un riscontro',
  'command.giveFeedback.help':
    'Aiuta l’altra autorità a valutare la fonte. Se l’informazione è errata o superata, spetta a lei rettificarla.',
  'command.correct': 'Rettifica',
  'command.correct.help': 'Quanto inviato resta; la rettifica raggiunge tutti coloro che lo detengono.',
  'event.shared': '{who} ha trasmesso un’informazione',
  'event.actedUpon': '{who} vi ha dato seguito',
  'event.feedback': '{who} ha dato un riscontro',
  'event.corrected': '{who} ha fatto una rettifica',
  'event.correctionAcknowledged': 'La rettifica ha avuto effetto presso {who}',
  'error.information.exists': 'È già stata trasmessa: rettificarla, oppure trasmetterne una nuova.',
  'error.information.absent': 'Questa informazione non esiste.',
  'error.information.erased': 'L’informazione è stata cancellata; non si può aggiungere altro.',
  'error.information.notAddressee': 'Può farlo soltanto un’autorità destinataria.',
};

export default it;
