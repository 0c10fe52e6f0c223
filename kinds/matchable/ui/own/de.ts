import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  'means.title': 'Was das bedeutet',
  'means.found':
    'Ein Partner, der eine dieser Kennungen schon kennt, kann erfahren, dass wir sie haben oder daran arbeiten. Niemand kann die Liste lesen, und sonst bewegt sich nichts vom Fall.',
  'means.week':
    'Marken werden einmal in der Woche veröffentlicht: Was später hinzukommt, ist ab dem nächsten Montag auffindbar.',
  'means.shelter':
    'Wer Schutz vor dem Land eines Partners sucht, wird vom Knoten ausgelassen, und eine Marke ohne Bedeutung steht an seiner Stelle.',
  title: 'Name der Liste',
  use: 'Was ein Treffer sagt',
  'use.holdings': 'Dass wir sie haben',
  'use.holdings.help': 'Der Partner kann uns dann um Auskunft ersuchen.',
  'use.deconfliction': 'Dass wir daran arbeiten',
  'use.deconfliction.help': 'Der Partner erfährt, wen er anruft, damit keiner dem anderen in die Quere kommt.',
  partners: 'Wer es finden darf',
  'partners.help': 'Partner, die uns nach der Satzung vertraulich fragen dürfen',
  'partners.none': 'Noch erlaubt keine unserer Satzungen einem Partner, uns vertraulich zu fragen.',
  contact: 'Wen man bei einem Treffer anruft',
  'contact.help': 'Eine Stelle, keine Person. Partner lesen es mit den Marken, ob sie etwas finden oder nicht.',
  type: 'Art der Kennungen',
  'type.help': 'Nötig bei Dokumenten und Kennzeichen; bei den anderen sagt es die Form.',
  'type.none': 'Wie die Form sagt',
  entries: 'Kennungen',
  'entries.help': 'Eine je Zeile. Nur genaue Kennungen, nie Namen.',
  'entries.shown': 'Die ersten {count, number} werden gezeigt.',
  identifier: 'Kennung',
  source: 'Woher sie stammen',
  'source.help': 'Akten-, Asservaten- oder Vorgangsnummer. Sie bleibt hier.',
  until: 'Dort aufbewahrt bis',
  'until.help': 'Nach diesem Monat sind sie nicht mehr auffindbar.',
  file: 'Eine Datei mit vielen',
  'file.help':
    'Text, eine Zeile je Kennung: Art, Kennung, Herkunft und Monat, durch Tabulatoren getrennt (phone, +212…, Akte 88, 2028-06). Eine falsche Zeile wird übergangen.',
  'file.only': 'die der Datei',
  'file.more': 'und die einer Datei',
  'remove.entries': 'Welche herausgenommen werden',
  reason: 'Grund',
  'paused.title': 'Von dieser Liste ist ab der nächsten Woche nichts auffindbar',
  'list.title': 'Was gefunden werden darf',
  'list.note': 'Nur unsere eigene Behörde sieht diese Liste.',
  'named.title': 'In Ersuchen genannt',
  'named.note': 'Ein Ersuchen eines Partners nennt sie mit ihren Marken. Entschieden wird im Ersuchen.',
  'named.when': 'Wann',
  'named.request': 'Ersuchen',
  'named.open': 'Ersuchen öffnen',
};

export default de;
