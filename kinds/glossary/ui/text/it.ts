import type en from './en.ts';

const it: Readonly<Record<keyof typeof en, string>> = {
  name: 'Glossario',
  create: 'Nuova voce del glossario',
  'create.lead':
    'Come il gruppo scrive una persona, una carica, un’operazione, un organismo o un luogo in ogni lingua. Vale quando tutti i membri l’hanno accettato.',
  'page.glossary': 'Glossario',
  'state.proposed': 'Proposto',
  'state.agreed': 'Accettato da tutti',
  'state.revised': 'In vigore, modifica proposta',
  'state.retired': 'Non più in uso',
  'command.propose': 'Proporre un nome',
  'command.agree': 'Accettare',
  'command.revise': 'Proporre una modifica',
  'command.revise.help': 'Ciò che è stato accettato resta in vigore finché tutti i membri non accettano la modifica.',
  'command.retire': 'Dichiarare che non è più in uso',
  'command.retire.help':
    'La voce cessa quando tutti i membri lo hanno dichiarato. Quella non accettata da tutti è ritirata da chi l’ha proposta.',
  'event.proposed': 'Proposto da {who}',
  'event.revised': '{who} ha proposto una modifica',
  'event.agreed': '{who} ha accettato',
  'event.retired': '{who} ha dichiarato che non è più in uso',
  'error.glossary.exists': 'Questa voce è già stata proposta.',
  'error.glossary.absent': 'Qui non c’è alcuna voce.',
  'error.glossary.hidden': 'Un nome contiene un segno invisibile che cambia il verso di scrittura. Scriverlo senza.',
  'error.glossary.office': 'Solo una persona ricopre una carica.',
  'error.glossary.neverOwn': 'Una forma non può essere giusta e sbagliata nella stessa lingua.',
  'error.glossary.version': 'Non esiste una simile versione della voce.',
  'error.glossary.twice': 'La vostra autorità lo ha già dichiarato.',
  'error.glossary.replaced': 'Questa versione è stata sostituita da una più recente: consultare quella.',
  'error.glossary.retired': 'Questa voce non è più in uso: proporne una nuova.',
  'error.glossary.notProposer': 'Non tutti l’hanno ancora accettata: la ritira chi l’ha proposta.',
  'error.glossary.unchanged': 'Nulla è diverso da ciò che è già scritto qui.',
};

export default it;
