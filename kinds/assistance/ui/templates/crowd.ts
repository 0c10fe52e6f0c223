import type { Template } from '../template.ts';

const crowd: Template = {
  names: {
    en: 'Crowd or transit season',
    fr: 'Foule ou saison de transit',
    ar: 'حشود أو موسم عبور',
    it: 'Folla o stagione di transito',
    es: 'Multitudes o temporada de tránsito',
    de: 'Menschenmenge oder Transitsaison',
  },
  hint: {
    en: 'Which days peak, how many people a day, where they queue and for how long, and what is missing at the quay.',
    fr: 'Quels jours de pointe, combien de personnes par jour, où elles attendent et combien de temps, ce qui manque à quai.',
    ar: 'أي أيام الذروة، وكم شخصاً في اليوم، وأين ينتظرون وكم من الوقت، وما الذي ينقص على الرصيف.',
    it: 'Quali giorni di punta, quante persone al giorno, dove e quanto aspettano, che cosa manca in banchina.',
    es: 'Qué días punta, cuántas personas al día, dónde y cuánto esperan, qué falta en el muelle.',
    de: 'Welche Spitzentage, wie viele Menschen am Tag, wo und wie lange sie warten, was am Kai fehlt.',
  },
  items: [
    {
      priority: 'urgent',
      unit: 'litre',
      quantity: 40_000,
      names: {
        en: 'Drinking water',
        fr: 'Eau potable',
        ar: 'ماء صالح للشرب',
        it: 'Acqua potabile',
        es: 'Agua potable',
        de: 'Trinkwasser',
      },
    },
    {
      priority: 'urgent',
      unit: 'team',
      quantity: 6,
      names: {
        en: 'First-aid teams',
        fr: 'Équipes de secouristes',
        ar: 'فرق إسعاف أولي',
        it: 'Squadre di primo soccorso',
        es: 'Equipos de primeros auxilios',
        de: 'Sanitätsteams',
      },
    },
    {
      priority: 'normal',
      unit: 'piece',
      quantity: 60,
      names: {
        en: 'Shade structures',
        fr: 'Abris contre le soleil',
        ar: 'مظلات واقية من الشمس',
        it: 'Strutture ombreggianti',
        es: 'Estructuras de sombra',
        de: 'Sonnenschutzdächer',
      },
    },
    {
      priority: 'normal',
      unit: 'person',
      quantity: 30,
      names: {
        en: 'Welcome and information staff',
        fr: 'Agents d’accueil et d’information',
        ar: 'أعوان الاستقبال والإرشاد',
        it: 'Addetti all’accoglienza e all’informazione',
        es: 'Personal de acogida e información',
        de: 'Empfangs- und Auskunftskräfte',
      },
    },
    {
      priority: 'normal',
      unit: 'vehicle',
      quantity: 12,
      names: { en: 'Buses', fr: 'Autocars', ar: 'حافلات', it: 'Autobus', es: 'Autobuses', de: 'Busse' },
    },
  ],
};

export default crowd;
