import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  usedUp:
    '{asker} agotó al menos nueve décimas partes de sus preguntas a {holder} {days, plural, one {en # día} other {en # días}} de las últimas cuatro semanas',
  'usedUp.words':
    'Así se ve quien recorre una serie de números. La carta lo frena; pregunten qué casos hay detrás. Último día:',
  'revoke.reason': 'Motivo',
  'revoke.help': 'El socio lo lee. Con la próxima semana llegan etiquetas nuevas.',
  'batch.title': 'La consulta, tal como la tienen ambas partes',
  'batch.note': 'Por qué se preguntó y si se encontró algo solo lo sabe quien preguntó.',
  'tags.title': 'Lo que publicó el titular para la semana',
  'tags.note':
    'Las etiquetas no dicen nada por sí solas y muchas no significan nada: su número se redondea a una potencia de dos.',
  'tags.count': 'Etiquetas, número redondeado',
  'tags.key': 'Clave pública de la semana',
  holder: 'A quién se pregunta',
  asker: 'Quién pregunta',
  category: 'Categoría',
  week: 'Semana',
  day: 'Día',
  slot: 'Puesto en el día',
  'slot.of': '{slot, number}',
  number: '{count, number}',
  reference: 'Referencia del caso',
  purpose: 'Finalidad',
  necessity: 'Por qué es imprescindible',
  contact: 'A quién llamar si hay coincidencia',
  'log.closed': 'Esta carta no permite el cotejo reservado',
  'log.closed.words':
    'Una nueva versión de la carta puede abrirlo, en un sentido o en ambos. Deben aprobarla dos personas de cada autoridad.',
  'log.cut': 'Hay más asientos de los que se muestran aquí.',
  'log.terms': 'Lo que permite la carta',
  'log.terms.note':
    'Cada consulta contiene como máximo 64 identificadores. Solo una nueva versión de la carta, leída por dos personas de cada autoridad, cambia estas cifras.',
  'log.batchesADay': 'Consultas al día',
  'log.leftToday': 'Quedan hoy',
  'log.withTags': 'Se puede preguntar esta semana',
  'log.noTags': 'Abiertas por la carta, sin nada publicado esta semana',
  'log.days': 'Día por día',
  'log.days.note': 'Ambas partes ven la misma tabla: compárenlas.',
  'log.none': 'Aún no se ha preguntado nada.',
  'log.asked': 'Enviadas',
  'log.answered': 'Respondidas',
  'log.declined': 'Rechazadas',
  'log.left': 'Restantes',
  'log.batches': 'Consultas',
  'log.askedAt': 'Enviada',
  'log.answeredAt': 'Respondida',
  'log.state': 'Estado',
  'measure.matchAsked': 'Consultas reservadas enviadas',
  'measure.matchAnswered': 'Consultas reservadas respondidas',
  'measure.matchDeclined': 'Consultas reservadas rechazadas',
  'measure.matchRejected': 'Respuestas reservadas ilegibles',
  'rows.title': 'Nuestras consultas sobre identificadores que se suceden',
  'rows.note':
    'De las últimas cuatro semanas. Cada una fue autorizada por una segunda persona. Solo lo ve nuestra autoridad.',
  'rows.figures': 'Se suceden',
  'rows.count': '{now, number} de {asked, number}',
  'rows.longest': 'Serie más larga',
  'rows.time': 'Consultado',
  'feedback.tag.help':
    'Tal como figura junto a la coincidencia en la consulta propia. No debe nombrarse una etiqueta sin coincidencia.',
  'feedback.note.help': 'Lo lee cada miembro del grupo: no escriba el identificador.',
};

export default es;
