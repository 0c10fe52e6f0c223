import type { WrittenName } from './name.ts';

/** What else is known of a person than the name. */
export interface Evidence {
  readonly years: readonly number[];
  readonly countries: readonly string[];
}

const none: Evidence = { years: [], countries: [] };

export function evidenceOf({ born, nationality }: WrittenName): Evidence {
  if (born === undefined && nationality === undefined) return none;
  const years = [...(born ?? '').matchAll(/(?<![0-9])(1[89]|20)[0-9]{2}(?![0-9])/g)].map((found) => Number(found[0]));
  return { years, countries: countriesOf(nationality ?? '') };
}

/** What years of birth and countries do to the log-odds, by how they agree. */
const shift = { sameYear: 2.5, nearYear: 0.5, otherYear: -2.6, sameCountry: 0.9, otherCountry: -1.6 } as const;

/**
 * A probability as it is among the best of a long list: most who are searched for are on no list, and of thousands of names one always looks alike.
 */
export const amongMany = -4.7;

/** A probability moved by what both sides know of birth and nationality; what only one side knows moves nothing. */
export function moved(score: number, a: Evidence, b: Evidence, prior = 0): number {
  if (((a === none || b === none) && prior === 0) || score <= 0 || score >= 1) return score;
  return 1 / (1 + Math.exp(-(Math.log(score / (1 - score)) + prior + shiftOf(a, b))));
}

/** By how much it moves a score up at most. */
export const mostShift = shift.sameYear + shift.sameCountry;

/** What both sides know of birth and nationality, in log-odds; 0 where one of them knows nothing. */
export const shiftOf = (a: Evidence, b: Evidence): number =>
  yearShift(a.years, b.years) + countryShift(a.countries, b.countries);

function yearShift(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let nearest = 1000;
  for (const x of a) for (const y of b) nearest = Math.min(nearest, Math.abs(x - y));
  if (nearest === 0) return shift.sameYear;
  return nearest <= 2 ? shift.nearYear : shift.otherYear;
}

function countryShift(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((country) => b.includes(country)) ? shift.sameCountry : shift.otherCountry;
}

/** Adjectives and names whose beginning is not that of the country. */
const irregular: Readonly<Record<string, string>> = {
  ...{
    brit: 'king',
    amer: 'stat',
    dutc: 'neth',
    fili: 'phil',
    swis: 'swit',
    dani: 'denm',
    poli: 'pola',
    iris: 'irel',
    spai: 'span',
  },
  ...{
    gree: 'gree',
    grec: 'gree',
    emir: 'arab',
    finl: 'finn',
    cypr: 'cypr',
    saud: 'saud',
    burm: 'myan',
    russ: 'russ',
    fran: 'fren',
  },
};
/** Made when first asked: the names of all regions are several megabytes, and few who load this ever ask. */
let regions: Intl.DisplayNames | undefined;
const regionName = (code: string): string => {
  regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return regions.of(code) ?? '';
};

/** Written so differently that nothing of it is the same. */
const oneKorea = (text: string): string =>
  text.replace(/korea, north|north korea|democratic people.?s republic of korea/gi, 'dprk');

/** The beginnings of country names and adjectives, four letters each, so that Iraq, Iraqi and IQ are one. */
function countriesOf(text: string): readonly string[] {
  return oneKorea(text)
    .split(/[;,/|]| and | or |[a-z]\) /)
    .map((one) => one.trim())
    .map((one) => (/^[A-Za-z]{2}$/.test(one) ? oneKorea(regionName(one.toUpperCase())) : one))
    .map((one) =>
      one.toLowerCase().replace(/^(the|united|democratic republic of( the)?|republic of|islamic republic of) /, ''),
    )
    .map((one) => one.replace(/[^a-z]/g, '').slice(0, 4))
    .map((one) => irregular[one] ?? one)
    .filter((one) => one.length >= 3);
}
