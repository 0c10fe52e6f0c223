import type { Template } from '../template.ts';

const flood: Template = {
  names: { en: 'Flood', fr: 'Inondation', ar: 'فيضان', it: 'Alluvione', es: 'Inundación', de: 'Hochwasser' },
  hint: {
    en: 'Which water, how high and rising or falling, who is cut off, which roads still hold.',
    fr: 'Quel cours d’eau, à quelle hauteur, en hausse ou en baisse, qui est isolé, quelles routes tiennent encore.',
    ar: 'أي مجرى مائي، وما ارتفاعه وهل يرتفع أم ينخفض، ومن المعزولون، وأي الطرق ما زالت سالكة.',
    it: 'Quale corso d’acqua, a che livello e se sale o scende, chi è isolato, quali strade reggono ancora.',
    es: 'Qué curso de agua, a qué nivel y si sube o baja, quién está aislado, qué carreteras resisten aún.',
    de: 'Welches Gewässer, wie hoch, steigend oder fallend, wer abgeschnitten ist, welche Straßen noch halten.',
  },
  items: [
    {
      priority: 'life',
      unit: 'team',
      quantity: 4,
      names: {
        en: 'Rescue boats with crew',
        fr: 'Embarcations de sauvetage avec équipage',
        ar: 'قوارب إنقاذ بطواقمها',
        it: 'Imbarcazioni di soccorso con equipaggio',
        es: 'Embarcaciones de rescate con tripulación',
        de: 'Rettungsboote mit Besatzung',
      },
    },
    {
      priority: 'life',
      unit: 'aircraft',
      quantity: 2,
      names: {
        en: 'Helicopters with hoist',
        fr: 'Hélicoptères avec treuil',
        ar: 'مروحيات مزودة برافعة إنقاذ',
        it: 'Elicotteri con verricello',
        es: 'Helicópteros con grúa de rescate',
        de: 'Hubschrauber mit Winde',
      },
    },
    {
      priority: 'urgent',
      unit: 'module',
      quantity: 6,
      names: {
        en: 'High-capacity pumps',
        fr: 'Pompes à haut débit',
        ar: 'مضخات عالية القدرة',
        it: 'Pompe ad alta capacità',
        es: 'Bombas de alta capacidad',
        de: 'Hochleistungspumpen',
      },
    },
    {
      priority: 'urgent',
      unit: 'piece',
      quantity: 20_000,
      names: {
        en: 'Sandbags',
        fr: 'Sacs de sable',
        ar: 'أكياس رمل',
        it: 'Sacchi di sabbia',
        es: 'Sacos terreros',
        de: 'Sandsäcke',
      },
    },
    {
      priority: 'urgent',
      unit: 'bed',
      quantity: 500,
      names: {
        en: 'Emergency shelter with beds',
        fr: 'Hébergement d’urgence avec lits',
        ar: 'إيواء طارئ مع أسرّة',
        it: 'Alloggi di emergenza con letti',
        es: 'Alojamiento de emergencia con camas',
        de: 'Notunterkünfte mit Betten',
      },
    },
    {
      priority: 'normal',
      unit: 'module',
      quantity: 2,
      names: {
        en: 'Water purification',
        fr: 'Traitement de l’eau',
        ar: 'تنقية المياه',
        it: 'Potabilizzazione dell’acqua',
        es: 'Potabilización de agua',
        de: 'Trinkwasseraufbereitung',
      },
    },
  ],
};

export default flood;
