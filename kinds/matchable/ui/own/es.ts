import type en from './en.ts';

const es: Readonly<Record<keyof typeof en, string>> = {
  'means.title': 'Qué significa',
  'means.found':
    'Un socio que ya conoce uno de estos identificadores puede saber que lo tenemos o trabajamos en él. Nadie puede leer la lista y nada más del caso se mueve.',
  'means.week':
    'Las etiquetas se publican una vez por semana: lo que se añada después será localizable desde el lunes siguiente.',
  'means.shelter':
    'A quien pide protección frente al país de un socio lo excluye el nodo, y en su lugar queda una etiqueta sin significado.',
  title: 'Nombre de la lista',
  use: 'Qué dice una coincidencia',
  'use.holdings': 'Que lo tenemos',
  'use.holdings.help': 'El socio puede entonces solicitarnos información.',
  'use.deconfliction': 'Que trabajamos en ello',
  'use.deconfliction.help': 'El socio sabe a quién llamar, para que ninguno estorbe al otro.',
  partners: 'Quién puede encontrarlo',
  'partners.help': 'Los socios que según la carta pueden preguntarnos en reserva',
  'partners.none': 'Ninguna de nuestras cartas permite aún que un socio nos pregunte en reserva.',
  contact: 'A quién llamar si hay coincidencia',
  'contact.help': 'Una oficina, no una persona. Los socios lo leen con las etiquetas, encuentren algo o no.',
  type: 'Tipo de los identificadores',
  'type.help': 'Necesario para documentos y matrículas; en los demás lo dice la forma.',
  'type.none': 'Según su forma',
  entries: 'Identificadores',
  'entries.help': 'Uno por línea. Solo identificadores exactos, nunca nombres.',
  'entries.shown': 'Se muestran los primeros {count, number}.',
  identifier: 'Identificador',
  source: 'De dónde vienen',
  'source.help': 'Número de caso, prueba o expediente. Se queda aquí.',
  until: 'Se conservan allí hasta',
  'until.help': 'Después de este mes ya no son localizables.',
  file: 'Un archivo con muchos',
  'file.help':
    'Texto, una línea cada uno: tipo, identificador, procedencia y mes separados por tabuladores (phone, +212…, Caso 88, 2028-06). Una línea incorrecta se omite.',
  'file.only': 'los del archivo',
  'file.more': 'y los de un archivo',
  'remove.entries': 'Cuáles quitar',
  reason: 'Motivo',
  'paused.title': 'Nada de esta lista es localizable desde la próxima semana',
  'list.title': 'Lo que puede encontrarse',
  'list.note': 'Solo nuestra autoridad ve esta lista.',
  'named.title': 'Designados en solicitudes',
  'named.note': 'Una solicitud de un socio los designa por sus etiquetas. Se decide en la solicitud.',
  'named.when': 'Cuándo',
  'named.request': 'Solicitud',
  'named.open': 'Abrir la solicitud',
};

export default es;
