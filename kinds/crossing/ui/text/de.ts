import type en from './en.ts';

const de: Record<keyof typeof en, string> = {
  name: 'Zählblatt',
  create: 'Zählung eines Hafens eintragen',
  'create.lead':
    'Summen einer Linie in einer Richtung, für eine Stunde oder den ganzen Tag. Keine Namen, Dokumente oder Kennzeichen.',
  'page.import': 'Zählungen aus einer Datei',
  'state.counted': 'Gezählt',
  'state.erased': 'Gelöscht',
  'command.count': 'Zählung eintragen',
  'command.correct': 'Ergänzen oder berichtigen',
  'command.correct.help': 'Was Sie zu einer Stunde sagen, ersetzt das Frühere; beides bleibt im Verlauf.',
  'event.counted': '{who} hat gezählt',
  'error.crossing.notOwn': 'Jedes Ufer zählt in seinen eigenen Häfen. Sagen Sie der anderen Behörde, was Sie sehen.',
  'error.crossing.place': 'Das ist das Blatt eines anderen Hafens oder Tages.',
  'error.crossing.zone': 'Diese Zeitzone oder diesen Tag gibt es nicht. Prüfen Sie den Hafen im Plan.',
  'error.crossing.start': 'Nirgends beginnt der Tag in diesem Augenblick. Prüfen Sie die Uhr dieses Knotens.',
  'error.crossing.future': 'Dieser Tag hat im Hafen noch nicht begonnen. Wählen Sie einen, der begonnen hat.',
  'error.crossing.hour': 'So viele Stunden hat der Tag in diesem Hafen nicht.',
  'error.crossing.empty': 'Tragen Sie wenigstens eine Zahl ein.',
  'error.crossing.same': 'Diese Zahlen stehen schon da. Es wurde nichts gesendet.',
  'error.crossing.absent': 'Hier wurde noch nichts gezählt. Tragen Sie die Zählung des Tages ein.',
};

export default de;
