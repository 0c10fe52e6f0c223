import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  name: 'Serie',
  create: 'Abrir una serie',
  'create.lead':
    'Recuentos de muchos, nunca de una persona. Todos los miembros del grupo ven los puntos, las revisiones y los avisos que se derivan de ellos.',
  'page.watch': 'Series y avisos',
  'state.kept': 'En curso',
  'state.closed': 'Cerrada',
  'state.erased': 'Borrada',
  'command.open': 'Abrir una serie',
  'command.publish': 'Publicar puntos',
  'command.publish.help':
    'A mano, pegando o desde un fichero. Antes de enviar nada se ve lo que se publicaría y lo que está mal.',
  'command.settle': 'Ajustar la alarma',
  'command.settle.help': 'Cuántas falsas alarmas al año se aceptan. Menos falsas alarmas significa avisar más tarde.',
  'command.look': 'Valorar un aviso',
  'command.look.help': 'Todos los miembros leen quién lo ha examinado y qué ha concluido.',
  'command.close': 'Cerrar la serie',
  'event.opened': '{who} abrió la serie',
  'event.published': '{who} publicó puntos',
  'event.settled': '{who} ajustó la alarma',
  'event.looked': '{who} examinó un aviso',
  'event.closed': '{who} cerró la serie',
  'error.series.exists': 'Esta serie ya está abierta.',
  'error.series.absent': 'Aquí no hay ninguna serie. Abra una primero.',
  'error.series.notOwn': 'Cada miembro publica su propia serie. Abra la suya junto a esta.',
  'error.series.closed': 'Esta serie está cerrada. Abra otra.',
  'error.series.besideItself': 'Una serie no se compara consigo misma. Elija otra.',
  'error.series.step':
    'Un punto no corresponde al paso de esta serie. Corrija su fecha; las semanas empiezan el mismo día.',
  'error.series.future': 'Un punto está en el futuro. Publique lo que se ha contado.',
  'error.series.small':
    'Un recuento es menor que el mínimo que esta serie puede mostrar. Escriba < y el mínimo, y quedará oculto.',
  'error.series.hidden': 'Solo una serie que declara su recuento mínimo oculta uno, y sin valor.',
  'error.series.reason': 'Algunos de estos puntos ya constan con otro valor. Diga por qué cambian.',
  'error.series.unchanged': 'Todo esto ya consta. No se ha enviado nada.',
  'error.series.tooMany': 'La serie está llena. Ciérrela y abra la siguiente.',
  'error.series.sameSetting': 'La alarma ya está ajustada así. Elija otro número.',
  'error.series.noPoint': 'Ese punto no está en la serie. Vuelva a cargar la página.',
};

export default es;
