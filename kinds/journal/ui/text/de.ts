import type en from './en.ts';

export default {
  name: 'Eigenes Protokoll',
  'command.dispose': 'Abgelaufenes löschen',
  'dispose.what': 'Was verschwindet',
  'dispose.statements': '{count, plural, one {# Mitteilung} other {# Mitteilungen}}',
  'dispose.open': 'Vorgang öffnen',
  'dispose.means':
    'Eigene Mitteilungen werden bei allen zurückgerufen, von fremden wird unsere Kopie gelöscht. Das lässt sich nicht rückgängig machen.',
} satisfies Record<keyof typeof en, string>;
