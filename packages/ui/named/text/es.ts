const es = {
  language: 'Idioma',
  'names.one': 'Idioma {position}',
  'names.add': 'Añadir un idioma',
  'names.remove': 'Quitar este idioma',
  'names.others': 'Escrito también en: {languages}. Un cambio los sustituye.',
  latitude: 'Latitud',
  'latitude.help': 'Grados decimales, norte positivo: 38.11',
  longitude: 'Longitud',
  'longitude.help': 'Grados decimales, este positivo: 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'Si lo tiene: ITPMO',
};

export default es;
