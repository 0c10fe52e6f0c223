import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  'open.title': 'L’autre partie voit l’identifiant',
  'open.words':
    'Réservez ceci aux partenaires sans rapprochement confidentiel. Si les deux le peuvent, demandez plutôt en confidence.',
  to: 'À qui l’on demande',
  type: 'Type',
  value: 'Identifiant',
  'value.help': 'Un seul, exactement tel qu’il est connu',
  reference: 'Référence de l’affaire',
  purpose: 'Finalité',
  necessity: 'Pourquoi c’est indispensable',
  contact: 'Qui appeler',
  'contact.help': 'Un service, pas une personne',
  ground: 'Motif',
  'ground.help': 'Il ne quitte jamais cette maison.',
  'ground.notHeld': 'Ce n’est pas détenu ici',
  'ground.protection': 'Une personne demandant protection serait désignée',
  'ground.proceedings': 'Nos propres procédures en souffriraient',
  'ground.other': 'Un autre motif',
  explanation: 'Explication, pour notre propre journal',
  reason: 'Motif',
  'answer.title': 'La réponse',
  'asked.title': 'La question',
  waiting: 'Pas encore de réponse. « Rien à signaler » partirait au plus tôt le',
  'confirmed.words': 'C’est détenu. Demandez des informations pour en savoir plus.',
  'nothing.formula': 'Rien à signaler : rien n’est détenu ici, ou rien ne peut être dit.',
  'request.ask': 'Demander des informations',
  'request.link': 'Votre autorité a dit détenir cet identifiant.',
  'measure.hitAsked': 'Questions « détenu ou non » posées',
  'measure.hitConfirmed': 'Réponse : c’est détenu',
  'measure.hitNothing': 'Réponse : rien à signaler',
};

export default fr;
