const it = {
  name: 'Mandato',
  create: 'Proporre i termini del gruppo',
  'create.lead': 'A che cosa serve il gruppo e come funziona. Vale quando tutti i membri hanno firmato.',
  'page.lanes': 'Settori e posizioni',
  'state.proposed': 'Proposto, non ancora firmato da tutti',
  'state.stands': 'In vigore, firmato da tutti',
  'state.amended': 'In vigore, è proposta una nuova versione',
  'state.withdrawn': 'Ritirato',
  'state.erased': 'Cancellato',
  'command.begin': 'Proporre i termini',
  'command.propose': 'Proporre una nuova versione',
  'command.propose.help':
    'I termini sono riproposti per intero. Finché non li hanno firmati tutti, vale la versione precedente.',
  'command.sign': 'Firmare',
  'command.sign.help':
    'La chiave della vostra autorità firma il testo in ciascuna lingua. Deve acconsentire una seconda persona.',
  'command.object': 'Obiettare',
  'command.withdraw': 'Ritirare questa versione',
  'command.takePosition': 'Prendere posizione',
  'command.takePosition.help':
    'Per un settore della vostra autorità, su un tema. Su una pratica si prende posizione dalla sua pagina.',
  'command.takePositionOn': 'Prendere posizione',
  'command.takePositionOn.help':
    'Che cosa pensa di questa pratica un settore della vostra autorità. La leggono tutti i membri del gruppo.',
  'command.withdrawPosition': 'Ritirare una posizione',
  'event.proposed': '{who} ha proposto i termini',
  'event.signed': '{who} ha firmato',
  'event.objected': '{who} ha obiettato',
  'event.withdrawn': '{who} ha ritirato la versione',
  'event.positionTaken': '{who} ha preso posizione',
  'event.positionWithdrawn': '{who} ha ritirato una posizione',
  'error.mandate.exists':
    'La vostra autorità ha già avviato i termini di questo gruppo: proponetene una nuova versione.',
  'error.mandate.version':
    'Nel frattempo è stata proposta un’altra versione. Ricaricate la pagina e ripartite da quella.',
  'error.mandate.charter':
    'La vostra autorità non era membro secondo la carta indicata. Ricaricate la pagina e riprovate.',
  'error.mandate.instrument': 'Fondate i termini su strumenti indicati dalla carta del gruppo.',
  'error.mandate.language': 'Dite a che cosa serve ogni settore in tutte le lingue dei termini.',
  'error.mandate.laneTwice': 'Questo settore compare due volte. Riunitene i membri in uno solo.',
  'error.mandate.laneStranger': 'Ai settori partecipano solo i membri del gruppo.',
  'error.mandate.secretariat': 'Affidate la segreteria a un membro del gruppo, o lasciatela alla presidenza.',
  'error.mandate.chairStranger': 'Presiedono solo i membri del gruppo.',
  'error.mandate.chairTwice': 'Indicate ogni membro una volta: l’ordine ricomincia da sé.',
  'error.mandate.months': 'Una presidenza dura almeno un mese.',
  'error.mandate.unknown': 'Qui non c’è questa versione. Ricaricate la pagina.',
  'error.mandate.notLatest':
    'Questa non è più la versione proposta. Aprite l’ultima, contrassegnata «proposta», e leggetela.',
  'error.mandate.withdrawn': 'Questa versione è stata ritirata. Proponetene un’altra.',
  'error.mandate.signed': 'La vostra autorità ha già firmato questa versione.',
  'error.mandate.signature': 'Una firma non corrisponde al testo in una delle sue lingue. Deve firmare il nodo stesso.',
  'error.mandate.stands': 'Questa versione è in vigore. Proponetene piuttosto una nuova.',
  'error.mandate.notProposer': 'Ritira una versione solo chi l’ha proposta. Potete obiettare.',
  'error.mandate.noLane':
    'La vostra autorità non partecipa a questo settore. Sceglietene uno vostro, o proponete termini che ve ne diano uno.',
  'error.mandate.samePosition': 'Questa posizione è già stata presa. Cambiate il parere o il motivo, o lasciatela.',
  'error.mandate.noPosition': 'Questa posizione non c’è più.',
  'error.mandate.notYours': 'Ritira una posizione solo l’autorità che l’ha presa.',
};

export default it;
