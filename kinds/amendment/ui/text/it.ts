import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Modifica di una carta',
  list: 'Modifiche di carte',
  'state.proposed': 'Attende una seconda persona',
  'state.approved': 'Approvata, non ancora firmata',
  'state.refused': 'Non approvata',
  'state.signed': 'Firmata',
  'command.approve': 'Approvare',
  'command.approve.help':
    'La vostra autorità firma questo testo, e nessun altro, quando il comando viene rieseguito sulla sua macchina. La modifica è in vigore quando tutti i membri hanno firmato.',
  'command.refuse': 'Non approvare',
  'command.refuse.help': 'Non si firma nulla. Chi l’ha preparata legge la vostra ragione.',
  'reason.help': 'Che cosa deve cambiare prima della firma. La leggono soltanto i colleghi.',
  'event.proposed': 'Sottoposta a una seconda persona',
  'event.approved': '{who} ha approvato',
  'event.refused': '{who} non ha approvato',
  'event.signed': 'Firmata dalla radice di questa autorità',
  'error.amendment.exists': 'Questa carta è già stata sottoposta a una seconda persona.',
  'error.amendment.absent': 'Non c’è una carta simile su cui decidere.',
  'error.amendment.hash': 'Non è il testo che vi è stato sottoposto. Ricaricate la pagina e rileggetelo.',
  'error.amendment.ownProposal': 'Chi l’ha preparata non l’approva: deve farlo un’altra persona.',
  'error.amendment.decided': 'È già deciso.',
  'error.amendment.notApproved': 'Una carta si firma una volta, dopo l’approvazione di una seconda persona.',
};

export default it;
