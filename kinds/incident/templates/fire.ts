import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const fire: Template = {
  key: 'fire',
  class: 'disaster',
  names: { en: 'Fire', fr: 'Incendie', ar: 'حريق', it: 'Incendio', es: 'Incendio', de: 'Brand' },
  focusKm: 40,
  hours: ['07:00', '13:00', '19:00'],
  roles: everyRole,
  figures: [
    { key: 'burntArea', unit: 'ha' },
    { key: 'evacuated', unit: 'persons' },
    { key: 'injured', unit: 'persons' },
    { key: 'aircraft', unit: 'items' },
    { key: 'teams', unit: 'items' },
    { key: 'roadsClosed', unit: 'items' },
  ],
  tasks: [
    callLiaison,
    firstPicture,
    {
      role: 'logistics',
      minutes: 45,
      texts: {
        en: 'List water-bombing aircraft and ground teams that can be sent, with their times',
        fr: 'Recenser les bombardiers d’eau et équipes au sol disponibles, avec leurs délais',
        ar: 'حصر طائرات الإطفاء والفرق الأرضية التي يمكن إرسالها مع آجال وصولها',
        it: 'Elencare velivoli antincendio e squadre a terra disponibili, con i relativi tempi',
        es: 'Relacionar los hidroaviones y equipos de tierra disponibles, con sus plazos',
        de: 'Verfügbare Löschflugzeuge und Bodenkräfte mit Zeiten erfassen',
      },
    },
    {
      role: 'lead',
      minutes: 60,
      texts: {
        en: 'Draw the line that is to be held and what lies behind it',
        fr: 'Fixer la ligne à tenir et ce qui se trouve derrière',
        ar: 'رسم الخط الواجب الحفاظ عليه وما يقع خلفه',
        it: 'Definire la linea da tenere e ciò che si trova alle sue spalle',
        es: 'Fijar la línea que debe mantenerse y lo que queda detrás',
        de: 'Die zu haltende Linie und das dahinter Liegende festlegen',
      },
    },
    {
      role: 'liaison',
      minutes: 90,
      texts: {
        en: 'Ask for the wind forecast of the next 24 hours',
        fr: 'Demander la prévision de vent des 24 prochaines heures',
        ar: 'طلب توقعات الرياح للأربع والعشرين ساعة القادمة',
        it: 'Chiedere la previsione del vento delle prossime 24 ore',
        es: 'Pedir la previsión de viento de las próximas 24 horas',
        de: 'Windvorhersage der nächsten 24 Stunden anfordern',
      },
    },
    oneVoice,
  ],
};
