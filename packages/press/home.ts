import type { Title } from './attribution.ts';
import type { Reading } from './reading.ts';

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
/** Where the ministers of a text are most likely at home that has no other state than that of a counterpart in it. */
const alone: Readonly<Record<string, string>> = { es: 'ES', fr: 'FR' };
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

/** The country a report is written in, as far as it shows: its site, its agency, its dateline, its language. `foreign` states are none. */
function toldHome(reading: Reading, foreign: ReadonlySet<string>): string | null {
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
  if (first?.sort === 'city' && body.paragraphs.some(({ start }) => first.start >= start && first.start - start < 3))
    add(first.country, 1);
  const named = countries.map(({ country }) => country);
  if (bareKingdom.test(reading.folded)) add(mostNamed(named, kingdoms) ?? 'SA', 1.2);
  const often = (code: string): number => named.filter((one) => one === code).length;
  const [own] = [...(press[lexicon.language] ?? [])].sort((one, other) => often(other) - often(one));
  if (own !== undefined && (often(own) > 0 || new Set(named).size < 2)) add(own, 1.5);
  const ranked = [...counts].filter(([code]) => !foreign.has(code)).sort((one, other) => other[1] - one[1]);
  const lone = new Set(named).size === 1 ? alone[lexicon.language] : undefined;
  const fallback = lone !== undefined && foreign.size === 1 && !named.includes(lone) ? lone : null;
  return ranked[0]?.[0] ?? fallback;
}

/**
 * Where nothing tells the home of a text, and its first titles are those of one foreign state and of one that goes without saying: the other
 * state that is named is at home.
 */
function unsaidHome({ countries }: Reading, titles: readonly Title[]): string | null {
  const early = titles.filter(({ sentence }) => sentence < 5);
  const foreign = new Set(early.flatMap(({ country }) => country ?? []));
  const unsaid = early.some(({ country, counterpart, office }) => country === null && !counterpart && office !== null);
  if (foreign.size !== 1 || !unsaid) return null;
  const others = countries.map(({ country }) => country).filter((code) => !foreign.has(code));
  return mostNamed(others, [...new Set(others)]);
}

/** “The minister and his Moroccan counterpart”, “and the Moroccan minister”: that state is not the one of a minister whose state goes without saying. */
function foreignOf(titles: readonly Title[]): ReadonlySet<string> {
  return new Set(
    titles.flatMap((title, at) => {
      const before = titles[at - 1];
      const unsaid = before !== undefined && before.country === null && before.sentence === title.sentence;
      return title.country !== null &&
        unsaid &&
        (title.counterpart || before.office === title.office || before.office === 'minister')
        ? [title.country]
        : [];
    }),
  );
}

/** The country a report is written in: what its page tells, or else the state that goes without saying beside a foreign one. */
export const homeOf = (reading: Reading, titles: readonly Title[]): string | null =>
  toldHome(reading, foreignOf(titles)) ?? unsaidHome(reading, titles);
