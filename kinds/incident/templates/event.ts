import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const event: Template = {
  key: 'event',
  class: 'event',
  names: {
    en: 'Incident at a big event',
    fr: 'Incident lors d’un grand événement',
    ar: 'حادث خلال حدث كبير',
    it: 'Incidente durante un grande evento',
    es: 'Incidente en un gran evento',
    de: 'Vorfall bei einer Großveranstaltung',
  },
  focusKm: 15,
  hours: ['09:00', '13:00', '17:00', '21:00'],
  roles: everyRole,
  figures: [
    { key: 'affected', unit: 'persons' },
    { key: 'injured', unit: 'persons' },
    { key: 'staff', unit: 'persons' },
    { key: 'teams', unit: 'items' },
    { key: 'calls', unit: 'items' },
  ],
  tasks: [
    callLiaison,
    firstPicture,
    {
      role: 'lead',
      minutes: 20,
      texts: {
        en: 'Decide with the organiser whether the event goes on, stops or is emptied',
        fr: 'Décider avec l’organisateur si l’événement continue, s’arrête ou est évacué',
        ar: 'الاتفاق مع المنظّم على مواصلة الحدث أو إيقافه أو إخلائه',
        it: 'Decidere con l’organizzatore se proseguire, sospendere o evacuare l’evento',
        es: 'Decidir con el organizador si el evento continúa, se detiene o se evacúa',
        de: 'Mit dem Veranstalter über Fortsetzung, Unterbrechung oder Räumung entscheiden',
      },
    },
    {
      role: 'logistics',
      minutes: 45,
      texts: {
        en: 'Keep ways in and out free for rescue services',
        fr: 'Maintenir libres les accès et sorties pour les secours',
        ar: 'إبقاء المداخل والمخارج خالية لفرق الإغاثة',
        it: 'Tenere liberi accessi e uscite per i soccorsi',
        es: 'Mantener libres los accesos y salidas para los servicios de socorro',
        de: 'Zu- und Abfahrten für Rettungskräfte freihalten',
      },
    },
    {
      role: 'liaison',
      minutes: 60,
      texts: {
        en: 'Tell the visiting delegations and the consular services of the members',
        fr: 'Informer les délégations présentes et les services consulaires des membres',
        ar: 'إبلاغ الوفود الحاضرة والمصالح القنصلية للأعضاء',
        it: 'Informare le delegazioni presenti e i servizi consolari dei membri',
        es: 'Informar a las delegaciones presentes y a los servicios consulares de los miembros',
        de: 'Anwesende Delegationen und konsularische Dienste der Mitglieder informieren',
      },
    },
    oneVoice,
  ],
};
