import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Glosario',
  create: 'Nueva entrada del glosario',
  'create.lead':
    'Cómo escribe el grupo una persona, un cargo, una operación, un organismo o un lugar en cada idioma. Vale en cuanto todos los miembros lo han aceptado.',
  'page.glossary': 'Glosario',
  'state.proposed': 'Propuesto',
  'state.agreed': 'Aceptado por todos',
  'state.revised': 'En vigor, cambio propuesto',
  'state.retired': 'Ya no se usa',
  'command.propose': 'Proponer un nombre',
  'command.agree': 'Aceptar',
  'command.revise': 'Proponer un cambio',
  'command.revise.help': 'Lo aceptado sigue en vigor hasta que todos los miembros acepten el cambio.',
  'command.retire': 'Declarar que ya no se usa',
  'command.retire.help':
    'La entrada termina cuando todos los miembros lo han declarado. La que no han aceptado todos la retira quien la propuso.',
  'event.proposed': '{who} lo propuso',
  'event.revised': '{who} propuso un cambio',
  'event.agreed': '{who} aceptó',
  'event.retired': '{who} declaró que ya no se usa',
  'error.glossary.exists': 'Esta entrada ya se había propuesto.',
  'error.glossary.absent': 'Aquí no hay ninguna entrada.',
  'error.glossary.hidden':
    'Un nombre contiene una marca invisible que cambia el sentido de la escritura. Escríbalo sin ella.',
  'error.glossary.office': 'Solo una persona ocupa un cargo.',
  'error.glossary.neverOwn': 'Una forma no puede ser correcta e incorrecta en el mismo idioma.',
  'error.glossary.version': 'No existe tal versión de la entrada.',
  'error.glossary.twice': 'Su autoridad ya lo ha declarado.',
  'error.glossary.replaced': 'Esta versión fue sustituida por otra más reciente. Consulte esa.',
  'error.glossary.retired': 'Esta entrada ya no se usa. Proponga una nueva.',
  'error.glossary.notProposer': 'No todos la han aceptado todavía: la retira quien la propuso.',
  'error.glossary.unchanged': 'Nada difiere de lo que ya consta aquí.',
};

export default es;
