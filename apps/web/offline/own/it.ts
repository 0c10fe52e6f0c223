import type en from './en.ts';

const it: Record<keyof typeof en, string> = {
  title: 'In attesa di invio',
  lead: 'Ciò che è stato deciso senza connessione. Viene inviato in quest’ordine appena il nodo risponde, e ogni voce una volta sola.',
  kept: 'Conservato in questo browser, non cifrato e solo per Lei, fino all’invio, alla rimozione o all’uscita dalla sessione.',
  empty: 'Nulla è in attesa',
  'empty.words': 'Tutto ciò che è stato deciso su questo dispositivo è arrivato al nodo.',
  'count.waiting': '{count, plural, one {# voce attende la connessione} other {# voci attendono la connessione}}',
  'count.stopped':
    '{count, plural, one {# voce non è stata inviata: occorre rivederla} other {# voci non sono state inviate: occorre rivederle}}',
  show: 'Mostra ciò che è in attesa',
  'entry.waits': 'attende la connessione',
  'entry.stopped': 'non inviata',
  'entry.by': 'Decisa',
  'entry.text': 'Il testo',
  'entry.edit': 'Apri e correggi',
  'entry.again': 'Riprova',
  'entry.remove': 'Rimuovi',
  'entry.remove.label': 'Rimuovi «{title}»',
  'entry.untitled': 'Senza titolo',
  try: 'Prova ora',
  'count.sent':
    '{count, plural, one {# voce inviata da quando la pagina è aperta} other {# voci inviate da quando la pagina è aperta}}',
  'sent.open': 'Apri',
  'stop.outbox.readers':
    'Il gruppo è cambiato: lo leggerebbe qualcuno che non era indicato al momento della decisione. Aprirla, vedere chi la legge e inviarla di nuovo.',
  'stop.outbox.taken': 'Contiene qualcosa fornito da un’altra autorità. Aprirla e verificare prima di inviarla.',
  'stop.outbox.leaves':
    'Partirebbe più tardi e in modo diverso da quanto mostrato. Aprirla e verificare prima di inviarla.',
  'stop.outbox.old':
    'È stata inviata alcuni giorni fa senza risposta e potrebbe essere arrivata. Verificare se c’è già prima di inviarla di nuovo.',
  'leave.title': 'Parte del Suo lavoro si trova solo su questo dispositivo',
  'leave.words':
    '{count, plural, one {# voce attende su questo dispositivo e viene rimossa all’uscita.} other {# voci attendono su questo dispositivo e vengono rimosse all’uscita.}} Nessun altro può inviarle.',
  'leave.drafts':
    '{count, plural, one {# bozza è conservata solo su questo dispositivo, perché il Suo nodo non l’ha presa, e viene eliminata quando esce.} other {# bozze sono conservate solo su questo dispositivo, perché il Suo nodo non le ha prese, e vengono eliminate quando esce.}}',
  'leave.stay': 'Rimani nella sessione',
  'leave.go': 'Esci e rimuovi',
  'seen.title': 'Questa pagina mostra ciò che è stato visto per ultimo su questo dispositivo',
  'seen.words': 'Resta qui fino all’uscita o alla fine della sessione. Situazione al',
  'none.title': 'Senza connessione non si può aprire',
  'none.persons':
    '«{kind}» nomina persone che lavorano qui: su questo dispositivo, dove chiunque lo trovasse potrebbe leggerlo, non se ne conserva nulla. Si riapre appena il nodo risponde.',
  'none.unseen':
    'Questo dispositivo non l’ha ancora visto: non c’è nulla da mostrare. Si apre appena il nodo risponde.',
  'none.kept':
    'Senza connessione questo dispositivo mostra ciò che ha visto per ultimo di: {kinds}. Non vi è conservato altro.',
  'version.title': 'È pronta una nuova versione di queste pagine',
  'version.words': 'Viene usata appena la pagina è ricaricata. Ciò che è stato scritto è conservato.',
  'version.load': 'Carica la nuova versione',
};

export default it;
