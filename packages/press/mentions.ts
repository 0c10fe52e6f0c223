import type { Title } from './attribution.ts';
import { confident, partsOf, type Resolved, resolve } from './names.ts';
import type { Person } from './people.ts';
import { type Reading, sentenceFinder } from './reading.ts';
import type { Entry, Roll } from './roll.ts';
import { inSource, type Span } from './source.ts';
import type { Token } from './tokens.ts';
import type { Office } from './words/words.ts';

/** A name as printed, and whom it stands for. */
export interface Mention extends Span {
  readonly surface: string;
  /** The glossary's form, or the fullest form of the same text; null when it stands for nobody known. */
  readonly resolved: string | null;
  readonly confidence: number;
  /** Id of the glossary's person or term. */
  readonly id: string | null;
  readonly why: Resolved['why'] | 'text' | 'term' | 'translated';
}

interface Place extends Span {
  readonly sentence: number;
}

/** Names of the text, each with whom it stands for; and the persons of the text, called as the glossary calls them. */
export function mentionsIn(
  reading: Reading,
  titles: readonly Title[],
  found: readonly Person[],
  roll: Roll,
): { mentions: readonly Mention[]; people: readonly Person[] } {
  const present = new Set<string>();
  const known = new Map<Person, Resolved>();
  for (const person of found) {
    const hit = only(partsOf(person.name).map((part) => resolve(roll, part, { present, country: person.country })));
    if (hit === null) continue;
    known.set(person, hit);
    if (hit.confidence >= 0.6) present.add(hit.person);
  }
  const spoken = searched(reading, titles, roll, present, found);
  const mentions = [
    ...found.flatMap((person) => ofPerson(reading, person, known.get(person) ?? null)),
    ...spoken.map(({ mention }) => mention),
  ];
  return { mentions: apart(mentions, reading), people: merged(found, known, spoken, roll) };
}

const only = (list: readonly (Resolved | null)[]): Resolved | null => (list.length === 1 ? (list[0] ?? null) : null);

function ofPerson(reading: Reading, person: Person, hit: Resolved | null): readonly Mention[] {
  return person.mentions.map((place) => {
    const surface = reading.body.text.slice(place.start, place.end);
    if (hit !== null)
      return {
        surface,
        ...placed(place),
        resolved: hit.name,
        confidence: hit.confidence,
        id: hit.person,
        why: hit.why,
      };
    return {
      surface,
      ...placed(place),
      resolved: person.name,
      confidence: surface === person.name ? 0.9 : 0.8,
      id: null,
      why: 'text',
    };
  });
}

const placed = ({ start, end }: Span): Span => ({ start, end });

interface Spoken {
  readonly mention: Mention;
  readonly entry: Entry;
  readonly sentence: number;
}

/** Names no title stands beside: runs of words that look like a person of the glossary, or that do what a person does. */
function searched(
  reading: Reading,
  titles: readonly Title[],
  roll: Roll,
  present: Set<string>,
  found: readonly Person[],
): readonly Spoken[] {
  if (roll.entries.length === 0) return [];
  const covered = found.flatMap(({ mentions }) => mentions);
  const runs = runsOf(reading, titles).filter(
    (run) => !covered.some(({ start, end }) => run.start < end && start < run.end),
  );
  const list: Spoken[] = [];
  for (const pass of [1, 2]) {
    for (const run of runs) {
      if (list.some(({ mention }) => mention.start < run.end && run.start < mention.end)) continue;
      const hit = bestOf(reading, roll, run, { present, speaks: pass === 2 && run.speaks });
      if (hit === null || (hit.resolved.confidence < confident && !(pass === 2 && run.speaks))) continue;
      present.add(hit.resolved.person);
      const entry = roll.entries.find(({ person }) => person.id === hit.resolved.person);
      const surface = reading.body.text.slice(hit.start, hit.end);
      const { person: id, name, confidence, why } = hit.resolved;
      const mention = { surface, start: hit.start, end: hit.end, resolved: name, confidence, id, why };
      if (entry !== undefined) list.push({ mention, entry, sentence: run.sentence });
    }
  }
  return list;
}

interface Run extends Place {
  readonly tokens: readonly Token[];
  readonly speaks: boolean;
}

