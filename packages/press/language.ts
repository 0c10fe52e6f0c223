import { franc } from 'franc';
import { fold } from './fold.ts';
import { isReadLanguage, languages, type ReadLanguage } from './words/index.ts';

/** What language a text is in: ISO 639-1, or 639-3 where there is no short code; null when the text does not say. */
export interface LanguageFound {
  readonly lang: string | null;
  /** The reader knows the language; otherwise only the body and the language itself can be given. */
  readonly read: ReadLanguage | null;
}

/** Neighbours that are not read: their small words are counted too, so that none is taken for the language beside it. */
const neighbours: Readonly<Record<string, string>> = {
  ca: 'els les amb per que del al dels una ha va es i la de el en un pel als no aquest seva seu ser com mes tambe entre sobre van ahir',
  gl: 'o a e que do da non unha os para no na dos das un en ao coa co polo pola foi mais tamen entre sobre onte',
  ro: 'si in de la cu pe din ca este au fost sa nu o un care pentru mai al ale prin dupa a fi lui',
  da: 'og i at det er pa af en ikke til med som den for de har et han kan nar bliver blev ved hvad var om fra sig der gar men ogsa mellem efter over',
  nb: 'og i a det er pa av en ikke til med som den for de har et han kan nar blir ble ved hva var om fra seg der men ogsa mellom etter over gar',
  af: "die en van 'n is nie het vir in wat met dat te sy word hulle aan ook was op sal kan om hy",
  tr: 've bir bu da de ile icin olarak olan daha cok en gibi ancak sonra her ise ki mi',
};

const small = Object.entries({
  ...neighbours,
  ...Object.fromEntries(Object.entries(languages).map(([lang, { small: words }]) => [lang, words])),
}).map(([lang, words]) => [lang, new Set(fold(words).split(' '))] as const);

/** franc answers in ISO 639-3; those it may answer here, with the short code. Close relatives stand here to be told apart, not to be read. */
const short: Readonly<Record<string, string>> = {
  ...{ arb: 'ar', deu: 'de', eng: 'en', spa: 'es', fra: 'fr', ita: 'it', nld: 'nl', por: 'pt', swe: 'sv' },
  ...{
    cat: 'ca',
    glg: 'gl',
    ron: 'ro',
    dan: 'da',
    nob: 'nb',
    nno: 'nn',
    fin: 'fi',
    pol: 'pl',
    ces: 'cs',
    slk: 'sk',
    slv: 'sl',
  },
  ...{
    hrv: 'hr',
    bos: 'bs',
    hun: 'hu',
    tur: 'tr',
    azj: 'az',
    als: 'sq',
    est: 'et',
    lit: 'lt',
    lvs: 'lv',
    vie: 'vi',
    ind: 'id',
  },
  ...{
    pes: 'fa',
    urd: 'ur',
    pbu: 'ps',
    ckb: 'ku',
    rus: 'ru',
    ukr: 'uk',
    bul: 'bg',
    srp: 'sr',
    mkd: 'mk',
    bel: 'be',
    kaz: 'kk',
  },
  ...{
    ell: 'el',
    heb: 'he',
    hin: 'hi',
    ben: 'bn',
    cmn: 'zh',
    jpn: 'ja',
    kor: 'ko',
    tha: 'th',
    amh: 'am',
    tir: 'ti',
    som: 'so',
  },
  ...{ swh: 'sw', afr: 'af', eus: 'eu', hau: 'ha', tam: 'ta', kat: 'ka', hye: 'hy' },
};
const sample = 4_000;
const fewest = 3;

function wordCounts(text: string): readonly (readonly [string, number])[] {
  const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return small
    .map(([lang, set]) => [lang, words.filter((word) => set.has(word)).length / Math.max(1, words.length)] as const)
    .sort((one, other) => other[1] - one[1]);
}

/** Letters a language never writes: Swedish has ä and ö where Danish and Norwegian have æ and ø. */
const neverWrites: Readonly<Record<string, RegExp>> = {
  sv: /[æø]/i,
  da: /[äö]/i,
  nb: /[äö]/i,
  nn: /[äö]/i,
  it: /[ñßäöãõ]/i,
  es: /[ßäöãõ]/i,
};

/** Persian and Urdu are written in Arabic letters; these are letters and words of theirs that Arabic lacks. */
const notArabic = /[پچژگٹڈڑےں]/gu;

/** The language of a text, by its small words and by the letters that follow each other (franc); the two must not contradict. */
export function languageOf(text: string): LanguageFound {
  const begun = text.slice(0, sample);
  const letters = begun.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return { lang: null, read: null };
  const arabic = begun.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  const mostly = arabic > letters / 2 ? begun : begun.replaceAll(/[\u0600-\u06FF]/g, ' ');
  const may = (lang: string): boolean => letters > 400 || neverWrites[lang]?.test(mostly) !== true;
  const [[first, share] = ['', 0], [, second] = ['', 0]] = wordCounts(mostly).filter(([lang]) => may(lang));
  const among = Object.keys(short).filter((code) => may(short[code] ?? ''));
  const guess = franc(mostly, { only: among, minLength: 10 });
  const guessed = short[guess] ?? null;
  const foreign = (mostly.match(notArabic)?.length ?? 0) / letters;
  if (first === 'ar' && foreign > 0.02) return found(guessed === 'ar' ? 'fa' : guessed);
  const other = guessed !== null && !isReadLanguage(guessed);
  const clear = share * mostly.length > fewest && share >= (other ? 0.2 : 0.12) && share > second * 1.25;
  if (clear || (share >= 0.08 && first === guessed)) return found(first);
  if (guessed !== null && isReadLanguage(guessed) && share < 0.03 && letters > 60) return { lang: null, read: null };
  return found(guessed);
}

function found(lang: string | null): LanguageFound {
  return { lang, read: lang !== null && isReadLanguage(lang) ? lang : null };
}
