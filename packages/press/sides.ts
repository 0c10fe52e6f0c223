import type { Title } from './attribution.ts';
import { homeOf } from './home.ts';
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
  /** Somebody bears an office in the text: a counterpart is then that of an officer of state, and not of a coach. */
  readonly borne: boolean;
}

/** Less for what stands further down: a report names its sides first. */
const depth = (sentence: number): number => 1 / (1 + sentence / 4);

const house = /^(?:\S+ )*?(?:\S*minist(?:ry|ere|ero|erio|erium)\S*|department|dept|وزاره)/u;

/** A title that a person bears: no counterpart's, and no house's. */
const isPersons = ({ folded }: Reading, { start, end, counterpart }: Title): boolean =>
  !counterpart && !house.test(folded.slice(start, end));

/** The two countries that meet, by what stands beside titles, what is named, and who is known. */
export function sidesOf(reading: Reading, titles: readonly Title[], people: readonly Person[]): Sides {
  const home = homeOf(reading, titles);
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
  const borne = titles.some((title) => isPersons(reading, title));
  for (const title of titles) {
    const code = title.country;
    if (title.counterpart && !borne) continue;
    const amount = title.counterpart ? 4 : 3;
    if (code !== null) add(official, code, amount, title.sentence);
    if (title.and !== null) add(official, title.and.country, amount, title.sentence);
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
  return { ...chosen(weight, official), home, borne };
}

/** “Deutschland und Polen”, “deutsch-polnisch”, “المصري - الأميركي”: two countries as two sides. */
export const inOneBreath = (one: CountryMention, next: CountryMention): boolean =>
  one.country !== next.country && one.sentence === next.sentence && next.start - one.end <= 6 && one.sort === next.sort;

function chosen(
  weight: ReadonlyMap<string, number>,
  official: ReadonlyMap<string, number>,
): Omit<Sides, 'home' | 'borne'> {
  const codes = [...new Set([...weight.keys(), ...official.keys()])];
  const total = (code: string): number => (weight.get(code) ?? 0) + 2 * (official.get(code) ?? 0);
  const countries = codes.sort((one, other) => total(other) - total(one)).slice(0, 2);
  return {
    weights: countries.map((code) => (official.get(code) ?? 0) + Math.min(2, (weight.get(code) ?? 0) / 2)),
    named: countries.map((code) => (weight.get(code) ?? 0) + (official.get(code) ?? 0)),
    spoken: countries.length === 2 && countries.every((code) => (official.get(code) ?? 0) > 0),
    countries,
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
    const there = people.filter(
      (person) => person.country === country && person.mentions.some(({ sentence }) => inCore.has(sentence)),
    );
    const titled = there.filter(({ office }) => office !== null);
    const own = titled.length > 0 ? titled : there.slice(0, 1);
    const ranked = [...own].sort((one, other) => firstSentence(one) - firstSentence(other));
    const main = ranked.filter((person) => firstSentence(person) <= firstSentence(ranked[0] ?? person) + 1).slice(0, 3);
    if (main.length === 0) return [{ country, person: null, office: null }];
    return main.map(({ name, office }) => ({ country, person: name, office }));
  });
}

/**
 * Persons whose country the text does not say are of its home, or else of the side that has nobody yet; so is a second bearer of an office
 * that is the home's already.
 */
export function sideOf(
  people: readonly Person[],
  countries: readonly string[],
  home: string | null,
): readonly Person[] {
  const lacking = countries.filter(
    (code) => !people.some(({ country, office }) => country === code && office !== null),
  );
  const theirs = home !== null && countries.includes(home) ? home : (lacking[0] ?? null);
  const taken = new Set(
    people.flatMap(({ country, office }) => (country === theirs && office !== null ? [office] : [])),
  );
  const other = countries.find((code) => code !== theirs && lacking.includes(code)) ?? null;
  return people.map((person) => {
    const second = other !== null && person.office !== null && taken.has(person.office);
    return { ...person, country: person.country ?? (second ? other : theirs) };
  });
}

const firstSentence = (person: Person): number => person.mentions[0]?.sentence ?? Number.MAX_SAFE_INTEGER;
