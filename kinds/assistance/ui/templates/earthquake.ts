import type { Template } from '../template.ts';

const earthquake: Template = {
  names: { en: 'Earthquake', fr: 'Séisme', ar: 'زلزال', it: 'Terremoto', es: 'Terremoto', de: 'Erdbeben' },
  hint: {
    en: 'Where and how strong, what has collapsed, how many people are missing, which roads, airports and hospitals work.',
    fr: 'Où et de quelle force, ce qui s’est effondré, combien de disparus, quelles routes, quels aéroports et hôpitaux fonctionnent.',
    ar: 'أين وبأي قوة، وما الذي انهار، وكم عدد المفقودين، وأي الطرق والمطارات والمستشفيات تعمل.',
    it: 'Dove e di quale intensità, che cosa è crollato, quanti sono i dispersi, quali strade, aeroporti e ospedali funzionano.',
    es: 'Dónde y con qué fuerza, qué se ha derrumbado, cuántos desaparecidos hay, qué carreteras, aeropuertos y hospitales funcionan.',
    de: 'Wo und wie stark, was eingestürzt ist, wie viele Menschen vermisst werden, welche Straßen, Flughäfen und Krankenhäuser arbeiten.',
  },
  items: [
    {
      priority: 'life',
      unit: 'team',
      quantity: 4,
      names: {
        en: 'Urban search and rescue teams',
        fr: 'Équipes de sauvetage-déblaiement',
        ar: 'فرق البحث والإنقاذ في المدن',
        it: 'Squadre di ricerca e soccorso urbano (USAR)',
        es: 'Equipos de búsqueda y rescate urbano',
        de: 'Bergungsteams (USAR)',
      },
    },
    {
      priority: 'life',
      unit: 'team',
      quantity: 6,
      names: {
        en: 'Search dog teams',
        fr: 'Équipes cynotechniques de recherche',
        ar: 'فرق كلاب البحث',
        it: 'Unità cinofile da ricerca',
        es: 'Equipos caninos de búsqueda',
        de: 'Suchhundeteams',
      },
    },
    {
      priority: 'life',
      unit: 'module',
      quantity: 2,
      names: {
        en: 'Field hospitals',
        fr: 'Hôpitaux de campagne',
        ar: 'مستشفيات ميدانية',
        it: 'Ospedali da campo',
        es: 'Hospitales de campaña',
        de: 'Feldlazarette',
      },
    },
    {
      priority: 'urgent',
      unit: 'piece',
      quantity: 2_000,
      names: {
        en: 'Family tents',
        fr: 'Tentes familiales',
        ar: 'خيام عائلية',
        it: 'Tende familiari',
        es: 'Tiendas familiares',
        de: 'Familienzelte',
      },
    },
    {
      priority: 'urgent',
      unit: 'piece',
      quantity: 10_000,
      names: { en: 'Blankets', fr: 'Couvertures', ar: 'أغطية', it: 'Coperte', es: 'Mantas', de: 'Decken' },
    },
    {
      priority: 'normal',
      unit: 'team',
      quantity: 4,
      names: {
        en: 'Building safety assessors',
        fr: 'Évaluateurs de la sûreté des bâtiments',
        ar: 'خبراء تقييم سلامة المباني',
        it: 'Tecnici per la verifica di agibilità',
        es: 'Evaluadores de la seguridad de edificios',
        de: 'Gebäudegutachter',
      },
    },
  ],
};

export default earthquake;
