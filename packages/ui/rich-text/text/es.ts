import type { RichTextKey } from './index.ts';

const es: Readonly<Record<RichTextKey, string>> = {
  'tool.bar': 'Formato',
  'tool.bold': 'Negrita',
  'tool.italic': 'Cursiva',
  'tool.underline': 'Subrayado',
  'tool.heading1': 'Título',
  'tool.heading2': 'Subtítulo',
  'tool.bullets': 'Lista con viñetas',
  'tool.numbers': 'Lista numerada',
  'tool.quote': 'Cita',
  'tool.ltr': 'Párrafo de izquierda a derecha',
  'tool.rtl': 'Párrafo de derecha a izquierda',
  'tool.auto': 'Dirección según el texto',
  'tool.undo': 'Deshacer',
  'tool.redo': 'Rehacer',
  'editor.coming': 'Se está cargando el editor…',
  'editor.length': '{count} caracteres de un máximo de {most}',
  'editor.full': 'Este texto supera los {most} caracteres: acórtelo o adjunte la parte larga como archivo.',
  'editor.paste': 'Lo que ha pegado es demasiado largo para un acta y no se ha incorporado. Adjúntelo como archivo.',
  'changes.none': 'Nada ha cambiado en este idioma.',
  'changes.added': 'Añadido:',
  'changes.removed': 'Suprimido:',
};

export default es;
