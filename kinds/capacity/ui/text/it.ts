const it = {
  name: 'Capacità',
  create: 'Registra una capacità',
  'create.lead':
    'Un modulo, una squadra o mezzi che potreste prestare. Gli altri vedono che cosa è libero prima di chiedere.',
  'page.register': 'Registro delle capacità',
  'state.kept': 'Iscritta',
  'state.retired': 'Tolta dal registro',
  'state.erased': 'Cancellata',
  'command.register': 'Registra una capacità',
  'command.change': 'Modifica la voce',
  'command.setPeriod': 'Impegnata per un periodo',
  'command.setPeriod.help':
    'Le offerte accettate e gli invii che la nominano la impegnano da sé; inserite qui il resto.',
  'command.endPeriod': 'Chiudi un periodo',
  'command.retire': 'Togli dal registro',
  'event.registered': '{who} l’ha registrata',
  'event.changed': '{who} ha modificato la voce',
  'event.periodSet': '{who}: impegnata per un periodo',
  'event.periodEnded': '{who}: fine di un periodo',
  'event.retired': '{who} l’ha tolta dal registro',
  'error.capacity.exists': 'Già registrata: modificate la voce.',
  'error.capacity.absent': 'Qui non è registrato nulla di leggibile.',
  'error.capacity.notOwn': 'Ogni membro tiene le proprie voci.',
  'error.capacity.retired': 'Tolta dal registro: registratene una nuova.',
  'error.capacity.dates': 'L’ultimo giorno non va: precede il primo o supera la fine fissata.',
  'error.capacity.count': 'Non ce ne sono così tanti.',
  'error.capacity.period': 'Non c’è questo periodo. Ricaricate la pagina.',
  'error.capacity.ended': 'Questo periodo è già chiuso.',
};

export default it;
