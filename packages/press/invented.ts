/** Invented reports of one invented meeting in the languages that are read, for tests: no such persons hold these offices. */
export const reports = {
  en: `Kenya, Norway to fight smuggling together
The Kenyan Minister of the Interior, Wanjala Otembo, held talks on Tuesday in Nairobi with his Norwegian counterpart, Sigrun Halvdal.
The two ministers agreed to set up a joint group on migrant smuggling. They also agreed to exchange information on forged documents.
Mr. Otembo thanked the Norwegian authorities for their help.
All rights reserved`,
  fr: `Le ministre de l'Intérieur du Kenya, Wanjala Otembo, s'est entretenu mardi à Nairobi avec son homologue norvégienne, Sigrun Halvdal.
Les deux ministres ont convenu de mettre en place un groupe conjoint sur le trafic de migrants et d'échanger des informations.
Partager`,
  de: `Der kenianische Innenminister Wanjala Otembo hat am Dienstag in Nairobi seine norwegische Amtskollegin Sigrun Halvdal zu Gesprächen empfangen.
Die beiden Minister vereinbarten, eine gemeinsame Gruppe gegen Schleuser einzurichten.`,
  it: `Il ministro dell'Interno keniota, Wanjala Otembo, ha incontrato martedì a Nairobi la sua omologa norvegese, Sigrun Halvdal.
I due ministri hanno concordato di istituire un gruppo congiunto contro il traffico di migranti.`,
  es: `El ministro del Interior de Kenia, Wanjala Otembo, se reunió este martes en Nairobi con su homóloga noruega, Sigrun Halvdal.
Los dos ministros acordaron crear un grupo conjunto contra el tráfico de migrantes.`,
  pt: `O ministro do Interior do Quênia, Wanjala Otembo, reuniu-se nesta terça-feira em Nairóbi com a sua homóloga norueguesa, Sigrun Halvdal.
Os dois ministros concordaram em criar um grupo conjunto contra o tráfico de migrantes.`,
  nl: `De Keniaanse minister van Binnenlandse Zaken Wanjala Otembo heeft dinsdag in Nairobi gesproken met zijn Noorse ambtgenoot Sigrun Halvdal.
De twee ministers zijn overeengekomen een gezamenlijke groep tegen mensensmokkel op te richten.`,
  sv: `Kenyas inrikesminister Wanjala Otembo träffade på tisdag i Nairobi sin norska kollega Sigrun Halvdal.
De båda ministrarna kom överens om att inrätta en gemensam grupp mot människosmuggling.`,
  ar: `التقى وزير الداخلية الكيني وانجالا أوتيمبو يوم الثلاثاء في نيروبي نظيرته النرويجية سيغرون هالفدال.
واتفق الوزيران على إنشاء فريق مشترك لمكافحة تهريب المهاجرين وعلى تبادل المعلومات.`,
} as const;

/** Reports that are of no meeting, though they have its words. */
export const others = {
  speech: `The Kenyan Minister of the Interior, Wanjala Otembo, told the General Assembly on Monday that the country would reform its police.
He said that crime had fallen for three years and called on citizens to help.`,
  domestic: `Le ministre de l'Intérieur, Wanjala Otembo, a réuni lundi les préfets du pays. La réunion a porté sur la sécurité routière.
Les préfets ont rappelé les chiffres de l'année.`,
} as const;
