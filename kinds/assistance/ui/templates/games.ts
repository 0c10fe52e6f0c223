import type { Template } from '../template.ts';

const games: Template = {
  names: {
    en: 'Games or another great event',
    fr: 'Jeux ou autre grand événement',
    ar: 'ألعاب أو تظاهرة كبرى',
    it: 'Giochi o altro grande evento',
    es: 'Juegos u otro gran acontecimiento',
    de: 'Spiele oder eine andere Großveranstaltung',
  },
  hint: {
    en: 'What takes place, from when until when, how many visitors are expected, and what the own forces cannot cover.',
    fr: 'Ce qui a lieu, de quand à quand, combien de visiteurs sont attendus, et ce que les moyens propres ne couvrent pas.',
    ar: 'ما الذي سيُقام، ومن متى إلى متى، وكم زائراً يُنتظر، وما لا تغطيه القوات الوطنية.',
    it: 'Che cosa si svolge, da quando a quando, quanti visitatori sono attesi e che cosa le forze proprie non coprono.',
    es: 'Qué se celebra, desde cuándo y hasta cuándo, cuántos visitantes se esperan y qué no cubren las fuerzas propias.',
    de: 'Was stattfindet, von wann bis wann, wie viele Besucher erwartet werden und was die eigenen Kräfte nicht abdecken.',
  },
  items: [
    {
      priority: 'urgent',
      unit: 'person',
      quantity: 20,
      names: {
        en: 'Liaison officers for visiting supporters',
        fr: 'Officiers de liaison pour les supporters étrangers',
        ar: 'ضباط اتصال لمرافقة المشجعين الزائرين',
        it: 'Ufficiali di collegamento per i tifosi stranieri',
        es: 'Oficiales de enlace para los aficionados visitantes',
        de: 'Verbindungsbeamte für auswärtige Anhänger',
      },
    },
    {
      priority: 'urgent',
      unit: 'team',
      quantity: 6,
      names: {
        en: 'Explosive detection dog teams',
        fr: 'Équipes cynophiles de détection d’explosifs',
        ar: 'فرق الكلاب المدربة على كشف المتفجرات',
        it: 'Squadre cinofile antiesplosivo',
        es: 'Equipos caninos de detección de explosivos',
        de: 'Sprengstoffspürhundeteams',
      },
    },
    {
      priority: 'urgent',
      unit: 'team',
      quantity: 4,
      names: {
        en: 'Counter-drone teams',
        fr: 'Équipes de lutte antidrone',
        ar: 'فرق مكافحة الطائرات المسيرة',
        it: 'Squadre anti-drone',
        es: 'Equipos contra drones',
        de: 'Drohnenabwehrteams',
      },
    },
    {
      priority: 'normal',
      unit: 'team',
      quantity: 2,
      names: {
        en: 'Mounted units',
        fr: 'Unités montées',
        ar: 'وحدات الخيالة',
        it: 'Reparti a cavallo',
        es: 'Unidades a caballo',
        de: 'Reiterstaffeln',
      },
    },
    {
      priority: 'normal',
      unit: 'person',
      quantity: 12,
      names: {
        en: 'Interpreters',
        fr: 'Interprètes',
        ar: 'مترجمون فوريون',
        it: 'Interpreti',
        es: 'Intérpretes',
        de: 'Dolmetscher',
      },
    },
  ],
};

export default games;
