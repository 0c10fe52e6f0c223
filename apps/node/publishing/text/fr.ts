import type en from './en.ts';

export default {
  published: 'Texte publié',
  agreed: 'Texte convenu entre {names}',
  since: 'Public depuis le {when}',
  withdrawn: 'Retiré le {when}',
  withdrawnWords: 'Les autorités ont retiré ce texte. Il reste ici tel qu’il a été signé. Motif : {reason}',
  languages: 'Langues de ce texte',
  signatures: 'Signatures',
  signedBy: '{name} a signé ce texte le {when}.',
  key: 'Clé',
  hash: 'Empreinte du texte signé (SHA-256)',
  check: 'Vérifier par soi-même',
  checkWords:
    'Ce fichier contient le texte tel qu’il a été signé, avec toutes les signatures. Tout programme qui lit des notes signées peut le vérifier sans réseau : entente verify, ou le programme en Go fourni avec Entente. Comparez les clés avec celles que chaque autorité a publiées.',
  file: 'Fichier avec toutes les signatures',
  pdf: 'Version papier (PDF)',
  index: 'Textes publiés par {name}',
  none: 'Rien n’a encore été publié ici.',
  notYet: 'Pas public avant le {when}. Seules les personnes de cette autorité voient cette page.',
  page: 'Page {n, number} sur {m, number}',
  printed: 'Établi par {who}, {when}',
  clear: 'Pour tous',
} satisfies Record<keyof typeof en, string>;
