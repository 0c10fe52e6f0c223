import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Uso ulteriore',
  'state.asked': 'Chiesto, senza ancora risposta',
  'state.permitted': 'Autorizzato',
  'state.refused': 'Non autorizzato',
  'state.withdrawn': 'Autorizzazione ritirata',
  'command.ask': 'Chiedere un uso ulteriore',
  'command.ask.help':
    'Ciò che un’altra autorità ha fornito qui le appartiene. Chiedete prima che qualcuno fuori da questo gruppo lo legga, o prima di usarlo in un procedimento.',
  'command.permit': 'Autorizzare',
  'command.permit.help': 'Una seconda persona della vostra autorità deve approvare prima che l’autorizzazione parta.',
  'command.refuse': 'Non autorizzare',
  'command.withdraw': 'Ritirare l’autorizzazione',
  'command.reportUse': 'Segnalare un uso',
  'command.reportUse.help':
    'Ciò che parte da questo nodo verso il gruppo indicato è segnalato da sé. Segnalate qui quel che il nodo non vede: un fascicolo consegnato a un tribunale, una carta, un colloquio.',
  'reason.help':
    'Da ora nulla parte più in base all’autorizzazione. Ciò che è già partito non viene con questo richiamato.',
  'event.asked': '{who} ha chiesto un uso ulteriore',
  'event.permitted': '{who} l’ha autorizzato',
  'event.refused': '{who} non l’ha autorizzato',
  'event.withdrawn': '{who} ha ritirato l’autorizzazione',
  'event.used': '{who} l’ha usato',
  'error.onward.exists': 'È già stato chiesto.',
  'error.onward.absent': 'Qui non è stato chiesto nulla, quindi non c’è nulla a cui rispondere.',
  'error.onward.sameGroup': 'Tutto questo gruppo lo legge già: scegliete un altro gruppo.',
  'error.onward.notOwner': 'Ne decide soltanto l’autorità che l’ha fornito.',
  'error.onward.notAsker': 'Soltanto l’autorità che ha chiesto segnala un uso.',
  'error.onward.answered': 'È già stato risposto.',
  'error.onward.explanation': 'Dite in una frase perché non è autorizzato.',
  'error.onward.until': 'Questo ultimo giorno è passato: sceglietene uno più tardi, o nessuno.',
  'error.onward.notPermitted':
    'Qui ora non vale alcuna autorizzazione: non è stata data, è scaduta o è stata ritirata.',
};

export default it;
