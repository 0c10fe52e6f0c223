const en = {
  language: 'Language',
  'names.one': 'Language {position}',
  'names.add': 'Add a language',
  'names.remove': 'Remove this language',
  'names.others': 'Also written in: {languages}. A change replaces these.',
  latitude: 'Latitude',
  'latitude.help': 'Decimal degrees, north positive: 38.11',
  longitude: 'Longitude',
  'longitude.help': 'Decimal degrees, east positive: 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'If the place has one: ITPMO',
};

export default en;
