import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Weiterverwendung',
  'state.asked': 'Gefragt, noch nicht beantwortet',
  'state.permitted': 'Erlaubt',
  'state.refused': 'Nicht erlaubt',
  'state.withdrawn': 'Erlaubnis zurückgezogen',
  'command.ask': 'Um Weiterverwendung bitten',
  'command.ask.help':
    'Was eine andere Behörde hier gegeben hat, gehört ihr. Fragen Sie, bevor jemand außerhalb dieser Gruppe es liest oder bevor es in einem Verfahren verwendet wird.',
  'command.permit': 'Erlauben',
  'command.permit.help': 'Eine zweite Person Ihrer Behörde muss zustimmen, bevor die Erlaubnis hinausgeht.',
  'command.refuse': 'Nicht erlauben',
  'command.withdraw': 'Erlaubnis zurückziehen',
  'command.reportUse': 'Verwendung melden',
  'command.reportUse.help':
    'Was über diesen Knoten an die genannte Gruppe geht, wird von selbst gemeldet. Melden Sie hier, was der Knoten nicht sieht: eine Akte für das Gericht, ein Papier, ein Gespräch.',
  'reason.help':
    'Ab jetzt geht auf die Erlaubnis hin nichts mehr hinaus. Was schon hinausging, wird damit nicht zurückgerufen.',
  'event.asked': '{who} bat um Weiterverwendung',
  'event.permitted': '{who} erlaubte es',
  'event.refused': '{who} erlaubte es nicht',
  'event.withdrawn': '{who} zog die Erlaubnis zurück',
  'event.used': '{who} verwendete es',
  'error.onward.exists': 'Danach wurde schon gefragt.',
  'error.onward.absent': 'Hier wurde nichts gefragt, also gibt es nichts zu beantworten.',
  'error.onward.sameGroup': 'In dieser Gruppe lesen es schon alle: Wählen Sie eine andere.',
  'error.onward.notOwner': 'Nur die Behörde, die es gegeben hat, entscheidet darüber.',
  'error.onward.notAsker': 'Nur die Behörde, die gefragt hat, meldet eine Verwendung.',
  'error.onward.answered': 'Das ist schon beantwortet.',
  'error.onward.explanation': 'Sagen Sie in einem Satz, warum es nicht erlaubt wird.',
  'error.onward.until': 'Dieser letzte Tag ist vorbei: Wählen Sie einen späteren oder keinen.',
  'error.onward.notPermitted':
    'Hier gilt jetzt keine Erlaubnis: Sie wurde nicht gegeben, ist abgelaufen oder wurde zurückgezogen.',
};

export default de;
