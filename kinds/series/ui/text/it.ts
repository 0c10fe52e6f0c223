import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Serie',
  create: 'Aprire una serie',
  'create.lead':
    'Conteggi di molti, mai di una persona. Tutti i membri del gruppo vedono i punti, le revisioni e gli avvisi che ne derivano.',
  'page.watch': 'Serie e avvisi',
  'state.kept': 'Tenuta',
  'state.closed': 'Chiusa',
  'state.erased': 'Cancellata',
  'command.open': 'Aprire una serie',
  'command.publish': 'Pubblicare punti',
  'command.publish.help':
    'A mano, incollando o da un file. Si vede che cosa verrebbe pubblicato e che cosa è sbagliato prima di ogni invio.',
  'command.settle': 'Regolare l’allarme',
  'command.settle.help': 'Quanti falsi allarmi l’anno si accettano. Meno falsi allarmi significa avvisi più tardivi.',
  'command.look': 'Valutare un avviso',
  'command.look.help': 'Tutti i membri leggono chi lo ha esaminato e che cosa ne ha concluso.',
  'command.close': 'Chiudere la serie',
  'event.opened': '{who} ha aperto la serie',
  'event.published': '{who} ha pubblicato punti',
  'event.settled': '{who} ha regolato l’allarme',
  'event.looked': '{who} ha esaminato un avviso',
  'event.closed': '{who} ha chiuso la serie',
  'error.series.exists': 'Questa serie è già aperta.',
  'error.series.absent': 'Qui non c’è una serie. Aprirne prima una.',
  'error.series.notOwn': 'Ogni membro pubblica la propria serie. Aprire la propria accanto a questa.',
  'error.series.closed': 'Questa serie è chiusa. Aprirne un’altra.',
  'error.series.besideItself': 'Una serie non sta accanto a sé stessa. Sceglierne un’altra.',
  'error.series.step':
    'Un punto non corrisponde al passo di questa serie. Correggere la data; le settimane iniziano lo stesso giorno.',
  'error.series.future': 'Un punto è nel futuro. Pubblicare ciò che è stato contato.',
  'error.series.small':
    'Un conteggio è inferiore al minimo che questa serie può mostrare. Scrivere < e il minimo: sarà nascosto.',
  'error.series.hidden': 'Solo una serie che dichiara il conteggio minimo ne nasconde uno, e senza valore.',
  'error.series.reason': 'Alcuni di questi punti ci sono già con un altro valore. Dire perché cambiano.',
  'error.series.unchanged': 'Tutto questo c’è già. Non è stato inviato nulla.',
  'error.series.tooMany': 'La serie è piena. Chiuderla e aprire la successiva.',
  'error.series.sameSetting': 'L’allarme è già regolato così. Scegliere un altro numero.',
  'error.series.noPoint': 'Questo punto non c’è nella serie. Ricaricare la pagina.',
};

export default it;
