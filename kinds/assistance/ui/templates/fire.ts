import type { Template } from '../template.ts';

const fire: Template = {
  names: {
    en: 'Forest fire',
    fr: 'Feu de forêt',
    ar: 'حريق غابات',
    it: 'Incendio boschivo',
    es: 'Incendio forestal',
    de: 'Waldbrand',
  },
  hint: {
    en: 'Where it burns, over how many hectares, where the wind drives it, and where aircraft can take up water.',
    fr: 'Où le feu se trouve, sur combien d’hectares, où le vent le pousse, et où les avions peuvent écoper.',
    ar: 'أين يشتعل الحريق، وعلى كم هكتاراً، وإلى أين تدفعه الرياح، وأين يمكن للطائرات التزود بالماء.',
    it: 'Dove brucia, su quanti ettari, dove lo spinge il vento e dove i velivoli possono rifornirsi d’acqua.',
    es: 'Dónde arde, en cuántas hectáreas, hacia dónde lo empuja el viento y dónde pueden cargar agua las aeronaves.',
    de: 'Wo es brennt, auf wie vielen Hektar, wohin der Wind treibt und wo Flugzeuge Wasser aufnehmen können.',
  },
  items: [
    {
      priority: 'life',
      unit: 'aircraft',
      quantity: 4,
      names: {
        en: 'Water-scooping aircraft',
        fr: 'Avions bombardiers d’eau',
        ar: 'طائرات الإطفاء المائية',
        it: 'Velivoli anfibi antincendio',
        es: 'Aviones anfibios contra incendios',
        de: 'Löschflugzeuge',
      },
    },
    {
      priority: 'life',
      unit: 'team',
      quantity: 6,
      names: {
        en: 'Ground firefighting crews with vehicles',
        fr: 'Colonnes terrestres de lutte contre les feux avec véhicules',
        ar: 'فرق إطفاء أرضية بمركباتها',
        it: 'Squadre antincendio a terra con mezzi',
        es: 'Brigadas terrestres contra incendios con vehículos',
        de: 'Bodentrupps mit Löschfahrzeugen',
      },
    },
    {
      priority: 'urgent',
      unit: 'aircraft',
      quantity: 2,
      names: {
        en: 'Observation aircraft or drones',
        fr: 'Avions ou drones d’observation',
        ar: 'طائرات أو مسيرات استطلاع',
        it: 'Velivoli o droni da ricognizione',
        es: 'Aeronaves o drones de observación',
        de: 'Beobachtungsflugzeuge oder Drohnen',
      },
    },
    {
      priority: 'normal',
      unit: 'tonne',
      quantity: 30,
      names: {
        en: 'Fire retardant',
        fr: 'Produit retardant',
        ar: 'مادة مبطئة للحريق',
        it: 'Prodotto ritardante',
        es: 'Producto retardante',
        de: 'Löschmittelzusatz',
      },
    },
  ],
};

export default fire;
