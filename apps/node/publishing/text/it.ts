import type en from './en.ts';

export default {
  published: 'Testo pubblicato',
  agreed: 'Testo concordato tra {names}',
  since: 'Pubblico dal {when}',
  withdrawn: 'Ritirato il {when}',
  withdrawnWords: 'Le autorità hanno ritirato questo testo. Resta qui così come è stato firmato. Motivo: {reason}',
  languages: 'Lingue di questo testo',
  signatures: 'Firme',
  signedBy: '{name} ha firmato questo testo il {when}.',
  key: 'Chiave',
  hash: 'Impronta del testo firmato (SHA-256)',
  check: 'Verificare da sé',
  checkWords:
    'Questo file contiene il testo così come è stato firmato, con tutte le firme. Qualsiasi programma che legge note firmate può verificarlo senza rete: entente verify, oppure il programma in Go fornito con Entente. Confrontate le chiavi con quelle pubblicate da ciascuna autorità.',
  file: 'File con tutte le firme',
  pdf: 'Versione cartacea (PDF)',
  index: 'Testi pubblicati da {name}',
  none: 'Qui non è stato ancora pubblicato nulla.',
  notYet: 'Non pubblico prima del {when}. Questa pagina è visibile solo alle persone di questa autorità.',
  page: 'Pagina {n, number} di {m, number}',
  printed: 'Redatto da {who}, {when}',
  clear: 'Per tutti',
} satisfies Record<keyof typeof en, string>;
