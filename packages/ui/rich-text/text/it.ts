import type { RichTextKey } from './index.ts';

const it: Readonly<Record<RichTextKey, string>> = {
  'tool.bar': 'Formattazione',
  'tool.bold': 'Grassetto',
  'tool.italic': 'Corsivo',
  'tool.underline': 'Sottolineato',
  'tool.heading1': 'Titolo',
  'tool.heading2': 'Sottotitolo',
  'tool.bullets': 'Elenco puntato',
  'tool.numbers': 'Elenco numerato',
  'tool.quote': 'Citazione',
  'tool.ltr': 'Paragrafo da sinistra a destra',
  'tool.rtl': 'Paragrafo da destra a sinistra',
  'tool.auto': 'Direzione secondo il testo',
  'tool.undo': 'Annulla',
  'tool.redo': 'Ripeti',
  'editor.coming': 'L’editor si sta caricando…',
  'editor.length': '{count} caratteri su un massimo di {most}',
  'editor.full': 'Il testo supera i {most} caratteri: abbreviarlo, oppure allegare la parte lunga come file.',
  'editor.paste': 'Il contenuto incollato è troppo lungo per un verbale e non è stato ripreso. Allegarlo come file.',
  'changes.none': 'In questa lingua non è cambiato nulla.',
  'changes.added': 'Aggiunto:',
  'changes.removed': 'Eliminato:',
};

export default it;
