import type en from './en.ts';

export default {
  name: 'Journal interne',
  'command.dispose': 'Effacer ce qui est échu',
  'dispose.what': 'Ce qui disparaît',
  'dispose.statements': '{count, plural, one {# déclaration} other {# déclarations}}',
  'dispose.open': 'Ouvrir le dossier',
  'dispose.means':
    'Les déclarations propres sont rappelées auprès de tous, celles des autres sont effacées chez nous. C’est irréversible.',
} satisfies Record<keyof typeof en, string>;
