import type { Template } from '../template.ts';

const rescue: Template = {
  names: {
    en: 'Search and rescue at sea',
    fr: 'Recherche et sauvetage en mer',
    ar: 'البحث والإنقاذ في البحر',
    it: 'Ricerca e soccorso in mare',
    es: 'Búsqueda y salvamento marítimo',
    de: 'Suche und Rettung auf See',
  },
  hint: {
    en: 'Last known position and time, how many people, sea and weather, and who coordinates on the scene.',
    fr: 'Dernière position connue et heure, combien de personnes, état de la mer et météo, qui coordonne sur zone.',
    ar: 'آخر موقع معروف ووقته، وعدد الأشخاص، وحالة البحر والطقس، ومن ينسق في عين المكان.',
    it: 'Ultima posizione nota e ora, quante persone, mare e tempo, chi coordina sul posto.',
    es: 'Última posición conocida y hora, cuántas personas, mar y tiempo, quién coordina en la zona.',
    de: 'Letzte bekannte Position und Zeit, wie viele Menschen, See und Wetter, wer vor Ort koordiniert.',
  },
  items: [
    {
      priority: 'life',
      unit: 'vessel',
      quantity: 2,
      names: {
        en: 'Rescue vessels',
        fr: 'Navires de sauvetage',
        ar: 'سفن إنقاذ',
        it: 'Unità navali di soccorso',
        es: 'Buques de salvamento',
        de: 'Rettungsschiffe',
      },
    },
    {
      priority: 'life',
      unit: 'aircraft',
      quantity: 1,
      names: {
        en: 'Maritime patrol aircraft',
        fr: 'Avion de patrouille maritime',
        ar: 'طائرة دورية بحرية',
        it: 'Velivolo da pattugliamento marittimo',
        es: 'Avión de patrulla marítima',
        de: 'Seefernaufklärer',
      },
    },
    {
      priority: 'life',
      unit: 'aircraft',
      quantity: 1,
      names: {
        en: 'Rescue helicopter',
        fr: 'Hélicoptère de sauvetage',
        ar: 'مروحية إنقاذ',
        it: 'Elicottero di soccorso',
        es: 'Helicóptero de salvamento',
        de: 'Rettungshubschrauber',
      },
    },
    {
      priority: 'urgent',
      unit: 'team',
      quantity: 2,
      names: { en: 'Divers', fr: 'Plongeurs', ar: 'غواصون', it: 'Sommozzatori', es: 'Buceadores', de: 'Taucher' },
    },
  ],
};

export default rescue;
