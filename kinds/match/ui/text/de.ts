import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  'command.revoke': 'Unter diesen Marken nicht mehr antworten',
  'state.revoked': 'Marken widerrufen',
  'event.revoked': '{who} hat die Marken der Woche widerrufen',
  name: 'Vertraulicher Abgleich',
  'page.log': 'Vertraulicher Abgleich: Protokoll der Fragen',
  'state.published': 'Marken einer Woche',
  'state.asked': 'Gestellt',
  'state.answered': 'Beantwortet',
  'state.declined': 'Vom Knoten abgelehnt',
  'state.rejected': 'Antwort nicht lesbar',
  'state.erased': 'Gelöscht',
  'event.published': '{who} hat die Marken der Woche veröffentlicht',
  'event.asked': '{who} hat gefragt: 64 verblendete Elemente',
  'event.answered': '{who} hat geantwortet: 64 ausgewertete Elemente und ein Beweis',
  'event.declined': '{who} hat die Frage abgelehnt',
  'event.rejected': '{who} konnte die Antwort nicht lesen',
  'error.match.exists': 'Das steht hier bereits.',
  'error.match.absent': 'Hier wurde nichts gefragt.',
  'error.match.terms': 'Die Satzung erlaubt in dieser Richtung keine vertraulichen Fragen.',
  'error.match.category': 'Die Satzung öffnet diese Kategorie nicht.',
  'error.match.budget': 'Alle Fragen, die die Satzung am Tag erlaubt, sind verbraucht. Fragen Sie morgen.',
  'error.match.place': 'Das steht nicht in dem Vorgang, den Tag und Platz benennen.',
  'error.match.week': 'Der Schlüssel gilt für eine andere Woche.',
  'error.match.size': 'Eine Frage hat genau 64 Elemente, ebenso ihre Antwort.',
  'error.match.element': 'Ein Element gehört nicht zur Gruppe: Es stammt nicht aus diesem Verfahren.',
  'error.match.file': 'Die Zahl der Marken und ihre Datei passen nicht zusammen.',
  'error.match.notHolder': 'Nur die gefragte Behörde antwortet.',
  'error.match.notAsker': 'Nur die fragende Behörde liest die Antwort.',
  'error.match.over': 'Zu dieser Frage ist nichts mehr zu sagen.',
  'error.match.early': 'Eine Antwort geht zu ihrem Takt hinaus, nicht früher.',
  'error.match.key': 'Die Frage gilt einem anderen Schlüssel als dem des Partners in dieser Woche.',
  'error.match.stale': 'Die Frage hat den Partner zu spät erreicht. Fragen Sie noch einmal.',
  'error.match.noSet':
    'Der Partner hat in dieser Kategorie diese Woche keine Marken veröffentlicht: Es gibt nichts zu vergleichen. Marken entstehen einmal in der Woche: Fragen Sie nächste Woche erneut, oder fragen Sie dort einen Menschen.',
  'error.match.proof':
    'Der Beweis der Antwort hält nicht: Der Knoten des Partners hat einen anderen Schlüssel benutzt als den zugesagten. Unterrichten Sie den Partner.',
  'error.match.answer': 'Die Antwort oder die Marken sind nicht lesbar. Unterrichten Sie den Partner.',
  'command.giveFeedback': 'Dem Inhaber sagen, was aus einem Treffer wurde',
  'command.giveFeedback.help':
    'Das verlässt dieses Haus: Die andere Seite erfährt damit, dass es einen Treffer gab und welcher es ist.',
  'event.feedback': '{who} hat gesagt, was aus einem Treffer wurde',
};

export default de;
