import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const port: Template = {
  key: 'port',
  class: 'crossing',
  names: {
    en: 'Port closed, surge at a crossing',
    fr: 'Port fermé, afflux à un point de passage',
    ar: 'إغلاق ميناء أو تدفق كبير عند معبر',
    it: 'Porto chiuso, afflusso a un valico',
    es: 'Puerto cerrado, afluencia en un paso',
    de: 'Hafen geschlossen, Andrang an einem Übergang',
  },
  focusKm: 60,
  hours: ['08:00', '14:00', '20:00'],
  roles: everyRole,
  figures: [
    { key: 'passengersWaiting', unit: 'persons' },
    { key: 'vehiclesWaiting', unit: 'items' },
    { key: 'waitingTime', unit: 'min' },
    { key: 'embarked', unit: 'persons' },
    { key: 'landed', unit: 'persons' },
    { key: 'ships', unit: 'items' },
  ],
  tasks: [
    callLiaison,
    firstPicture,
    {
      role: 'logistics',
      minutes: 30,
      texts: {
        en: 'Open waiting areas with water, shade and toilets',
        fr: 'Ouvrir des aires d’attente avec eau, ombre et sanitaires',
        ar: 'فتح مناطق انتظار مجهزة بالماء والظل والمرافق الصحية',
        it: 'Aprire aree di attesa con acqua, ombra e servizi igienici',
        es: 'Abrir zonas de espera con agua, sombra y aseos',
        de: 'Wartebereiche mit Wasser, Schatten und Toiletten öffnen',
      },
    },
    {
      role: 'lead',
      minutes: 60,
      texts: {
        en: 'Agree on diversions to other ports and lines, with their capacity',
        fr: 'Convenir des reports vers d’autres ports et lignes, avec leur capacité',
        ar: 'الاتفاق على التحويل إلى موانئ وخطوط أخرى مع طاقتها الاستيعابية',
        it: 'Concordare le deviazioni verso altri porti e linee, con le rispettive capacità',
        es: 'Acordar los desvíos a otros puertos y líneas, con su capacidad',
        de: 'Umleitungen auf andere Häfen und Linien mit deren Kapazität vereinbaren',
      },
    },
    {
      role: 'publicInformation',
      minutes: 60,
      texts: {
        en: 'Tell travellers on both shores before they set out',
        fr: 'Prévenir les voyageurs des deux rives avant leur départ',
        ar: 'إخبار المسافرين على الضفتين قبل انطلاقهم',
        it: 'Avvisare i viaggiatori di entrambe le sponde prima della partenza',
        es: 'Avisar a los viajeros de ambas orillas antes de que salgan',
        de: 'Reisende auf beiden Ufern vor der Abfahrt informieren',
      },
    },
    oneVoice,
  ],
};
