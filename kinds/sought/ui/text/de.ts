import type en from './en.ts';

const de: Readonly<Record<keyof typeof en, string>> = {
  name: 'Vertrauliche Frage',
  list: 'Vertrauliche Fragen',
  create: 'Vertraulich fragen',
  'create.lead': 'Stellen Sie fest, ob ein Partner eine Kennung hat, die Sie haben, ohne sie zu zeigen.',
  'state.sealed': 'Abgelegt, noch nicht gesendet',
  'state.asked': 'Gestellt, Antwort steht aus',
  'state.hit': 'Treffer: Jemand muss ihn ansehen',
  'state.noHit': 'Kein Treffer',
  'state.confirmed': 'Treffer, angesehen',
  'state.failed': 'Nicht beantwortet',
  'state.erased': 'Gelöscht',
  'command.ask': 'Vertraulich fragen',
  'command.confirm': 'Treffer ansehen',
  'command.confirm.help':
    'Ein Treffer sagt, dass beide dieselbe Kennung haben, und sonst nichts. Ein Mensch entscheidet, ob er den Fall betrifft, bevor er verwendet wird.',
  'event.sealed': '{who} hat die Frage hier abgelegt',
  'event.posted': '{who} hat den Stapel gesendet',
  'event.found': '{who} hat die Antwort hier gelesen',
  'event.failed': '{who}: Die Frage wurde nicht beantwortet',
  'event.confirmed': '{who} hat einen Treffer angesehen',
  'error.sought.exists': 'Das wurde bereits gefragt.',
  'error.sought.absent': 'Hier wurde nichts gefragt.',
  'error.sought.identifier':
    'Das ist keine Kennung dieser Art in der gemeinsamen Schreibweise: Die Prüfziffern stimmen nicht, oder sie wird anders geschrieben.',
  'error.sought.category': 'Diese Kennung gehört nicht zur gewählten Kategorie.',
  'error.sought.twice': 'Nach jeder Kennung wird einmal gefragt: Nehmen Sie die zweite heraus.',
  'error.sought.over': 'Diese Frage ist bereits beantwortet, oder sie wartet auf keine Antwort.',
  'error.sought.notHit': 'Diese Kennung wurde dort nicht gefunden.',
  'error.sought.tells':
    'Die andere Seite liest Aktenzeichen, Zweck und Grund: Nehmen Sie die Kennung heraus, nach der Sie fragen.',
};

export default de;
