import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Persona protegida',
  list: 'Personas protegidas',
  create: 'Proteger a una persona',
  'create.lead':
    'Quien huyó de un país queda a salvo de él: nada que lo nombre sale de aquí hacia allí. Un aviso de más no perjudica a nadie.',
  recorded: 'Queda registrado',
  'state.sheltered': 'Protegida',
  'state.lifted': 'Protección levantada',
  'state.erased': 'Borrada',
  'reason.help': 'Lo lee el órgano de control.',
  'command.shelter': 'Proteger a una persona',
  'command.change': 'Modificar',
  'command.change.help': 'Añada una grafía, un número o un país en cuanto se conozca.',
  'command.lift': 'Levantar la protección',
  'command.lift.help': 'Desde entonces se trata a la persona como a cualquier otra. Considere preguntarle antes.',
  'event.sheltered': '{who} puso a una persona bajo protección',
  'event.changed': '{who} modificó lo que se sabe',
  'event.lifted': '{who} levantó la protección',
  'event.overridden': '{who}: dos personas dejaron de lado la protección una vez',
  'error.protection.exists': 'Esta persona ya está protegida: modifique lo que consta.',
  'error.protection.absent': 'Esa protección no existe.',
  'error.protection.lifted': 'Esta protección se levantó: abra una nueva.',
};

export default es;
