import type { ReadLanguage } from '../words/index.ts';

const capital = "\\p{Lu}[\\p{L}'’-]+";
/** What may follow the first word of a field in lower case: locales, publique, nationale, del territorio. */
const romance =
  '(?: (?:\\p{Ll}+(?:al|ale|ales|ali|ique|iques|ica|icas|ico|icos|iche|ici|elle|elles|aire|aires|ive|ives|iva|ivas|ees|ées)|du territoire|del territorio|islamiques?))?';
const english =
  '(?:[Aa]ffairs|[Cc]ontrol|[Aa]dministration|[Ss]ecurity|[Pp]rotection|[Ss]afety|[Dd]evelopment|[Dd]ecentrali[sz]ation|[Gg]overnment|[Oo]rder|[Rr]eform|[Tt]erritories|[Cc]ommunities|[Pp]lanning|[Jj]ustice|[Mm]igration|[Ii]mmigration|[Aa]sylum|[Cc]itizenship|[Cc]oordination|[Ss]ports?|[Rr]eligion)';
const german =
  '(?:für |der |des |die )?(?:Sport|Heimat|Kommunales|Migration|Integration|Justiz|Bau|Verwaltung|Europa|Energie|Verkehr|Digitales|Sicherheit|Ordnung|Bevölkerungsschutz)';

const more: Readonly<Partial<Record<ReadLanguage, string>>> = {
  en: `(?:,| and|, and| &)(?: the)?(?: ${capital}| of| public| civil| local){0,3} ${english}`,
  fr: `(?:,| et|, et)(?: de la| de l['’]| des| du| de)(?:(?<=['’])| )${capital}${romance}`,
  es: `(?:,| y| e)(?: de la| de los| de las| del| de| la| el| las| los) ${capital}${romance}`,
  it: `(?:,| e)(?: della| dell['’]| delle| degli| dei| del)(?:(?<=['’])| )${capital}${romance}`,
  pt: `(?:,| e)(?: da| do| das| dos| de) ${capital}${romance}`,
  de: `(?:,| und) ${german}`,
  ar: '،? وال(?!سيد|وزير|وفد|جانب|طرف|امير|أمير|لواء)\\p{L}{3,}(?: ال\\p{L}{3,})?',
};

const made = new Map<ReadLanguage, RegExp | null>();

/** A second and third field behind a minister's first: “et des Collectivités locales”, “y la Descentralización”, “والجماعات المحلية”. */
export function moreFields(language: ReadLanguage): RegExp | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const source = more[language];
  const pattern = source === undefined ? null : new RegExp(`(?:${source})(?![\\p{L}])`, 'uy');
  made.set(language, pattern);
  return pattern;
}
