import type en from './en.ts';

const es: Record<keyof typeof en, string> = {
  title: 'Pendiente de envío',
  lead: 'Lo que decidió sin conexión. Se envía en este orden en cuanto su nodo responde, y cada entrada una sola vez.',
  kept: 'Se guarda en este navegador, sin cifrar y solo para usted, hasta que se envíe, lo quite o cierre la sesión aquí.',
  empty: 'No hay nada pendiente',
  'empty.words': 'Todo lo que decidió en este dispositivo ha llegado a su nodo.',
  'count.waiting': '{count, plural, one {# entrada espera la conexión} other {# entradas esperan la conexión}}',
  'count.stopped':
    '{count, plural, one {# entrada no se ha enviado: revísela} other {# entradas no se han enviado: revíselas}}',
  show: 'Mostrar lo pendiente',
  'entry.waits': 'espera la conexión',
  'entry.stopped': 'no enviada',
  'entry.by': 'Decidida',
  'entry.text': 'El texto',
  'entry.edit': 'Abrir y corregir',
  'entry.again': 'Volver a intentar',
  'entry.remove': 'Quitar',
  'entry.remove.label': 'Quitar «{title}»',
  'entry.untitled': 'Sin título',
  try: 'Intentar ahora',
  'count.sent':
    '{count, plural, one {# entrada enviada desde que se abrió esta página} other {# entradas enviadas desde que se abrió esta página}}',
  'sent.open': 'Abrir',
  'stop.outbox.readers':
    'El grupo ha cambiado: lo leería alguien que no figuraba cuando usted decidió. Ábrala, vea quién la lee y envíela de nuevo.',
  'stop.outbox.taken': 'Contiene algo que dio otra autoridad. Ábrala y compruébelo antes de enviarla.',
  'stop.outbox.leaves':
    'Saldría más tarde y de otra manera de lo que se le mostró. Ábrala y compruébelo antes de enviarla.',
  'stop.outbox.old':
    'Se envió hace unos días sin respuesta y puede haber llegado. Compruebe si está antes de enviarla de nuevo.',
  'leave.title': 'Parte de su trabajo solo está en este dispositivo',
  'leave.words':
    '{count, plural, one {# entrada espera en este dispositivo y se elimina al cerrar la sesión.} other {# entradas esperan en este dispositivo y se eliminan al cerrar la sesión.}} Nadie más puede enviarlas.',
  'leave.drafts':
    '{count, plural, one {# borrador se conserva solo en este dispositivo, porque su nodo no lo aceptó, y se elimina al cerrar la sesión.} other {# borradores se conservan solo en este dispositivo, porque su nodo no los aceptó, y se eliminan al cerrar la sesión.}}',
  'leave.stay': 'Seguir en la sesión',
  'leave.go': 'Cerrar la sesión y eliminarlas',
  'seen.title': 'Esta página muestra lo último que se vio en este dispositivo',
  'seen.words': 'Se guarda aquí hasta que cierre la sesión o esta termine. Situación a',
  'none.title': 'No se puede abrir sin conexión',
  'none.persons':
    '«{kind}» nombra a personas que trabajan aquí: en este dispositivo, donde cualquiera que lo encontrara podría leerlo, no se guarda nada de ello. Se abrirá en cuanto su nodo responda.',
  'none.unseen': 'Este dispositivo aún no lo ha visto: no hay nada que mostrar. Se abrirá en cuanto su nodo responda.',
  'none.kept': 'Sin conexión, este dispositivo muestra lo último que vio de: {kinds}. No guarda nada más.',
  'version.title': 'Hay una nueva versión de estas páginas',
  'version.words': 'Se usa en cuanto se vuelva a cargar esta página. Lo que escribió se conserva.',
  'version.load': 'Cargar la nueva versión',
};

export default es;
