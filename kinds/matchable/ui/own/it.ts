import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  'means.title': 'Che cosa significa',
  'means.found':
    'Un partner che già conosce uno di questi identificativi può sapere che lo deteniamo o che ci lavoriamo. Nessuno può leggere l’elenco, e nient’altro del caso si muove.',
  'means.week':
    'Le etichette si pubblicano una volta a settimana: ciò che si aggiunge dopo è reperibile dal lunedì seguente.',
  'means.shelter':
    'Chi chiede protezione dal Paese di un partner è escluso dal nodo, e al suo posto sta un’etichetta priva di significato.',
  title: 'Nome dell’elenco',
  use: 'Che cosa dice un riscontro',
  'use.holdings': 'Che lo deteniamo',
  'use.holdings.help': 'Il partner può allora chiederci informazioni.',
  'use.deconfliction': 'Che ci lavoriamo',
  'use.deconfliction.help': 'Il partner sa chi chiamare, perché nessuno intralci l’altro.',
  partners: 'Chi può trovarlo',
  'partners.help': 'I partner che secondo lo statuto possono chiederci in riservatezza',
  'partners.none': 'Nessuno dei nostri statuti consente ancora a un partner di chiederci in riservatezza.',
  contact: 'Chi chiamare in caso di riscontro',
  'contact.help': 'Un ufficio, non una persona. I partner lo leggono con le etichette, che trovino qualcosa o no.',
  type: 'Tipo degli identificativi',
  'type.help': 'Necessario per documenti e targhe; per gli altri lo dice la forma.',
  'type.none': 'Come dice la forma',
  entries: 'Identificativi',
  'entries.help': 'Uno per riga. Solo identificativi esatti, mai nomi.',
  'entries.shown': 'Sono mostrati i primi {count, number}.',
  identifier: 'Identificativo',
  source: 'Da dove vengono',
  'source.help': 'Numero di pratica, reperto o fascicolo. Resta qui.',
  until: 'Conservati là fino a',
  'until.help': 'Dopo questo mese non sono più reperibili.',
  file: 'Un file con molti',
  'file.help':
    'Testo, una riga ciascuno: tipo, identificativo, provenienza e mese separati da tabulazioni (phone, +212…, Pratica 88, 2028-06). Una riga errata viene saltata.',
  'file.only': 'quelli del file',
  'file.more': 'e quelli di un file',
  'remove.entries': 'Quali togliere',
  reason: 'Motivo',
  'paused.title': 'Nulla di questo elenco è reperibile dalla prossima settimana',
  'list.title': 'Che cosa può essere trovato',
  'list.note': 'Solo la nostra autorità vede questo elenco.',
  'named.title': 'Indicati in richieste',
  'named.note': 'Una richiesta di un partner li indica con le loro etichette. Si decide nella richiesta.',
  'named.when': 'Quando',
  'named.request': 'Richiesta',
  'named.open': 'Apri la richiesta',
};

export default it;