/** Runs of up to four capital words, or up to three Arabic ones, that no country and no title take up. */
function runsOf(reading: Reading, titles: readonly Title[]): readonly Run[] {
  const taken = [...reading.countries, ...titles];
  const { small, language } = reading.lexicon;
  const free = (token: Token): boolean =>
    token.capital &&
    token.folded.length > 2 &&
    !small.has(token.folded) &&
    !/\d/.test(token.folded) &&
    !taken.some(({ start, end }) => token.start < end && start < token.end);
  const list: Run[] = [];
  const sentence = sentenceFinder(reading.sentences);
  const most = language === 'ar' ? 3 : 4;
  for (let at = 0; at < reading.tokens.length; at++) {
    const run: Token[] = [];
    for (let next = at; run.length < most; next++) {
      const token = reading.tokens[next];
      const before = run.at(-1);
      if (token === undefined || !free(token)) break;
      if (before !== undefined && !/^(?: |-|['’.] ?)$/.test(reading.body.text.slice(before.end, token.start))) break;
      run.push(token);
      if (language === 'ar') continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    list.push({
      start: first.start,
      end: last.end,
      tokens: run,
      sentence: sentence(first.start),
      speaks: speaksBeside(reading, first, last, at),
    });
    if (language !== 'ar') at += run.length - 1;
  }
  return list;
}

/** A verb whose subject is a person stands beside the name, and no article before it. */
function speaksBeside(reading: Reading, first: Token, last: Token, at: number): boolean {
  const near = (place: number, end: number): boolean =>
    reading.cues.speech.some(
      (cue) => (cue.end <= place && place - cue.end < 3) || (cue.start >= end && cue.start - end < 3),
    );
  return !reading.lexicon.small.has(reading.tokens[at - 1]?.folded ?? '') && near(first.start, last.end);
}

function bestOf(
  reading: Reading,
  roll: Roll,
  run: Run,
  around: { present: ReadonlySet<string>; speaks: boolean },
): (Span & { resolved: Resolved }) | null {
  let best: (Span & { resolved: Resolved }) | null = null;
  for (let from = 0; from < run.tokens.length; from++) {
    for (let to = run.tokens.length; to > from; to--) {
      const [first, last] = [run.tokens[from], run.tokens[to - 1]];
      if (first === undefined || last === undefined || (to - from === 1 && first.folded.length < 4)) continue;
      const resolved = resolve(roll, reading.body.text.slice(first.start, last.end), around);
      const longer = best === null ? 0 : (last.end - first.start - (best.end - best.start)) / 100;
      if (resolved !== null && (best === null || resolved.confidence + longer > best.resolved.confidence))
        best = { start: first.start, end: last.end, resolved };
    }
  }
  return best;
}

/** Mentions in order; of two at one place the surer. Places are those of the source. */
function apart(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => a.start - b.start || b.confidence - a.confidence)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.confidence > last.confidence) kept[kept.length - 1] = one;
  }
  return kept.map((one) => ({ ...one, ...inSource(reading.body, one) }));
}

/** Persons of the text with what the glossary knows of them, and those only the glossary found. */
function merged(
  found: readonly Person[],
  known: ReadonlyMap<Person, Resolved>,
  spoken: readonly Spoken[],
  roll: Roll,
): readonly Person[] {
  const entries = new Map(roll.entries.map((entry) => [entry.person.id, entry]));
  const byId = new Map<string, Person>();
  const others: Person[] = [];
  const put = (id: string, person: Person): void => {
    const before = byId.get(id);
    byId.set(
      id,
      before === undefined
        ? person
        : {
            ...before,
            country: before.country ?? person.country,
            office: before.office ?? person.office,
            mentions: [...before.mentions, ...person.mentions],
          },
    );
  };
  for (const person of found) {
    const hit = known.get(person);
    const entry = hit === undefined || hit.confidence < 0.6 ? undefined : entries.get(hit.person);
    if (entry === undefined) others.push(person);
    else
      put(entry.person.id, {
        ...person,
        name: entry.person.forms[0] ?? person.name,
        country: entry.person.country ?? person.country,
        office: person.office ?? entry.office,
      });
  }
  for (const { entry, mention, sentence } of spoken) {
    if (mention.confidence < confident) continue;
    const office: Office | null = entry.office;
    put(entry.person.id, {
      name: entry.person.forms[0] ?? mention.surface,
      country: entry.person.country,
      office,
      mentions: [{ start: mention.start, end: mention.end, sentence }],
    });
  }
  return [...byId.values(), ...others];
}
