import type { Words } from './words.ts';

export const sv: Words = {
  locales: ['sv'],
  small:
    'och i att det som en pa ar av for med till den har de inte om ett han men var sig fran vi sa kan nar ar dess skall eller ska under efter hon vid mot sin ut over also upp genom bland mellan denna detta dem deras samt aven blev man kommer hur finns vara vill mer alla jag nu dar nya ocksa sitt sina sedan inom',
  fields: {
    foreign: 'utrikes|utrikesfragor',
    interior: 'inrikes',
    justice: 'justitie',
    defence: 'forsvars',
    migration: 'migrations?|migration',
    security: 'sakerhets?',
    civil: 'civilforsvars?|civilt forsvar',
    finance: 'finans',
    economy: 'ekonomi|narings|naringslivs?',
    trade: 'handels?|bistands- och utrikeshandels|utrikeshandels',
    labour: 'arbetsmarknads?|social',
    energy: 'energi',
    education: 'utbildnings?|skol',
    health: 'halso|sjukvards?|folkhalso',
    culture: 'kultur',
    religion: 'religions?',
    environment: 'miljo|klimat(?:- och miljo)?',
    transport: 'transport|infrastruktur|infrastruktur- och bostads',
    agriculture: 'jordbruks?|landsbygds?',
  },
  office: (field) =>
    `(?:${field})(?:minister|ministern|ministrar|ministrarna|ministerns|departementet|departement)s?|(?:minister|ministern|statssekreterare) for (?:${field})`,
  heads: {
    monarch: 'kung(?:en)?|drottning(?:en)?|emir|sultan|kronprins',
    president: 'president(?:en)?s?',
    leader: 'hogste ledare',
    premier: 'statsminister(?:n|ns)?|premiarminister(?:n|ns)?|regeringschef(?:en)?|forbundskansler(?:n)?',
    police: 'rikspolischef(?:en)?|polischef',
    minister: '\\p{L}*minister(?:n|ns|s)?|ministrar(?:na|nas)?|statssekreterare(?:n)?',
  },
  counterpart: 'kolleg(?:a|an|or|er|orna)|motpart(?:en|er)?|ambetsbro\\p{L}+',
  honorific: 'herr|fru|dr|general|schejk',
  encounter:
    'mot(?:e|et|en|er|te|tte)|traff(?:ar|a|ade|at|as|ades)|samtal(?:et|en|ar|ade)?|diskussion(?:er|en|erna)?|overlaggning(?:ar|en)?|tar emot|tog emot|tagit emot|mottog|valkomn\\p{L}+|bilateral(?:a|t|e)?|presstraff|presstraff|telefonsamtal|sammantraff\\p{L}+|undertecknade|undertecknande',
  met: 'traffade|mottog|motte|tog emot',
  visit: 'besok(?:er|te|et|ar|a|en)?|resa(?:n)?|reser|reste|anlander|delegation(?:en)?|vard(?:ar)?|gast(?:er|ar)?',
  many: 'toppmote(?:t)?|generalforsamling(?:en)?|sakerhetsrad(?:et)?|rif-mote(?:t)?|radsmote(?:t)?|ministermote(?:t)?|radet|g7|g20|konferens(?:en)?|multilateral\\p{L}*|eu-mote',
  both: '(?:de )?(?:bada|tva) (?:landerna|lander|parterna|ministrarna|regeringarna|sidorna|statsministrarna|presidenterna)|ministrarna|landerna|justitieministrarna|\\p{L}+ministrarna',
  agreed:
    'forb(?:inder|and) sig|na(?:dde|tt|r) (?:\\p{L}+ ){0,2}(?:overenskommelse|avtal|enighet)|undertecknandet|beslutades|undertecknades|enades|atog sig|antog (?:\\p{L}+ ){0,3}(?:forklaring|plan|program|fardplan)|slot(?:s)? (?:\\p{L}+ ){0,3}(?:avtal|overenskommelse)|ingicks|(?:undertecknade|undertecknades|undertecknat|undertecknar|undertecknande|signerade|signerades|skrev under|enades|enats|enas|kom overens|kommit overens|overenskommit|overens om|ar overens|beslutade|beslutat|fatt pa plats|ingick|ingatt)|avtalet (?:avser|syftar|innebar|omfattar)|inrattande(?:t)? av|inratta en',
  intended:
    'lovade|lovar|utlovade|uttryckte (?:\\p{L}+ ){0,2}(?:vilja|onskan|avsikt)|bekraftade (?:\\p{L}+ ){0,2}(?:vilja|avsikt|atagande)|bekraftade|fordjupa(?:r|s|t)?|ska|kommer att|vill|avser|planerar',
  unagreed: 'forra aret|i fjol|inte (?:overens|enats|undertecknat)|oenig\\p{L}*|som signerades|vantas|avvis\\p{L}+',
  deal: 'plan(?:en)?|\\p{L}*avtal(?:et|en|s)?|overenskommelse(?:n|r)?|memorandum|fordrag(?:et)?|protokoll(?:et)?|\\p{L}*forklaring(?:en)?|\\p{L}+plan(?:en)?|pakt(?:en)?',
  closes:
    'faststall(?:de|t|des|er)|bestam(?:de|t|des)|inratta(?:t|de|des)|skapa(?:t|de|des)|bilda(?:t|de|des)|starta(?:t|de|des)|oppna(?:t|de|des)|lansera(?:t|de|des)|forpliktar|ingatt|ingick|ingar|ingas|slutit|slot|underteckna(?:t|de|des|r|s)|godkan(?:t|de|des|ner)|antag(?:it|its)|antog(?:s)?|ratificera(?:t|de|des)|forlang(?:t|de)',
  under: 'enligt|i enlighet med',
  making:
    '(?:undertecknande|inrattande|ingaende|bildande|oppnande|antagande|skapande)t? av|(?:start|lansering)(?:en)? av',
  provides: 'innehaller|innebar|omfattar|avser|reglerar|syftar|foreskriver|innefattar',
  joint:
    'mellan (?:de|bada)|tillsammans|gemensamt|gemensam(?:ma|t)?|bilateral(?:a|t)?|omsesidig(?:a|t)?|arbetsgrupp(?:en|er)?|kontaktpunkt(?:er)?|sambandsman|varandras?|bada landerna?s?',
  planned:
    'startas|lanseras|inrattas|(?:ska|skall|kommer att) (?:\\p{L}+ ){0,2}(?:inrattas|startas|skapas|bildas|oppnas|undertecknas|hallas|tillsattas)|(?:traffas|ses|mots) (?:[\\p{L}\\p{N}]+ ){0,3}(?:igen|pa nytt)|nasta (?:mote|traff)',
  gives: '(?:ska|kommer att) (?:\\p{L}+ )?(?:leverera|finansiera|stodja|skicka|dela|utbyta|utbilda)',
  pledges: 'lovade|utlovade|atog sig',
  founds: '(?:ska|kommer att) (?:\\p{L}+ )?(?:inrattas|bildas|skapas|startas|oppnas)',
  talk: '\\p{L}+',
  wished:
    'lyckades|hoppas|hoppades|onska(?:r|de)|kraver|kravde|uppmana(?:r|de)|vadja(?:r|de)|skulle|kunna|kan|diskutera(?:r|de)|satt att|vagra(?:r|de)|foresla(?:r|s)|foreslog|foreslogs|bor|mojlig\\p{L}*',
  negation: 'inte|ej|ingen|inget|inga|utan|aldrig|varken',
  government: 'regering(?:en|ens)?|myndigheter(?:na)?|foretradare',
  speech:
    'sager|sade|sa|betonade|understrok|framholl|forklarade|tackade|traffar|traffade|besoker|besokte|undertecknade|deltar|deltog|tar|tog|kommenterar|uppger|menar|beskriver|valkomnar|diskuterade|inleder',
  today: 'idag|i dag|i ?kvall|i ?morse',
  yesterday: 'igar|i gar',
  tomorrow: 'imorgon|i morgon',
  future: 'kommer|ska|besoker|traffar|tar emot|reser|planerad|infor',
  page: {
    lines: [
      '^(?:kontakt|presservice|pressjour)(?:\\s*:.{0,120})?$',
      '^presskontakt.*$',
      '^(?:kontakt|plats|tid|anmalan|telefon|e-post|mobil)\\s*:.{0,80}$',
      '^(?:las|se) (?:mer|ocksa|aven)(?:\\s*:.{0,140}|(?:\\s+\\S+){0,2})$',
      '^(?:dela|skriv ut|kommentera|annons|nyhetsbrev|folj oss)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^(?:foto|bild|kalla)\\s*[:/].*$',
      '^(?:publicerad|uppdaterad)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
    ],
    sentences: [
      '.*(?:media|journalister|pressen) .{0,60}(?:kontakta|anmal|ackredit|valkommen|valkomna|inbjud|bjuds|har mojlighet)\\p{L}*.*$',
    ],
    tails: [
      '(?:^|\\s)for (?:mer|ytterligare) information.*$',
      '(?:^|\\s)for intervju\\p{L}*.*$',
      '(?:^|\\s)(?:i samband|i anslutning|med anledning|innan|efter) .{0,80}(?:tid|mojlighet|tillfalle)\\p{L}* for media.*$',
    ],
  },
};
