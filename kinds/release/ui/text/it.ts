import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Autorizzazione all’invio',
  list: 'Da autorizzare',
  'state.proposed': 'Attende una seconda persona',
  'state.approved': 'Autorizzato, invio in corso',
  'state.refused': 'Non autorizzato',
  'state.executed': 'Autorizzato e inviato',
  'state.failed': 'Autorizzato, non inviato',
  'command.approve': 'Autorizza e invia',
  'command.approve.help':
    'Di questo testo si risponde insieme a chi l’ha preparato. Parte subito verso i suoi destinatari.',
  'command.refuse': 'Non autorizzare',
  'command.refuse.help': 'Nulla viene inviato. Chi l’ha preparato legge il motivo e può prepararlo di nuovo.',
  'event.proposed': 'Sottoposto a una seconda persona',
  'event.approved': 'Autorizzato',
  'event.refused': 'Non autorizzato',
  'event.executed': 'Inviato',
  'event.failed': 'Non è stato possibile inviarlo',
  'error.release.exists': 'È già stato sottoposto a una seconda persona.',
  'error.release.absent': 'Qui non c’è nulla da autorizzare.',
  'error.release.digest': 'Non è il testo che era stato sottoposto. Ricaricare la pagina e rileggerlo.',
  'error.release.ownProposal': 'L’ha preparato Lei: deve autorizzarlo un’altra persona.',
  'error.release.decided': 'La decisione è già stata presa.',
  'error.release.notApproved': 'Nulla viene inviato prima dell’autorizzazione.',
  'error.release.done': 'L’esito è già registrato.',
};

export default it;
