import { callLiaison, firstPicture, oneVoice } from './common-tasks.ts';
import { everyRole, type Template } from './template.ts';

export const outage: Template = {
  key: 'outage',
  class: 'network',
  names: {
    en: 'Cyber incident, communications outage',
    fr: 'Incident cyber, panne de communications',
    ar: 'حادث سيبراني أو انقطاع الاتصالات',
    it: 'Incidente informatico, interruzione delle comunicazioni',
    es: 'Incidente cibernético, corte de comunicaciones',
    de: 'Cybervorfall, Ausfall der Kommunikation',
  },
  focusKm: 300,
  hours: ['08:00', '12:00', '16:00', '20:00'],
  roles: everyRole,
  figures: [
    { key: 'sitesDown', unit: 'items' },
    { key: 'affected', unit: 'persons' },
    { key: 'waitingTime', unit: 'min' },
    { key: 'calls', unit: 'items' },
    { key: 'staff', unit: 'persons' },
  ],
  tasks: [
    {
      role: 'liaison',
      minutes: 10,
      texts: {
        en: 'Agree on a way to speak that does not depend on what is down',
        fr: 'Convenir d’un moyen de communication indépendant de ce qui est en panne',
        ar: 'الاتفاق على وسيلة تواصل لا تعتمد على ما تعطل',
        it: 'Concordare un canale che non dipenda da ciò che è fuori servizio',
        es: 'Acordar un medio de comunicación que no dependa de lo que ha fallado',
        de: 'Einen Kanal vereinbaren, der nicht vom Ausfall betroffen ist',
      },
    },
    firstPicture,
    {
      role: 'lead',
      minutes: 30,
      texts: {
        en: 'Separate what is affected and keep the traces',
        fr: 'Isoler ce qui est touché et préserver les traces',
        ar: 'عزل ما تضرر والحفاظ على الآثار',
        it: 'Isolare ciò che è colpito e conservare le tracce',
        es: 'Aislar lo afectado y conservar las trazas',
        de: 'Betroffenes trennen und Spuren sichern',
      },
    },
    {
      role: 'logistics',
      minutes: 60,
      texts: {
        en: 'Switch border posts and terminals to their paper procedures',
        fr: 'Passer les postes frontière et terminaux en procédure papier',
        ar: 'تحويل المراكز الحدودية والمحطات إلى الإجراءات الورقية',
        it: 'Passare i valichi e i terminal alle procedure cartacee',
        es: 'Pasar los puestos fronterizos y terminales al procedimiento en papel',
        de: 'Grenzübergänge und Terminals auf Papierverfahren umstellen',
      },
    },
    callLiaison,
    oneVoice,
  ],
};
