import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Treffer-Anfrage',
  create: 'Fragen: Haben Sie das?',
  'create.lead': 'Eine Kennung, offen genannt; ein Mensch der anderen Seite sagt, ob sie vorliegt.',
  'state.asked': 'Gestellt',
  'state.hit': 'Liegt vor',
  'state.nothing': 'Nichts mitzuteilen',
  'state.withdrawn': 'Zurückgezogen',
  'state.erased': 'Gelöscht',
  'command.ask': 'Fragen: Haben Sie das?',
  'command.confirm': 'Es liegt vor',
  'command.confirm.help': 'Es sagt nur, dass es vorliegt. Der Inhalt braucht ein eigenes Ersuchen.',
  'command.nothing': 'Nichts mitzuteilen',
  'command.nothing.help':
    'Eine Formel, was auch der Grund ist. Sie geht von selbst einen Tag nach der Frage hinaus oder zur nächsten vollen Stunde; der Grund bleibt hier.',
  'command.withdraw': 'Frage zurückziehen',
  'event.asked': '{who} hat gefragt',
  'event.confirmed': 'Bei {who} liegt es vor',
  'event.nothing': '{who} hat nichts mitzuteilen',
  'event.withdrawn': '{who} hat die Frage zurückgezogen',
  'error.hit.exists': 'Das wurde bereits gefragt.',
  'error.hit.absent': 'Hier wurde nichts gefragt.',
  'error.hit.identifier': 'Das ist keine Kennung dieser Art in der gemeinsamen Schreibweise.',
  'error.hit.notAddressee': 'Nur die gefragte Behörde antwortet.',
  'error.hit.notAsker': 'Nur die fragende Behörde zieht die Frage zurück.',
  'error.hit.over': 'Das ist bereits beantwortet oder zurückgezogen.',
  'command.giveFeedback': 'Rückmeldung geben',
  'command.giveFeedback.help': 'Sagen Sie der anderen Seite, ob es dieselbe Person oder derselbe Gegenstand war.',
  'event.feedback': '{who} hat Rückmeldung gegeben',
};

export default de;
