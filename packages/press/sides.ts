import type { Title } from './attribution.ts';
import type { Person } from './people.ts';
import type { CountryMention, Reading } from './reading.ts';
import type { Office } from './words/words.ts';

/** One side of a meeting: a country, and who speaks for it as far as the text says. */
export interface Side {
  readonly country: string;
  readonly person: string | null;
  readonly office: Office | null;
}

export interface Sides {
  /** How much of the text speaks for each of the two countries; 0 where there is none. */
  readonly weights: readonly number[];
  /** How much each is named at all, whoever speaks. */
  readonly named: readonly number[];
  /** Each has a title, a counterpart, a person or a government in the text. */
  readonly spoken: boolean;
  /** Countries of the two sides, the heavier first. */
  readonly countries: readonly string[];
  /** The country that titles without a country are of; null when the text does not tell. */
  readonly home: string | null;
}

/** Less for what stands further down: a report names its sides first. */
const depth = (sentence: number): number => 1 / (1 + sentence / 4);

/** News agencies that are a state's own, by the mark they put before a report. */
const agencies: Readonly<Record<string, string>> = {
  ...{
    MAP: 'MA',
    SPA: 'SA',
    واس: 'SA',
    QNA: 'QA',
    قنا: 'QA',
    WAM: 'AE',
    وام: 'AE',
    APS: 'DZ',
    واج: 'DZ',
    TAP: 'TN',
    وات: 'TN',
    MENA: 'EG',
  },
  ...{
    KUNA: 'KW',
    كونا: 'KW',
    BNA: 'BH',
    بنا: 'BH',
    ONA: 'OM',
    Petra: 'JO',
    بترا: 'JO',
    SANA: 'SY',
    سانا: 'SY',
    INA: 'IQ',
    واع: 'IQ',
    NNA: 'LB',
  },
  ...{
    IRNA: 'IR',
    MNA: 'IR',
    ISNA: 'IR',
    LANA: 'LY',
    وال: 'LY',
    AMI: 'MR',
    ANSA: 'IT',
    EFE: 'ES',
    Lusa: 'PT',
    DPA: 'DE',
    APA: 'AT',
    TT: 'SE',
    ANP: 'NL',
    Belga: 'BE',
  },
  ...{
    Xinhua: 'CN',
    TASS: 'RU',
    AA: 'TR',
    APP: 'PK',
    PTI: 'IN',
    Notimex: 'MX',
    Telam: 'AR',
    AZERTAC: 'AZ',
    STA: 'SI',
    PAP: 'PL',
  },
};
const agencyMark = /[([]\s*(?:with |avec )?([\p{L}]{2,7})\s*[)\]]|[-–/]\s*([\p{L}]{3,7})\s*[-–:]/gu;

/** Where most of the press in a language is written: says little, and only when nothing else does. */
const press: Readonly<Record<string, readonly string[]>> = {
  sv: ['SE'],
  nl: ['NL'],
  it: ['IT'],
  de: ['DE'],
  pt: ['BR', 'PT'],
};
const sites = /\/\/(?:[\w-]+\.)+([a-z]{2})\//g;
const noState = new Set(['eu', 'tv', 'co', 'me', 'io', 'ly', 'fm', 'ai', 'cc', 'ws', 'to', 'gg', 'am']);

/** In the Arab press “the Kingdom”, without a name, is the paper's own; where no kingdom is named it is the one that calls itself so daily. */
const kingdoms = ['SA', 'MA', 'JO', 'BH'];
const bareKingdom =
  /(?<![\p{L}])[وفبل]?(?:المملكه|للمملكه)(?! (?:المتحده|العربيه|المغربيه|الاردنيه|الهولنديه|الاسبانيه|البلجيكيه))/u;

function mostNamed(named: readonly string[], among: readonly string[]): string | null {
  const count = (code: string): number => named.filter((one) => one === code).length;
  const [top] = [...among].sort((one, other) => count(other) - count(one));
  return top !== undefined && count(top) > 0 ? top : null;
}

