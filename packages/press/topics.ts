import { matches } from './fold.ts';
import type { Reading } from './reading.ts';

/** What a meeting may be about. Each topic is a list of beginnings of words, folded, of all languages that are read. */
const beginnings = {
  counter_terrorism: 'terroris extremis antiterror ارهاب تطرف',
  organised_crime:
    'organi[sz]ed.crime crime.organis criminalite.organis organisier.{0,4}kriminal crimin.{0,8}organi[sz] georganiseerde.mis organiserad.brott gangkriminal gangs? mafia الجريمه.المنظمه جرايم.منظمه',
  drugs: 'drug narco narkoti drog stupefi estupefac entorpec cocain kokain cannabis مخدرات',
  migration:
    'migra immigra asyl asile asilo asiel zuwander einwander fluchtling refug flykting vluchteling هجره مهاجر لجوء لاجي',
  return_readmission:
    'readmi ruckfuhr rucknahme abschieb atervand terugke rimpatri repatri expuls reconduit اعاده.المهاجر ترحيل اعاده.القبول',
  migrant_smuggling:
    'smuggl passeur traite.des trafic.de.migrants traffico.di.(?:migranti|esseri) trata.de trafico.de.(?:personas|migrantes) menschenhandel schleus schmuggel mensenhandel mensensmok manniskosmuggl manniskohandel تهريب الاتجار.بالبشر',
  border: 'border frontier frontal fronter confin grenz grens grans fronteir حدود',
  info_exchange:
    'exchang.{0,30}(?:information|intelligence|expertise|experience) echanges?.{0,20}(?:information|expertise|renseignement) scambi?o?.{0,20}(?:informazion|esperienz) intercambi.{0,20}(?:informacion|inteligencia|experiencia) (?:informations|erfahrungs)austausch austausch.{0,30}(?:erfahrung|information) (?:informatie|kennis)uitwisseling informationsutbyte erfarenhetsutbyte troca.de.(?:informac|experienc) تبادل.(?:المعلومات|الخبرات)',
  judicial_cooperation:
    'judicia giudiziar justiz rechtshilfe entraide rattslig legal.assistance prisoner gevangene detenu القضايي',
  extradition: 'extradi estradi ausliefer uitlever utlamn تسليم.المطلوب',
  police_cooperation: 'polic poliz polis liaison.officer شرطه',
  civil_protection:
    'civil.(?:protection|defen[cs]e) protection.civile protezione.civile proteccion.civil katastrophen zivilschutz civilforsvar civilt.forsvar krisbered protecao.civil الحمايه.المدنيه',
  defence: 'militar defen[cs]e defensa difesa defesa verteidig rustung defensie forsvar (?:ال)?دفاع عسكري',
  cyber_espionage: 'cyber ciber espiona espionnage spiona spionag سيبراني تجسس الكتروني',
  diaspora:
    'diaspora residing.abroad community.living etabli.{0,12}etranger residents.a.l residente.{0,6}(?:no|en.el).exter الجاليه',
  radicalisation_religion: 'radicali religio deradical الخطاب.الديني الديني',
  major_events:
    'olympi olimpi world.cup coupe.du.monde copa.del.mundo copa.do.mundo weltmeister mondial juegos الالعاب.الاولمبيه كاس.العالم',
  integration_consular: 'consul konsul integra قنصلي',
  trade_economy:
    'trade commerc comerci handel invest econom ekonom wirtschaft debt deuda debito comercio تجار استثمار اقتصاد',
  energy_climate: 'energ climat klima clima petrol mineral rohstoff raw.material materias.primas طاقه مناخ نفط',
  culture_education: 'cultur kultur educat educac educaz universit universidad forsch bildung ثقاف تعليم جامع',
  regional_issues:
    'ukrain syri syrie siria libya libye libia yemen jemen gaza palestin middle.east mittelost sahel regional سوريا اليمن ليبيا فلسطين المنطقه الاقليمي',
  nuclear: 'nuclear nukle nuclea atom karnvapen نووي',
  human_rights:
    'human.rights droits.de.l.homme droits.humains diritti.umani derechos.humanos menschenrecht direitos.humanos mensenrechten manskliga.rattigheter حقوق.الانسان',
  bilateral_relations:
    'bilateral relations.between relazioni.(?:bilaterali|tra) relacion(?:es)?.(?:bilateral|entre) beziehungen betrekkingen relacoes العلاقات.(?:الثناييه|بين) علاقات',
} as const;

export type Topic = keyof typeof beginnings;

const patterns = Object.entries(beginnings).map(([topic, list]) => {
  const source = list.split(' ').filter(Boolean).join('|');
  return [topic, new RegExp(`(?<![\\p{L}])(?:[وفبلك]?(?:ال|لل)?)(?:${source})`, 'gu')] as const;
});

/** Topics of a text, the most spoken of first; a word in passing is no topic. */
export function topicsOf({ folded }: Pick<Reading, 'folded'>): readonly string[] {
  const counted = patterns.map(([topic, pattern]) => [topic, matches(pattern, folded).length] as const);
  return counted
    .filter(([, count]) => count >= 2 || (count === 1 && folded.length < 1_500))
    .sort((one, other) => other[1] - one[1])
    .slice(0, 10)
    .map(([topic]) => topic);
}
