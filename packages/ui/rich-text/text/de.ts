import type { RichTextKey } from './index.ts';

const de: Readonly<Record<RichTextKey, string>> = {
  'tool.bar': 'Formatierung',
  'tool.bold': 'Fett',
  'tool.italic': 'Kursiv',
  'tool.underline': 'Unterstrichen',
  'tool.heading1': 'Überschrift',
  'tool.heading2': 'Zwischenüberschrift',
  'tool.bullets': 'Aufzählung',
  'tool.numbers': 'Nummerierte Liste',
  'tool.quote': 'Zitat',
  'tool.ltr': 'Absatz von links nach rechts',
  'tool.rtl': 'Absatz von rechts nach links',
  'tool.auto': 'Schreibrichtung nach dem Text',
  'tool.undo': 'Rückgängig',
  'tool.redo': 'Wiederholen',
  'editor.coming': 'Der Editor wird geladen …',
  'editor.length': '{count} von höchstens {most} Zeichen',
  'editor.full':
    'Der Text ist länger als {most} Zeichen: Kürzen Sie ihn, oder hängen Sie den langen Teil als Datei an.',
  'editor.paste':
    'Was Sie eingefügt haben, ist für eine Niederschrift zu lang und wurde nicht übernommen. Hängen Sie es als Datei an.',
  'changes.none': 'In dieser Sprache hat sich nichts geändert.',
  'changes.added': 'Hinzugefügt:',
  'changes.removed': 'Gestrichen:',
};

export default de;
