import { arabicLetters, withoutArticle } from './arabic.ts';
import { latinLetters } from './latin.ts';
import { scriptOf } from './script.ts';

/** Names of one figure in several languages. One line is one meaning. */
const figures = `
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
`;

/** What organisations, ships and towns are called after. */
const things = `
  star etoile stella estrella stern نجمة
  sea mer mare mar meer بحر
  moon lune luna mond قمر
  crescent croissant mezzaluna halbmond هلال
  cross croix croce cruz kreuz صليب
  red rouge rosso rossa rojo roja rot rotes roter rote احمر حمراء حمرا
  light lumiere luce luz licht نور
  north northern nord norte nordlich شمال شمالي شمالية
  south southern sud sur suedlich جنوب جنوبي جنوبية
  east eastern orient oriente ost شرق شرقي شرقية
  west western ouest occidente westlich غرب غربي غربية
  new nouveau nouvelle nuovo nuova nuevo nueva neue neuer جديد جديدة
  trading trade commerce commercio comercio handel تجارة للتجارة
  shipping naviera navigation navigazione schifffahrt شحن للشحن ملاحة للملاحة
  transport transports trasporti transportes نقل للنقل
  company compagnie compagnia compania gesellschaft شركة
  group groupe gruppo grupo gruppe مجموعة
  bank banque banca banco بنك مصرف
  central centrale zentral zentrale مركزي مركزية
  national nationale nazionale nacional nationales وطني وطنية
  popular populaire popolare شعبي شعبية
  agricultural agricole agricola agraria زراعي زراعية
  islamic islamique islamico islamica islamisch islamische اسلامي اسلامية
  arab arabe arabo araba arabisch arabische عربي عربية
  general generale generales allgemeine عام عامة
  international internationale internazionale internacional internationaler دولي دولية عالمي عالمية
  ministry ministere ministero ministerio ministerium bundesministerium وزارة
  interior interieur interieure interno interni inneren innern inneres داخلية
  foreign exterior etrangeres esteri exteriores auswartiges aussern ausseren خارجية
  affairs affaires affari asuntos angelegenheiten شؤون شوون
  justice giustizia justicia justiz عدل عدالة
  health sante salute sanita salud sanidad gesundheit صحة
  defence defense difesa defensa verteidigung دفاع
  finance finances finanze hacienda finanzas finanzen مالية
  education istruzione educacion bildung تعليم تربية
  economy economie economia wirtschaft اقتصاد
  agriculture agricoltura agricultura landwirtschaft فلاحة زراعة
  labour labor travail lavoro trabajo arbeit عمل شغل
  security securite sicurezza seguridad sicherheit امن
  directorate direction direzione direccion direktion مديرية
  police policia polizia polizei شرطة
  customs douane douanes dogane dogana aduanas aduana zoll جمارك
  border frontiere frontiera frontera grenze حدود
  embassy ambassade ambasciata embajada botschaft سفارة
  consulate consulat consolato consulado konsulat قنصلية
  court tribunal tribunale corte gericht محكمة
  council conseil consiglio consejo rat مجلس
  committee comite comitato komitee لجنة
  agency agence agenzia agencia agentur وكالة
  office bureau ufficio oficina amt مكتب
  authority autorite autorita autoridad behorde هيئة هيية سلطة
  centre center centro zentrum مركز
  institute institut istituto instituto معهد
  academy academie accademia academia akademie اكاديمية
  school ecole scuola escuela schule مدرسة
  university universite universita universidad universitat جامعة
  hospital hopital ospedale krankenhaus مستشفى مستشفي
  foundation fondation fondazione fundacion stiftung مؤسسة موسسة
  association associazione asociacion verein جمعية
  party parti partito partido partei حزب
  union unione اتحاد
  front fronte frente جبهة
  army armee esercito ejercito جيش
  movement mouvement movimento movimiento bewegung حركة
  organisation organization organizzazione organizacion منظمة
  federation federazione federacion foderation فدرالية
  factory usine fabbrica fabrica fabrik مصنع معمل
  insurance assurance assurances assicurazioni seguros versicherung تامين للتامين
  petroleum petrole petrolio petroleo erdol نفط بترول
  electricity electricite elettricita electricidad كهرباء كهربا
  port porto puerto hafen ميناء مينا
  airport aeroport aeroporto aeropuerto flughafen مطار
  street rue via calle strasse شارع
  city ville citta ciudad stadt مدينة
  tripoli tripolis tarabulus طرابلس
  cairo caire kairo kahira قاهرة
  florence firenze florencia florenz فلورنسا
  tangier tanger tangeri tanja طنجة
  ceuta sebta septa سبتة
  melilla mlilya مليلية
  algiers alger algeri argel algier
  algeria algerie argelia algerien جزائر
  morocco maroc marocco marruecos marokko مغرب
  libya libye libia libyen ليبيا
  egypt egypte egitto egipto agypten مصر
  tunis tunisi tunez تونس
  tunisia tunisie tunesien
  milan milano mailand ميلانو
  naples napoli neapel napoles نابولي
  venice venezia venise venedig venecia بندقية
  genoa genova genes genua جنوة
  rome roma rom روما
  turin torino تورينو
  paris parigi باريس
  marseille marseilles marsiglia marsella مرسيليا
  lyon lyons lione ليون
  seville sevilla siviglia اشبيلية
  cordoba cordoue cordova قرطبة
  granada grenade غرناطة
  barcelona barcelone barcellona برشلونة
  madrid مدريد
  lisbon lisbonne lisbona lisboa lissabon لشبونة
  brussels bruxelles bruselas brussel بروكسل
  antwerp anvers anversa amberes antwerpen
  geneva geneve ginevra ginebra genf جنيف
  zurich zurigo زيوريخ
  vienna vienne wien viena فيينا
  munich munchen muenchen monaco ميونيخ
  cologne koln koeln colonia كولونيا
  aachen aquisgrana aquisgran
  hamburg hambourg amburgo hamburgo هامبورغ
  berlin berlino برلين
  london londres londra لندن
  athens athenes atene atenas athen اثينا
  istanbul estambul اسطنبول استانبول
  moscow moscou mosca moscu moskau موسكو
  beirut beyrouth bairut بيروت
  damascus damas damasco damaskus دمشق
  aleppo alep alepo حلب
  baghdad bagdad بغداد
  jerusalem gerusalemme quds قدس
  mecca mecque meca mekka makkah مكة
  medina medine
  alexandria alexandrie alessandria alejandria اسكندرية
  fez fes fas فاس
  marrakesh marrakech marrakesch مراكش
  tetouan tetuan tetuán تطوان
  agadir اكادير
  oran orano وهران
  constantine costantina قسنطينة
  nouakchott نواكشوط
  sicily sicile sicilia sizilien صقلية
  sardinia sardaigne sardegna cerdena sardinien
`;

