import type { Template } from './template.ts';

type Task = Template['tasks'][number];

/** What every room begins with, whatever the incident. */
export const callLiaison: Task = {
  role: 'liaison',
  minutes: 15,
  texts: {
    en: 'Call the duty officers of the other members and agree on one channel',
    fr: 'Appeler les permanences des autres membres et convenir d’un canal unique',
    ar: 'الاتصال بضباط المداومة لدى الأعضاء الآخرين والاتفاق على قناة اتصال واحدة',
    it: 'Chiamare i funzionari di turno degli altri membri e concordare un unico canale',
    es: 'Llamar a los funcionarios de guardia de los demás miembros y acordar un único canal',
    de: 'Die Diensthabenden der anderen Mitglieder anrufen und einen gemeinsamen Kanal vereinbaren',
  },
};

export const firstPicture: Task = {
  role: 'lead',
  minutes: 60,
  texts: {
    en: 'Confirm place, extent and severity with what each side sees',
    fr: 'Confirmer le lieu, l’étendue et la gravité d’après ce que chaque partie constate',
    ar: 'تأكيد المكان والنطاق ودرجة الخطورة وفق ما يعاينه كل طرف',
    it: 'Confermare luogo, estensione e gravità in base a ciò che ciascuna parte constata',
    es: 'Confirmar el lugar, la extensión y la gravedad según lo que observa cada parte',
    de: 'Ort, Ausmaß und Schwere nach den Erkenntnissen jeder Seite bestätigen',
  },
};

export const oneVoice: Task = {
  role: 'publicInformation',
  minutes: 120,
  texts: {
    en: 'Agree on the first statement to the public and who speaks',
    fr: 'Convenir de la première information au public et de qui s’exprime',
    ar: 'الاتفاق على أول بلاغ موجّه إلى العموم وعلى من يتحدث',
    it: 'Concordare la prima comunicazione al pubblico e chi parla',
    es: 'Acordar la primera información al público y quién habla',
    de: 'Die erste Mitteilung an die Öffentlichkeit und wer spricht vereinbaren',
  },
};
