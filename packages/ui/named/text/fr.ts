const fr = {
  language: 'Langue',
  'names.one': 'Langue {position}',
  'names.add': 'Ajouter une langue',
  'names.remove': 'Retirer cette langue',
  'names.others': 'Aussi rédigé en : {languages}. Une modification les remplace.',
  latitude: 'Latitude',
  'latitude.help': 'Degrés décimaux, nord positif : 38.11',
  longitude: 'Longitude',
  'longitude.help': 'Degrés décimaux, est positif : 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'S’il existe : ITPMO',
};

export default fr;