/** The same, of words that are as often a person's name, which nobody translates. */
const calledAfter = `
  sun soleil sole sol sonne شمس
  white blanc blanche bianco bianca blanco blanca weiss weisse ابيض بيضاء بيضا
  green vert verte verde grun grune اخضر خضراء خضرا
  black noir noire nero nera negro negra schwarz schwarze اسود سوداء سودا
  golden dore doree dorato dorata dorado dorada goldene goldener ذهبي ذهبية
  pearl perle perla لؤلؤة لولوة
  lion leone leon löwe اسد
  falcon faucon falco halcon falke صقر
  rose rosa وردة
  hope espoir speranza esperanza hoffnung امل
  peace paix pace paz frieden سلام
  freedom liberty liberte liberta libertad freiheit حرية
  victory victoire vittoria victoria sieg نصر
  friendship amitie amicizia amistad freundschaft صداقة
  brotherhood fraternite fratellanza fraternidad اخوة
  desert deserto desierto wuste صحراء صحرا
  river fleuve fiume fluss نهر
  mountain montagne montagna montana berg جبل
`;

function numbered(lines: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  lines.forEach((line, at) => {
    for (const word of line.trim().split(' ')) {
      const letters = scriptOf(word) === 'arabic' ? withoutArticle(arabicLetters(word)) : latinLetters(word);
      if (!numbers.has(letters)) numbers.set(letters, at + 1);
    }
  });
  return numbers;
}

const linesOf = (text: string): readonly string[] => text.trim().split('\n');
const numbers = numbered([...linesOf(figures), ...linesOf(things)]);
const lines = [...linesOf(things), ...linesOf(calledAfter)].map((line) => line.trim());
const thingNumbers = numbered(lines);

/** Number of what a word means, the same in every language; 0 where it is not known. Of letters as they are read, without article. */
export const meaningOf = (letters: string): number => numbers.get(letters) ?? 0;

/** The English word for a thing, of letters as they are read, without article; null of other words. */
export const thingOf = (letters: string): string | null =>
  lines[(thingNumbers.get(letters) ?? 0) - 1]?.split(' ', 1)[0] ?? null;
