import { arabicLetters, withoutArticle } from './arabic.ts';
import { latinLetters } from './latin.ts';
import { scriptOf } from './script.ts';

/** Words that translate each other: names of one figure in several languages, and what organisations, ships and towns are called after. One line is one meaning. */
const meanings = `
  peter pierre pietro pedro petros boutros butros بطرس
  john jean giovanni juan johannes johann yahya yuhanna ioannis يحيى يوحنا
  joseph giuseppe jose josef youssef yousef yusuf yousuf يوسف
  abraham abramo abraam ibrahim brahim ابراهيم
  moses moise mose moises musa moussa mousa موسى
  david davide dawud daoud daud داود داوود
  solomon salomon salomone salomo suleiman sulayman soulaiman سليمان
  isaac isacco ishaq ishak اسحاق اسحق
  jacob giacomo jacques jakob yaqub yaacoub yakub james يعقوب
  mary marie maria mariam maryam meryem مريم
  elias elia elie ilyas ilias الياس
  alexander alexandre alessandro alejandro aleksandr iskandar اسكندر
  michael michel michele miguel mikhail mikhael ميخائيل
  gabriel gabriele jibril djibril جبريل جبرائيل
  george georges giorgio jorge georg jirjis gerges جورج جرجس
  paul paolo pablo boulos bulus بولس
  mark marc marco marcos markus morkos مرقس
  luke luc luca lucas lukas luqa لوقا
  stephen etienne stefano esteban stephan
  charles carlo carlos karl شارل
  henry henri enrico enrique heinrich
  william guillaume guglielmo guillermo wilhelm
  louis luigi luis ludwig
  francis francois francesco francisco franz
  lawrence laurent lorenzo lorenz
  star etoile stella estrella stern نجمة
  sea mer mare mar meer بحر
  moon lune luna mond قمر
  crescent croissant mezzaluna halbmond هلال
  cross croix croce cruz kreuz صليب
  red rouge rosso rojo rot احمر
  light lumiere luce luz licht نور
  north northern nord norte nordlich شمال
  south southern sud sur suedlich جنوب
  trading trade commerce commercio comercio handel تجارة للتجارة
  shipping naviera navigation navigazione schifffahrt شحن للشحن ملاحة للملاحة
  transport transports trasporti transportes نقل للنقل
  company compagnie compagnia compania gesellschaft شركة
  bank banque banca banco بنك مصرف
  ministry ministere ministero ministerio ministerium وزارة
  interior interieur interno inneren داخلية
  justice giustizia justicia justiz عدل
  health sante salute sanita salud gesundheit صحة
  university universite universita universidad universitat جامعة
  association associazione asociacion verein جمعية
  port porto puerto hafen ميناء
  street rue via calle strasse شارع
  tripoli tarabulus طرابلس
  cairo caire kairo kahira قاهرة
  florence firenze florencia florenz فلورنسا
  tangier tanger tangeri tanja طنجة
  ceuta sebta septa سبتة
  algiers alger algeri argel algier جزائر
  tunis tunisi tunez تونس
  milan milano mailand ميلانو
  naples napoli neapel napoles نابولي
  venice venezia venise venedig venecia
  genoa genova genes genua
  london londres londra لندن
  damascus damas damasco damaskus دمشق
  jerusalem gerusalemme quds قدس
`;

const numbers = new Map<string, number>();
meanings
  .trim()
  .split('\n')
  .forEach((line, at) => {
    for (const word of line.trim().split(' ')) {
      const letters = scriptOf(word) === 'arabic' ? withoutArticle(arabicLetters(word)) : latinLetters(word);
      if (!numbers.has(letters)) numbers.set(letters, at + 1);
    }
  });

/** Number of what a word means, the same in every language; 0 where it is not known. Of letters as they are read, without article. */
export const meaningOf = (letters: string): number => numbers.get(letters) ?? 0;
