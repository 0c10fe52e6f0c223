import type en from './en.ts';

export default {
  published: 'Veröffentlichter Text',
  agreed: 'Vereinbarter Text von {names}',
  since: 'Öffentlich seit {when}',
  withdrawn: 'Zurückgezogen am {when}',
  withdrawnWords:
    'Die Behörden haben diesen Text zurückgezogen. Er bleibt hier, wie er unterzeichnet wurde. Grund: {reason}',
  languages: 'Sprachen dieses Textes',
  signatures: 'Unterschriften',
  signedBy: '{name} hat diesen Text am {when} unterzeichnet.',
  key: 'Schlüssel',
  hash: 'Fingerabdruck des unterzeichneten Textes (SHA-256)',
  check: 'Selbst prüfen',
  checkWords:
    'Diese Datei enthält den Text, wie er unterzeichnet wurde, mit allen Unterschriften. Jedes Programm, das signierte Notizen liest, kann sie ohne Netz prüfen: entente verify oder das Programm in Go, das Entente beiliegt. Vergleichen Sie die Schlüssel mit denen, die jede Behörde veröffentlicht hat.',
  file: 'Datei mit allen Unterschriften',
  pdf: 'Papierfassung (PDF)',
  index: 'Veröffentlichte Texte von {name}',
  none: 'Hier wurde noch nichts veröffentlicht.',
  notYet: 'Nicht öffentlich vor {when}. Diese Seite sehen nur Personen dieser Behörde.',
  page: 'Seite {n, number} von {m, number}',
  printed: 'Erstellt von {who}, {when}',
  clear: 'Für alle',
} satisfies Record<keyof typeof en, string>;
