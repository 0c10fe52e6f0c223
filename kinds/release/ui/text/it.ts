import type en from './en.ts';

export default {
  name: 'Autorizzazione all’invio',
  list: 'Da autorizzare',
  'state.proposed': 'Attende una seconda persona',
  'state.approved': 'Autorizzato, invio in corso',
  'state.refused': 'Non autorizzato',
  'state.executed': 'Autorizzato e inviato',
  'state.failed': 'Autorizzato, non inviato',

  'what.title': 'Che cosa attende una seconda persona',
  'what.note': 'Nulla è ancora uscito. Questa pagina la vede soltanto la nostra autorità.',
  'what.decided': 'Su che cosa ha deciso una seconda persona',
  'what.own': 'Questa pagina la vede soltanto la nostra autorità.',
  'what.reason': 'Perché devono essere d’accordo in due',
  'what.override': 'Perché si deroga a una protezione',
  'what.act': 'Atto',
  'what.by': 'Preparato da',
  'what.group': 'Gruppo',
  'what.readers': 'Chi lo leggerà',
  'what.record': 'Riguarda la pratica',
  'what.digest': 'Impronta di quanto si autorizza (SHA-256)',
  'act.open': 'Che cosa sarà inviato',
  'act.sent': 'Che cosa è stato inviato',
  'act.unsent': 'Che cosa non è stato inviato',
  'act.note':
    'Esattamente come lo vedranno i destinatari. Tra l’autorizzazione e l’invio non può cambiare una sola lettera.',
  'act.unreadable':
    'Questo testo non può essere letto qui. Non autorizzare ciò che non si può leggere: rifiutare l’invio.',

  'decision.approved': 'Autorizzato; l’invio è in corso',
  'decision.executed': 'Autorizzato e inviato',
  'decision.open': 'Apri la pratica',
  'decision.refused': 'Non autorizzato: nulla è stato inviato',
  'decision.failed': 'Autorizzato, ma nel frattempo è sorto un ostacolo: nulla è stato inviato',
  'decision.failed.next': 'Preparare di nuovo l’atto dalla pratica; sarà sottoposto ancora a una seconda persona.',

  'command.approve': 'Autorizza e invia',
  'command.approve.help':
    'Di questo testo si risponde insieme a chi l’ha preparato. Parte subito verso i suoi destinatari.',
  'command.refuse': 'Non autorizzare',
  'command.refuse.help': 'Nulla viene inviato. Chi l’ha preparato legge il motivo e può prepararlo di nuovo.',
  'approve.note': 'Nota',
  'approve.note.help': 'Resta nel nostro registro; le altre autorità non la vedono mai.',
  'refuse.reason': 'Motivo',
  'refuse.reason.help': 'Che cosa deve cambiare prima dell’invio. Lo leggono solo i colleghi.',

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
} satisfies Record<keyof typeof en, string>;
