import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Domanda riservata',
  list: 'Domande riservate',
  create: 'Chiedi in riservatezza',
  'create.lead': 'Verificate se un partner detiene un identificativo che avete voi, senza mostrarlo.',
  'state.sealed': 'Conservata, non ancora inviata',
  'state.asked': 'Inviata, in attesa di risposta',
  'state.hit': 'Riscontro: qualcuno deve esaminarlo',
  'state.noHit': 'Nessun riscontro',
  'state.confirmed': 'Riscontro esaminato',
  'state.failed': 'Senza risposta',
  'state.erased': 'Cancellata',
  'command.ask': 'Chiedi in riservatezza',
  'command.confirm': 'Esamina un riscontro',
  'command.confirm.help':
    'Un riscontro dice che entrambi detengono lo stesso identificativo, e nient’altro. Una persona decide se riguarda il caso prima che venga usato.',
  'event.sealed': '{who} ha conservato qui la domanda',
  'event.posted': '{who} ha inviato il lotto',
  'event.found': '{who} ha letto qui la risposta',
  'event.failed': '{who}: la domanda non ha avuto risposta',
  'event.confirmed': '{who} ha esaminato un riscontro',
  'error.sought.exists': 'È già stato chiesto.',
  'error.sought.absent': 'Qui non è stato chiesto nulla.',
  'error.sought.identifier':
    'Non è un identificativo di questo tipo nella grafia comune: le cifre di controllo non tornano, o si scrive diversamente.',
  'error.sought.category': 'Questo identificativo non appartiene alla categoria scelta.',
  'error.sought.twice': 'Ogni identificativo si chiede una volta: togliete il doppione.',
  'error.sought.over': 'Questa domanda ha già avuto risposta, o non ne attende.',
  'error.sought.notHit': 'Questo identificativo non è stato trovato là.',
  'error.sought.tells':
    'L’altra parte legge il riferimento, lo scopo e il motivo: togliete l’identificativo su cui chiedete.',
};

export default it;
