import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const earthquake: Template = {
  key: 'earthquake',
  class: 'disaster',
  names: { en: 'Earthquake', fr: 'Séisme', ar: 'زلزال', it: 'Terremoto', es: 'Terremoto', de: 'Erdbeben' },
  focusKm: 150,
  hours: ['06:00', '12:00', '18:00', '00:00'],
  roles: everyRole,
  figures: [
    { key: 'affected', unit: 'persons' },
    { key: 'injured', unit: 'persons' },
    { key: 'missing', unit: 'persons' },
    { key: 'dead', unit: 'persons' },
    { key: 'sheltered', unit: 'persons' },
    { key: 'buildingsDamaged', unit: 'items' },
    { key: 'teams', unit: 'items' },
  ],
  tasks: [
    callLiaison,
    firstPicture,
    {
      role: 'liaison',
      minutes: 60,
      texts: {
        en: 'Offer or ask for urban search and rescue teams, with their class and readiness',
        fr: 'Offrir ou demander des équipes de recherche et sauvetage urbains, avec leur classe et leur disponibilité',
        ar: 'عرض أو طلب فرق البحث والإنقاذ في المناطق الحضرية مع صنفها ومدى جاهزيتها',
        it: 'Offrire o chiedere squadre di ricerca e soccorso in ambito urbano, con classe e prontezza',
        es: 'Ofrecer o pedir equipos de búsqueda y rescate urbano, con su clase y disponibilidad',
        de: 'Such- und Rettungsteams mit Klasse und Bereitschaft anbieten oder anfordern',
      },
    },
    {
      role: 'logistics',
      minutes: 90,
      texts: {
        en: 'Name the airport and the base of operations for teams from abroad',
        fr: 'Désigner l’aéroport et la base des opérations pour les équipes étrangères',
        ar: 'تحديد المطار وقاعدة العمليات للفرق القادمة من الخارج',
        it: 'Indicare l’aeroporto e la base operativa per le squadre estere',
        es: 'Designar el aeropuerto y la base de operaciones de los equipos extranjeros',
        de: 'Flughafen und Einsatzbasis für Teams aus dem Ausland benennen',
      },
    },
    {
      role: 'logistics',
      minutes: 120,
      texts: {
        en: 'Check roads, bridges, power and hospitals and say what cannot be used',
        fr: 'Vérifier routes, ponts, électricité et hôpitaux et signaler ce qui est hors d’usage',
        ar: 'التحقق من الطرق والجسور والكهرباء والمستشفيات والإبلاغ عما هو خارج الخدمة',
        it: 'Verificare strade, ponti, energia e ospedali e segnalare ciò che non è utilizzabile',
        es: 'Comprobar carreteras, puentes, electricidad y hospitales e indicar lo que no puede usarse',
        de: 'Straßen, Brücken, Strom und Krankenhäuser prüfen und Ausfälle melden',
      },
    },
    oneVoice,
  ],
};
