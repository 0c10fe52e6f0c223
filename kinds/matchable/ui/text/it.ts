import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Identificativi reperibili',
  list: 'Che cosa i partner possono trovare',
  create: 'Rendi reperibili degli identificativi',
  'create.lead': 'Nulla di ciò che deteniamo può essere trovato da un partner se una persona non lo scrive qui.',
  'state.open': 'Reperibile',
  'state.paused': 'Sospeso',
  'state.erased': 'Cancellato',
  'command.list': 'Rendi reperibili degli identificativi',
  'command.add': 'Aggiungi',
  'command.remove': 'Togli',
  'command.pause': 'Sospendi l’elenco',
  'command.pause.help':
    'Dalla prossima settimana nulla sarà reperibile. Ciò che è pubblicato per questa settimana resta fino alla sua fine.',
  'command.resume': 'Rendilo di nuovo reperibile',
  'event.listed': '{who} ha reso reperibili degli identificativi',
  'event.added': '{who} ne ha aggiunti',
  'event.removed': '{who} ne ha tolti',
  'event.paused': '{who} ha sospeso l’elenco',
  'event.resumed': '{who} l’ha reso di nuovo reperibile',
  'event.named': '{who}: una richiesta di un partner ne indica uno con la sua etichetta',
  'error.matchable.exists': 'Questo elenco esiste già.',
  'error.matchable.absent': 'Non esiste un tale elenco.',
  'error.matchable.empty': 'Scrivete almeno un identificativo, o allegate un file.',
  'error.matchable.identifier': 'Non è un identificativo di questo tipo nella grafia comune.',
  'error.matchable.until': 'Questo mese è passato, o è a più di dieci anni: sceglietene un altro.',
  'error.matchable.twice': 'È già nell’elenco.',
  'error.matchable.paused': 'L’elenco è già sospeso.',
  'error.matchable.open': 'L’elenco è già reperibile.',
  'error.matchable.toSelf': 'Scegliete altre autorità, non la vostra.',
};

export default it;
