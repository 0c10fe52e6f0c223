const it = {
  language: 'Lingua',
  'names.one': 'Lingua {position}',
  'names.add': 'Aggiungi una lingua',
  'names.remove': 'Togli questa lingua',
  'names.others': 'Scritto anche in: {languages}. Una modifica li sostituisce.',
  latitude: 'Latitudine',
  'latitude.help': 'Gradi decimali, nord positivo: 38.11',
  longitude: 'Longitudine',
  'longitude.help': 'Gradi decimali, est positivo: 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'Se esiste: ITPMO',
};

export default it;