/** The country a report is written in, as far as it shows: its site, its agency, its dateline, its language. */
export function homeOf(reading: Reading): string | null {
  const { body, lexicon, countries } = reading;
  const counts = new Map<string, number>();
  const add = (code: string, weight: number): void => void counts.set(code, (counts.get(code) ?? 0) + weight);
  const around = [...body.cut, body.text.slice(0, 300)].join('\n');
  for (const [, end = ''] of around.matchAll(sites))
    if (!noState.has(end)) add(end === 'uk' ? 'GB' : end.toUpperCase(), 3);
  for (const [, round, dashed] of around.matchAll(agencyMark)) {
    const code = agencies[round ?? dashed ?? ''];
    if (code !== undefined) add(code, 2);
  }
  const first = countries[0];
  if (first?.sort === 'city' && body.paragraphs.some(({ start }) => first.start - start < 3)) add(first.country, 1);
  const named = countries.map(({ country }) => country);
  if (bareKingdom.test(reading.folded)) add(mostNamed(named, kingdoms) ?? 'SA', 1.2);
  const often = (code: string): number => named.filter((one) => one === code).length;
  const [own] = [...(press[lexicon.language] ?? [])].sort((one, other) => often(other) - often(one));
  if (own !== undefined && (often(own) > 0 || new Set(named).size < 2)) add(own, 1.5);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** The two countries that meet, by what stands beside titles, what is named, and who is known. */
export function sidesOf(reading: Reading, titles: readonly Title[], people: readonly Person[]): Sides {
  const home = homeOf(reading);
  const [weight, official] = [new Map<string, number>(), new Map<string, number>()];
  const meets = new Set([...reading.cues.encounter, ...reading.cues.counterpart].map(({ sentence }) => sentence));
  const add = (map: Map<string, number>, code: string, amount: number, sentence: number): void => {
    const full = amount * depth(sentence) * (meets.has(sentence) ? 1.5 : 1);
    map.set(code, (map.get(code) ?? 0) + full);
  };
  const sort = { name: 1, adjective: 0.8, city: 0.5 };
  for (const [at, mention] of reading.countries.entries()) {
    add(weight, mention.country, sort[mention.sort], mention.sentence);
    const next = reading.countries[at + 1];
    if (next !== undefined && inOneBreath(mention, next))
      for (const { country } of [mention, next]) add(weight, country, 2, mention.sentence);
    const governs = reading.cues.government.some(
      ({ start, end }) =>
        Math.max(start - mention.end, mention.start - end) < 5 &&
        Math.max(start, mention.start) >= Math.min(end, mention.end),
    );
    if (governs && mention.sort !== 'city') add(official, mention.country, 1, mention.sentence);
  }
  for (const title of titles) {
    const code = title.country;
    if (code !== null) add(official, code, title.counterpart ? 4 : 3, title.sentence);
  }
  for (const person of people) {
    for (const { sentence } of person.mentions) if (person.country !== null) add(official, person.country, 1, sentence);
  }
  const unsaid = people.filter(({ country, office }) => country === null && office !== null);
  if (home !== null) {
    for (const { mentions } of unsaid)
      for (const { sentence } of mentions.slice(0, 6)) add(official, home, 1, sentence);
    for (const { country, sentence, counterpart } of titles)
      if (country === null && !counterpart) add(official, home, 0.8, sentence);
  }
  return chosen(home, weight, official);
}

/** “Deutschland und Polen”, “deutsch-polnisch”, “المصري - الأميركي”: two countries as two sides. */
export const inOneBreath = (one: CountryMention, next: CountryMention): boolean =>
  one.country !== next.country && one.sentence === next.sentence && next.start - one.end <= 6 && one.sort === next.sort;

function chosen(
  home: string | null,
  weight: ReadonlyMap<string, number>,
  official: ReadonlyMap<string, number>,
): Sides {
  const codes = [...new Set([...weight.keys(), ...official.keys()])];
  const total = (code: string): number => (weight.get(code) ?? 0) + 2 * (official.get(code) ?? 0);
  const countries = codes.sort((one, other) => total(other) - total(one)).slice(0, 2);
  return {
    weights: countries.map((code) => (official.get(code) ?? 0) + Math.min(2, (weight.get(code) ?? 0) / 2)),
    named: countries.map((code) => (weight.get(code) ?? 0) + (official.get(code) ?? 0)),
    spoken: countries.length === 2 && countries.every((code) => (official.get(code) ?? 0) > 0),
    countries,
    home,
  };
}

/** Who meets for each country: those named with a title in the sentences of the encounter, the first of them; otherwise the country alone. */
export function speakersOf(
  countries: readonly string[],
  people: readonly Person[],
  core: readonly number[],
): readonly Side[] {
  const inCore = new Set(core);
  return countries.flatMap((country): readonly Side[] => {
    const own = people.filter(
      (person) =>
        person.country === country &&
        person.office !== null &&
        person.mentions.some(({ sentence }) => inCore.has(sentence)),
    );
    const ranked = [...own].sort((one, other) => firstSentence(one) - firstSentence(other));
    const main = ranked.filter((person) => firstSentence(person) <= firstSentence(ranked[0] ?? person) + 1).slice(0, 3);
    if (main.length === 0) return [{ country, person: null, office: null }];
    return main.map(({ name, office }) => ({ country, person: name, office }));
  });
}

/** Persons whose country the text does not say are of its home, or else of the side that has nobody yet. */
export function sideOf(
  people: readonly Person[],
  countries: readonly string[],
  home: string | null,
): readonly Person[] {
  const lacking = countries.filter(
    (code) => !people.some(({ country, office }) => country === code && office !== null),
  );
  const theirs = home !== null && countries.includes(home) ? home : (lacking[0] ?? null);
  return people.map((person) => ({ ...person, country: person.country ?? theirs }));
}

const firstSentence = (person: Person): number => person.mentions[0]?.sentence ?? Number.MAX_SAFE_INTEGER;
