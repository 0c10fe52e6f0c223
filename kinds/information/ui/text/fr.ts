import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Information',
  create: 'Transmettre une information',
  'create.lead':
    'Faites savoir à d’autres autorités, sans qu’elles l’aient demandé, ce qu’elles devraient savoir. Tous les membres du groupe peuvent le lire.',
  'state.shared': 'Transmise',
  'state.actedUpon': 'Suivie d’effet',
  'state.erased': 'Effacée',
  'command.share': 'Transmettre une information',
  'command.actUpon': 'Rendre compte des suites',
  'command.actUpon.help': 'Une phrase suffit : elle dit à l’autre autorité à quoi son information a servi.',
  'command.giveFeedback': 'Donner une appréciation',
  'command.giveFeedback.help':
    'Elle aide l’autre autorité à évaluer sa source. Si l’information est erronée ou périmée, il lui revient de la rectifier.',
  'command.correct': 'Rectifier',
  'command.correct.help': 'Ce qui a été envoyé demeure ; la rectification parvient à tous ceux qui le détiennent.',
  'event.shared': '{who} a transmis une information',
  'event.actedUpon': '{who} y a donné suite',
  'event.feedback': '{who} a donné son appréciation',
  'event.corrected': '{who} a fait une rectification',
  'event.correctionAcknowledged': 'La rectification a pris effet auprès de {who}',
  'error.information.exists': 'Cette information est déjà transmise : rectifiez-la ou transmettez-en une nouvelle.',
  'error.information.absent': 'Il n’existe pas de telle information.',
  'error.information.erased': 'L’information a été effacée ; rien ne peut plus y être ajouté.',
  'error.information.notAddressee': 'Seule une autorité destinataire peut le faire.',
};

export default fr;
