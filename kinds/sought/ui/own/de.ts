import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  'learn.title': 'Was die andere Seite erfährt',
  'learn.them':
    'Dass Ihre Behörde heute eine Frage gestellt hat: in welcher Kategorie, zu welchem Aktenzeichen, mit welchem Zweck, aus welchem Grund und auf welcher Rechtsgrundlage.',
  'learn.never':
    'Niemals, nach welchen Kennungen Sie gefragt haben, wie viele es waren oder ob etwas gefunden wurde: Jede Frage sieht gleich aus.',
  'learn.us': 'Sie erfahren, welche Ihrer Kennungen sie hat, und sonst nichts von dem, was sie hat.',
  'learn.log': 'Was Sie fragen, bleibt hier abgelegt, damit die Aufsicht über Ihre Behörde es sehen kann.',
  holder: 'Wer gefragt wird',
  'holder.help': 'Partner, deren gemeinsame Satzung es erlaubt',
  'holder.none':
    'Noch erlaubt keine Ihrer Satzungen solche Fragen: Es braucht eine neue Fassung, der auf jeder Seite zwei Personen zustimmen.',
  category: 'Kategorie',
  'category.help': 'Die andere Seite sieht die Kategorie. Eine Frage hat eine Kategorie.',
  'category.deconfliction':
    'Ein Treffer sagt nur eines: Beide Behörden arbeiten am selben Ziel, und wen man anruft. Kennungen jeder Art dürfen beisammenstehen.',
  left: '{left, plural, one {Heute bleibt # Frage} other {Heute bleiben # Fragen}} (von {batches, number}, die die Satzung erlaubt)',
  'left.none': 'Alle Fragen von heute sind verbraucht. Fragen Sie morgen.',
  noSet:
    'Dieser Partner hat in dieser Kategorie diese Woche nichts auffindbar gemacht: Die Frage bliebe unbeantwortet.',
  identifiers: 'Kennungen',
  'identifiers.help': 'Eine je Zeile, höchstens 64. Nur genaue Kennungen, nie Namen.',
  reference: 'Aktenzeichen',
  'reference.help': 'Die andere Seite sieht es. Schreiben Sie nicht hinein, wonach Sie fragen.',
  purpose: 'Zweck',
  'purpose.help': 'Auch ihn sieht die andere Seite.',
  necessity: 'Warum es nicht anders geht',
  'answer.title': 'Was gefunden wurde',
  'answer.note': 'Das weiß nur unsere eigene Behörde.',
  'asked.title': 'Was gefragt wurde',
  'asked.note': 'Die Kennungen haben das Haus nie verlassen.',
  'batch.open': 'Die Frage öffnen, wie die andere Seite sie sieht',
  'waiting.sealed': 'Sie wird gerade gesendet.',
  'waiting.asked':
    'Der Knoten der anderen Seite antwortet zur nächsten vollen Zehnersekunde, nachdem er die Frage erhalten hat.',
  'failed.title': 'Es gibt keine Antwort',
  hits: '{count, plural, =0 {Kein Treffer} one {# Treffer} other {# Treffer}}',
  tags: 'unter {count, number} Marken',
  'none.means': 'Der Partner hat keine davon, oder er darf es nicht sagen.',
  contact: 'Wen man anruft',
  'contact.deconfliction': 'Beide arbeiten daran. Rufen Sie an, bevor jemand handelt.',
  'hits.title': 'Treffer',
  'hits.identifier': 'Kennung',
  'hits.tag': 'Marke',
  'hits.looked': 'Angesehen',
  'hits.next': 'Nächster Schritt',
  'hits.look': 'Ansehen',
  'hits.ask': 'Auskunft ersuchen',
  'confirm.at': 'Welcher Treffer',
  'confirm.concerns': 'Betrifft er den Fall?',
  'confirm.help': 'Nur was den Fall betrifft, darf zu einem Ersuchen führen.',
  'confirm.yes': 'Er betrifft den Fall',
  'confirm.no': 'Er betrifft den Fall nicht',
  'confirm.open': 'Noch von niemandem angesehen',
  'request.title': 'Auskunft zu einem Treffer, {reference}',
  'request.link': 'Der vertrauliche Abgleich hat gezeigt, dass beide Behörden diese Kennung haben. Marke: {tag}',
  'rows.title': '{now, number} von {asked, number} Kennungen stehen in einer Reihe',
  'rows.words':
    'So sieht es aus, wenn jemand einen Nummernraum durchgeht, aber auch bei einer echten Serie, etwa gestohlenen Blankopässen. Eine zweite Person Ihrer Behörde sieht diese Zahlen und entscheidet, bevor etwas hinausgeht.',
  'rows.released':
    'Eine zweite Person hat die Frage freigegeben, bevor sie hinausging. Die Zahlen sind die jenes Tages.',
  'rows.now': '{now, number} jetzt gefragt',
  'rows.row': '{now, number} jetzt gefragt, {all, number} mit denen der letzten vier Wochen',
  'hits.tell': 'Dem Inhaber sagen, was daraus wurde',
};

export default de;
