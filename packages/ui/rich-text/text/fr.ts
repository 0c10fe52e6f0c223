import type { RichTextKey } from './index.ts';

const fr: Readonly<Record<RichTextKey, string>> = {
  'tool.bar': 'Mise en forme',
  'tool.bold': 'Gras',
  'tool.italic': 'Italique',
  'tool.underline': 'Souligné',
  'tool.heading1': 'Titre',
  'tool.heading2': 'Sous-titre',
  'tool.bullets': 'Liste à puces',
  'tool.numbers': 'Liste numérotée',
  'tool.quote': 'Citation',
  'tool.ltr': 'Paragraphe de gauche à droite',
  'tool.rtl': 'Paragraphe de droite à gauche',
  'tool.auto': 'Sens d’écriture selon le texte',
  'tool.undo': 'Annuler',
  'tool.redo': 'Rétablir',
  'editor.coming': 'Chargement de l’éditeur…',
  'editor.length': '{count} caractères sur {most} au maximum',
  'editor.full': 'Ce texte dépasse {most} caractères : abrégez-le, ou joignez la partie longue sous forme de fichier.',
  'editor.paste':
    'Le contenu collé est trop long pour un procès-verbal et n’a pas été repris. Joignez-le sous forme de fichier.',
  'changes.none': 'Rien n’a changé dans cette langue.',
  'changes.added': 'Ajouté :',
  'changes.removed': 'Supprimé :',
};

export default fr;
