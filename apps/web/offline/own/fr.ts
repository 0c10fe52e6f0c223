import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  title: 'En attente d’envoi',
  lead: 'Ce que vous avez décidé sans connexion. L’envoi se fait dans cet ordre dès que votre nœud répond, et chaque élément une seule fois.',
  kept: 'Conservé dans ce navigateur, non chiffré et pour vous seul, jusqu’à l’envoi, à votre suppression ou à votre déconnexion.',
  empty: 'Rien n’est en attente',
  'empty.words': 'Tout ce que vous avez décidé sur cet appareil est parvenu à votre nœud.',
  'count.waiting': '{count, plural, one {# élément attend la connexion} other {# éléments attendent la connexion}}',
  'count.stopped':
    '{count, plural, one {# élément n’a pas été envoyé : revoyez-le} other {# éléments n’ont pas été envoyés : revoyez-les}}',
  show: 'Afficher ce qui attend',
  'entry.waits': 'attend la connexion',
  'entry.stopped': 'non envoyé',
  'entry.by': 'Décidé',
  'entry.text': 'Le texte',
  'entry.edit': 'Ouvrir et corriger',
  'entry.again': 'Réessayer',
  'entry.remove': 'Supprimer',
  'entry.remove.label': 'Supprimer « {title} »',
  'entry.untitled': 'Sans titre',
  try: 'Essayer maintenant',
  'count.sent':
    '{count, plural, one {# élément envoyé depuis l’ouverture de cette page} other {# éléments envoyés depuis l’ouverture de cette page}}',
  'sent.open': 'Ouvrir',
  'stop.outbox.readers':
    'Le groupe a changé : une autorité qui n’était pas nommée lors de votre décision le lirait. Ouvrez-le, vérifiez qui le lira, puis renvoyez-le.',
  'stop.outbox.taken':
    'Il contient un élément fourni par une autre autorité. Ouvrez-le et vérifiez avant de l’envoyer.',
  'stop.outbox.leaves':
    'Il partirait plus tard et autrement que ce qui vous a été montré. Ouvrez-le et vérifiez avant de l’envoyer.',
  'stop.outbox.old':
    'Il a été envoyé il y a plusieurs jours sans réponse et a pu arriver. Vérifiez s’il y est avant de le renvoyer.',
  'leave.title': 'Une partie de votre travail n’existe que sur cet appareil',
  'leave.words':
    '{count, plural, one {# élément attend sur cet appareil et sera supprimé si vous vous déconnectez.} other {# éléments attendent sur cet appareil et seront supprimés si vous vous déconnectez.}} Personne d’autre ne peut les envoyer.',
  'leave.drafts':
    '{count, plural, one {# brouillon n’est conservé que sur cet appareil, car votre nœud ne l’a pas pris, et il sera supprimé si vous vous déconnectez.} other {# brouillons ne sont conservés que sur cet appareil, car votre nœud ne les a pas pris, et ils seront supprimés si vous vous déconnectez.}}',
  'leave.stay': 'Rester connecté',
  'leave.go': 'Se déconnecter et supprimer',
  'seen.title': 'Cette page montre ce qui a été vu en dernier sur cet appareil',
  'seen.words': 'Ces données y restent jusqu’à votre déconnexion ou la fin de votre session. État du',
  'none.title': 'Impossible d’ouvrir ceci sans connexion',
  'none.persons':
    '« {kind} » nomme des personnes qui travaillent ici : rien n’en est conservé sur cet appareil, où quiconque le trouverait pourrait le lire. La page s’ouvrira dès que votre nœud répondra.',
  'none.unseen':
    'Cet appareil ne l’a pas encore vu : il n’y a rien à afficher. La page s’ouvrira dès que votre nœud répondra.',
  'none.kept':
    'Sans connexion, cet appareil affiche ce qu’il a vu en dernier de : {kinds}. Rien d’autre n’y est conservé.',
  'version.title': 'Une nouvelle version de ces pages est prête',
  'version.words': 'Elle est utilisée dès que cette page est rechargée. Ce que vous avez saisi est conservé.',
  'version.load': 'Charger la nouvelle version',
};

export default fr;
