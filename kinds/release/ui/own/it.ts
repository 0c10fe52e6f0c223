import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
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
  'approve.note': 'Nota',
  'approve.note.help': 'Resta nel nostro registro; le altre autorità non la vedono mai.',
  'refuse.reason': 'Motivo',
  'refuse.reason.help': 'Che cosa deve cambiare prima dell’invio. Lo leggono solo i colleghi.',
};

export default it;
