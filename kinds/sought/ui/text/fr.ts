import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Question confidentielle',
  list: 'Questions confidentielles',
  create: 'Demander en confidence',
  'create.lead': 'Sachez si un partenaire détient un identifiant que vous détenez, sans le montrer.',
  'state.sealed': 'Conservée, pas encore envoyée',
  'state.asked': 'Posée, réponse attendue',
  'state.hit': 'Concordance : quelqu’un doit l’examiner',
  'state.noHit': 'Aucune concordance',
  'state.confirmed': 'Concordance examinée',
  'state.failed': 'Sans réponse',
  'state.erased': 'Effacée',
  'command.ask': 'Demander en confidence',
  'command.confirm': 'Examiner une concordance',
  'command.confirm.help':
    'Une concordance dit que les deux détiennent le même identifiant, rien de plus. Une personne décide si elle concerne l’affaire avant tout usage.',
  'event.sealed': '{who} a conservé la question ici',
  'event.posted': '{who} a envoyé le lot',
  'event.found': '{who} a lu la réponse ici',
  'event.failed': '{who} : la question est restée sans réponse',
  'event.confirmed': '{who} a examiné une concordance',
  'error.sought.exists': 'Cela a déjà été demandé.',
  'error.sought.absent': 'Rien n’a été demandé ici.',
  'error.sought.identifier':
    'Ce n’est pas un identifiant de ce type dans l’écriture commune : ses chiffres de contrôle ne concordent pas, ou il s’écrit autrement.',
  'error.sought.category': 'Cet identifiant n’appartient pas à la catégorie choisie.',
  'error.sought.twice': 'Chaque identifiant n’est demandé qu’une fois : retirez le second.',
  'error.sought.over': 'Cette question a déjà reçu sa réponse, ou n’en attend pas.',
  'error.sought.notHit': 'Cet identifiant n’y a pas été trouvé.',
  'error.sought.tells':
    'L’autre partie lit la référence, la finalité et le motif : retirez-en l’identifiant sur lequel vous interrogez.',
};

export default fr;
