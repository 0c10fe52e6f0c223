import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  usedUp:
    '{asker} hat in den letzten vier Wochen {days, plural, one {an # Tag} other {an # Tagen}} mindestens neun Zehntel der Fragen an {holder} aufgebraucht',
  'usedUp.words':
    'So sieht es aus, wenn jemand einen Nummernraum durchläuft. Die Charta hält das langsam; fragen Sie nach den Fällen dahinter. Zuletzt am:',
  'revoke.reason': 'Grund',
  'revoke.help': 'Der Partner liest ihn. Neue Marken kommen mit der nächsten Woche.',
  'batch.title': 'Die Frage, wie beide Seiten sie haben',
  'batch.note': 'Wonach gefragt wurde und ob etwas gefunden wurde, weiß nur, wer gefragt hat.',
  'tags.title': 'Was der Inhaber für die Woche veröffentlicht hat',
  'tags.note':
    'Marken sagen für sich nichts, und viele bedeuten nichts: Ihre Zahl ist auf eine Zweierpotenz aufgerundet.',
  'tags.count': 'Marken, aufgerundet',
  'tags.key': 'Öffentlicher Schlüssel der Woche',
  holder: 'Wer gefragt wird',
  asker: 'Wer fragt',
  category: 'Kategorie',
  week: 'Woche',
  day: 'Tag',
  slot: 'Platz am Tag',
  'slot.of': '{slot, number}',
  number: '{count, number}',
  reference: 'Aktenzeichen',
  purpose: 'Zweck',
  necessity: 'Warum es nicht anders geht',
  contact: 'Wen man bei einem Treffer anruft',
  'log.closed': 'Diese Satzung erlaubt keinen vertraulichen Abgleich',
  'log.closed.words':
    'Eine neue Fassung der Satzung kann ihn öffnen, in eine Richtung oder in beide. Zwei Personen jeder Behörde müssen zustimmen.',
  'log.cut': 'Es gibt mehr Einträge, als hier gezeigt werden.',
  'log.terms': 'Was die Satzung erlaubt',
  'log.terms.note':
    'Jede Frage enthält höchstens 64 Kennungen. Nur eine neue Fassung der Satzung, von zwei Personen jeder Behörde gelesen, ändert diese Zahlen.',
  'log.batchesADay': 'Fragen am Tag',
  'log.leftToday': 'Heute übrig',
  'log.withTags': 'Diese Woche abfragbar',
  'log.noTags': 'Von der Satzung geöffnet, diese Woche nichts veröffentlicht',
  'log.days': 'Tag für Tag',
  'log.days.note': 'Beide Seiten sehen dieselbe Tabelle: Legen Sie sie nebeneinander.',
  'log.none': 'Es wurde noch nichts gefragt.',
  'log.asked': 'Gestellt',
  'log.answered': 'Beantwortet',
  'log.declined': 'Abgelehnt',
  'log.left': 'Übrig',
  'log.batches': 'Fragen',
  'log.askedAt': 'Gestellt',
  'log.answeredAt': 'Beantwortet',
  'log.state': 'Stand',
  'measure.matchAsked': 'Vertrauliche Fragen gestellt',
  'measure.matchAnswered': 'Vertrauliche Fragen beantwortet',
  'measure.matchDeclined': 'Vertrauliche Fragen abgelehnt',
  'measure.matchRejected': 'Vertrauliche Antworten, die nicht lesbar waren',
  'rows.title': 'Unsere Fragen nach Kennungen in einer Reihe',
  'rows.note':
    'Aus den letzten vier Wochen. Jede wurde von einer zweiten Person freigegeben. Das sieht nur unsere eigene Behörde.',
  'rows.figures': 'In einer Reihe',
  'rows.count': '{now, number} von {asked, number}',
  'rows.longest': 'Längste Reihe',
  'rows.time': 'Gefragt',
  'feedback.tag.help':
    'Wie sie beim Treffer in der eigenen Frage steht. Eine Marke, die kein Treffer war, darf nicht genannt werden.',
  'feedback.note.help': 'Das liest jedes Mitglied der Gruppe: Schreiben Sie die Kennung nicht.',
};

export default de;
