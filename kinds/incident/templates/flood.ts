import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const flood: Template = {
  key: 'flood',
  class: 'disaster',
  names: { en: 'Flood', fr: 'Inondation', ar: 'فيضان', it: 'Alluvione', es: 'Inundación', de: 'Hochwasser' },
  focusKm: 60,
  hours: ['06:00', '12:00', '18:00'],
  roles: everyRole,
  figures: [
    { key: 'affected', unit: 'persons' },
    { key: 'evacuated', unit: 'persons' },
    { key: 'missing', unit: 'persons' },
    { key: 'waterLevel', unit: 'm' },
    { key: 'roadsClosed', unit: 'items' },
    { key: 'withoutPower', unit: 'persons' },
    { key: 'teams', unit: 'items' },
  ],
  tasks: [
    callLiaison,
    firstPicture,
    {
      role: 'logistics',
      minutes: 60,
      texts: {
        en: 'List pumps, boats and helicopters that can be sent, with their times',
        fr: 'Recenser les pompes, embarcations et hélicoptères disponibles, avec leurs délais',
        ar: 'حصر المضخات والقوارب والمروحيات التي يمكن إرسالها مع آجال وصولها',
        it: 'Elencare pompe, imbarcazioni ed elicotteri disponibili, con i relativi tempi',
        es: 'Relacionar las bombas, embarcaciones y helicópteros disponibles, con sus plazos',
        de: 'Verfügbare Pumpen, Boote und Hubschrauber mit Zeiten erfassen',
      },
    },
    {
      role: 'lead',
      minutes: 90,
      texts: {
        en: 'Decide on evacuations and name the assembly points',
        fr: 'Décider des évacuations et désigner les points de rassemblement',
        ar: 'اتخاذ قرار الإجلاء وتحديد نقاط التجمع',
        it: 'Decidere le evacuazioni e indicare i punti di raccolta',
        es: 'Decidir las evacuaciones y designar los puntos de reunión',
        de: 'Über Evakuierungen entscheiden und Sammelpunkte benennen',
      },
    },
    {
      role: 'liaison',
      minutes: 120,
      texts: {
        en: 'Ask for the forecasts of rain and river levels of the next 48 hours',
        fr: 'Demander les prévisions de pluie et de crue des 48 prochaines heures',
        ar: 'طلب توقعات الأمطار ومستويات الأنهار للثماني والأربعين ساعة القادمة',
        it: 'Chiedere le previsioni di pioggia e di piena delle prossime 48 ore',
        es: 'Pedir las previsiones de lluvia y de crecida de las próximas 48 horas',
        de: 'Vorhersagen zu Regen und Pegeln der nächsten 48 Stunden anfordern',
      },
    },
    oneVoice,
  ],
};
