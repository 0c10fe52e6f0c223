import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const ship: Template = {
  key: 'ship',
  class: 'sea',
  names: {
    en: 'Ship in distress, mass rescue',
    fr: 'Navire en détresse, sauvetage de masse',
    ar: 'سفينة في حالة استغاثة، إنقاذ جماعي',
    it: 'Nave in difficoltà, soccorso di massa',
    es: 'Buque en peligro, rescate masivo',
    de: 'Schiff in Seenot, Massenrettung',
  },
  focusKm: 80,
  hours: ['02:00', '06:00', '10:00', '14:00', '18:00', '22:00'],
  roles: everyRole,
  figures: [
    { key: 'rescued', unit: 'persons' },
    { key: 'missing', unit: 'persons' },
    { key: 'injured', unit: 'persons' },
    { key: 'dead', unit: 'persons' },
    { key: 'landed', unit: 'persons' },
    { key: 'ships', unit: 'items' },
    { key: 'aircraft', unit: 'items' },
  ],
  tasks: [
    {
      role: 'lead',
      minutes: 10,
      texts: {
        en: 'Confirm which rescue co-ordination centre leads the search and rescue',
        fr: 'Confirmer quel centre de coordination de sauvetage dirige les opérations',
        ar: 'تأكيد مركز تنسيق الإنقاذ الذي يقود عملية البحث والإنقاذ',
        it: 'Confermare quale centro di coordinamento dirige la ricerca e il soccorso',
        es: 'Confirmar qué centro de coordinación dirige la búsqueda y el salvamento',
        de: 'Klären, welche Rettungsleitstelle die Suche und Rettung führt',
      },
    },
    callLiaison,
    {
      role: 'liaison',
      minutes: 30,
      texts: {
        en: 'Agree on the place of safety and the port of landing',
        fr: 'Convenir du lieu sûr et du port de débarquement',
        ar: 'الاتفاق على المكان الآمن وميناء الإنزال',
        it: 'Concordare il luogo sicuro e il porto di sbarco',
        es: 'Acordar el lugar seguro y el puerto de desembarco',
        de: 'Sicheren Ort und Hafen der Anlandung vereinbaren',
      },
    },
    {
      role: 'logistics',
      minutes: 60,
      texts: {
        en: 'Prepare reception on land: medical care, blankets, registration, transport',
        fr: 'Préparer l’accueil à terre : soins, couvertures, enregistrement, transport',
        ar: 'إعداد الاستقبال على اليابسة: الرعاية الطبية والأغطية والتسجيل والنقل',
        it: 'Preparare l’accoglienza a terra: cure, coperte, registrazione, trasporto',
        es: 'Preparar la acogida en tierra: atención médica, mantas, registro, transporte',
        de: 'Aufnahme an Land vorbereiten: medizinische Hilfe, Decken, Registrierung, Transport',
      },
    },
    firstPicture,
    oneVoice,
  ],
};
