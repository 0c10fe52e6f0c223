import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  note: 'Nota',
  'note.help': 'Conservata nel nostro registro; le altre autorità non la vedono mai.',
  reason: 'Ragione',
  'what.title': 'Che cosa cambia nella carta',
  'what.note':
    'Una carta dice chi sono i membri, le loro chiavi, su quali strumenti si fondano e che cosa richiede una seconda persona. Vincola tutto il gruppo.',
  'what.group': 'Gruppo',
  'what.version': 'Versione',
  'what.added': 'Che cosa entra',
  'what.removed': 'Che cosa esce',
  'what.none': 'Nulla',
  'what.hash': 'Impronta del testo (SHA-256)',
  'what.text': 'Il testo intero come sarà firmato',
  'approved.next': 'Il passo successivo',
  'approved.words': 'Rieseguite lo stesso comando sulla macchina del nodo: ora firma questo testo.',
  'measure.charterApproved': 'Modifiche di carte approvate',
  'measure.charterRefused': 'Modifiche di carte non approvate',
};

export default it;
