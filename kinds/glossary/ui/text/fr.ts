import type en from './en.ts';

const fr: Readonly<Record<keyof typeof en, string>> = {
  name: 'Glossaire',
  create: 'Nouvelle entrée du glossaire',
  'create.lead':
    'Comment le groupe écrit une personne, une fonction, une opération, un organisme ou un lieu dans chaque langue. L’entrée vaut dès que tous les membres l’ont acceptée.',
  'page.glossary': 'Glossaire',
  'state.proposed': 'Proposé',
  'state.agreed': 'Accepté par tous',
  'state.revised': 'En vigueur, modification proposée',
  'state.retired': 'N’est plus utilisé',
  'command.propose': 'Proposer un nom',
  'command.agree': 'Accepter',
  'command.revise': 'Proposer une modification',
  'command.revise.help':
    'Ce qui a été accepté reste en vigueur jusqu’à ce que tous les membres aient accepté la modification.',
  'command.retire': 'Déclarer qu’il n’est plus utilisé',
  'command.retire.help':
    'L’entrée prend fin lorsque tous les membres l’ont déclaré. Celle que tous n’ont pas acceptée est retirée par qui l’a proposée.',
  'event.proposed': '{who} l’a proposé',
  'event.revised': '{who} a proposé une modification',
  'event.agreed': '{who} a accepté',
  'event.retired': '{who} a déclaré qu’il n’est plus utilisé',
  'error.glossary.exists': 'Cette entrée a déjà été proposée.',
  'error.glossary.absent': 'Il n’y a pas d’entrée ici.',
  'error.glossary.hidden': 'Un nom contient une marque invisible qui change son sens d’écriture. Écrivez-le sans elle.',
  'error.glossary.office': 'Seule une personne exerce une fonction.',
  'error.glossary.neverOwn': 'Une forme ne peut être à la fois juste et fausse dans une même langue.',
  'error.glossary.version': 'Cette version de l’entrée n’existe pas.',
  'error.glossary.twice': 'Votre autorité l’a déjà déclaré.',
  'error.glossary.replaced': 'Cette version a été remplacée par une plus récente. Consultez celle-ci.',
  'error.glossary.retired': 'Cette entrée n’est plus utilisée. Proposez-en une nouvelle.',
  'error.glossary.notProposer': 'Tous ne l’ont pas encore acceptée : c’est à qui l’a proposée de la retirer.',
  'error.glossary.unchanged': 'Rien ne diffère de ce qui figure déjà ici.',
};

export default fr;
