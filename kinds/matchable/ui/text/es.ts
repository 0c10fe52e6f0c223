import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Identificadores localizables',
  list: 'Lo que los socios pueden encontrar',
  create: 'Hacer localizables identificadores',
  'create.lead': 'Ningún socio puede encontrar nada de lo que tenemos si una persona no lo anota aquí.',
  'state.open': 'Localizable',
  'state.paused': 'Suspendido',
  'state.erased': 'Borrado',
  'command.list': 'Hacer localizables identificadores',
  'command.add': 'Añadir',
  'command.remove': 'Quitar',
  'command.pause': 'Suspender la lista',
  'command.pause.help':
    'A partir de la próxima semana nada será localizable. Lo publicado para esta semana permanece hasta que termine.',
  'command.resume': 'Hacerla localizable de nuevo',
  'event.listed': '{who} hizo localizables identificadores',
  'event.added': '{who} añadió algunos',
  'event.removed': '{who} quitó algunos',
  'event.paused': '{who} suspendió la lista',
  'event.resumed': '{who} la hizo localizable de nuevo',
  'event.named': '{who}: una solicitud de un socio designa uno por su etiqueta',
  'error.matchable.exists': 'Esta lista ya existe.',
  'error.matchable.absent': 'No existe tal lista.',
  'error.matchable.empty': 'Anote al menos un identificador o adjunte un archivo.',
  'error.matchable.identifier': 'No es un identificador de su tipo con la grafía común.',
  'error.matchable.until': 'Este mes ya pasó o falta más de diez años: elija otro.',
  'error.matchable.twice': 'Esto ya está en la lista.',
  'error.matchable.paused': 'La lista ya está suspendida.',
  'error.matchable.open': 'La lista ya es localizable.',
  'error.matchable.toSelf': 'Elija otras autoridades, no la suya.',
};

export default es;
