const de = {
  language: 'Sprache',
  'names.one': 'Sprache {position}',
  'names.add': 'Sprache hinzufügen',
  'names.remove': 'Diese Sprache entfernen',
  'names.others': 'Auch geschrieben auf: {languages}. Eine Änderung ersetzt diese.',
  latitude: 'Breite',
  'latitude.help': 'Dezimalgrad, Norden positiv: 38.11',
  longitude: 'Länge',
  'longitude.help': 'Dezimalgrad, Osten positiv: 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'Falls vorhanden: ITPMO',
};

export default de;
