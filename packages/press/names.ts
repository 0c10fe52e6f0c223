import { withoutClitics } from './clitics.ts';
import type { Entry, Roll } from './roll.ts';

/** What a name in a report stands for, how sure that is, and why. */
export interface Resolved {
  readonly person: string;
  /** The glossary's own form. */
  readonly name: string;
  /** At and above `confident` it may be taken as said; below it is a proposal for a person to judge. */
  readonly confidence: number;
  readonly why: 'same' | 'family' | 'spelling' | 'given-differs' | 'given-alone' | 'context' | 'shared-family';
}

export const confident = 0.8;

/** What stands around a name: persons the report speaks of, the country and office of the title beside it, whether a verb of speech does. */
export interface Around {
  readonly present: ReadonlySet<string>;
  readonly country?: string | null;
  readonly office?: string | null;
  readonly speaks?: boolean;
}

const polite =
  /^(?:mr|mrs|ms|m|mm|mme|dr|sr|sra|sig|signor|signora|herr|frau|don|minister|ministre|ministro|ministra|president|maitre|السيد|السيدة|الوزير|معالي|سعادة|الدكتور|الأستاذ)\.?\s+/iu;

/** A surface that names several at once: “MM. N et N”. */
export const partsOf = (surface: string): readonly string[] => {
  let bare = surface.trim();
  while (polite.test(bare)) bare = bare.replace(polite, '');
  return bare
    .split(/\s+(?:et|and|e|y|und|og|och|en|&)\s+|\s+و(?=\p{L}{3})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

const arabic = /[\u0600-\u06FF]/;

/** Forms a surface may be read as: an Arabic one also without what is written onto its first word. */
function readings(surface: string): readonly string[] {
  if (!arabic.test(surface)) return [surface.replace(/['’]s$/u, '')];
  const [first = '', ...rest] = surface.split(/\s+/);
  return withoutClitics(first).map((word) => [word, ...rest].join(' '));
}

interface Scored {
  readonly entry: Entry;
  readonly whole: number;
  readonly family: number;
  readonly given: number;
  /** 0 unless the surroundings alone must tell. */
  readonly sounds: number;
}

/** A word that does what a person does, in a report of that person, and sounds like this much of the name. */
const soundsLike = 0.58;

/** The person a single name stands for; null when the glossary has none like it. Never surer than the spelling and its surroundings allow. */
export function resolve(roll: Roll, surface: string, around: Around): Resolved | null {
  const forms = readings(surface);
  const many = surface.split(/[\s-]+/).length > 1;
  const scored = roll.entries.map((entry): Scored => {
    const best = (part: 'forms' | 'family' | 'given', text: (form: string) => string): number =>
      Math.max(...forms.map((form) => roll.likeness(entry, part, text(form))));
    const last = (form: string): string => form.split(/\s+/).at(-1) ?? form;
    const first = (form: string): string => form.split(/\s+/).slice(0, -1).join(' ') || form;
    const heard = around.speaks === true && !many && around.present.has(entry.person.id);
    const sounds = heard ? Math.max(...forms.map((form) => roll.sounds(entry, form))) : 0;
    return {
      entry,
      whole: best('forms', (form) => form),
      family: best('family', last),
      given: best('given', first),
      sounds,
    };
  });
  const ranked = scored.map((one) => ({ one, value: worth(one, many, around) })).sort((a, b) => b.value - a.value);
  const [top, next] = ranked;
  if (top === undefined || top.value < 0.45) return null;
  const exact = forms.some((form) => top.one.entry.person.forms.includes(form));
  const tie = next !== undefined && next.value > top.value - 0.08 && !exact;
  return tie && top.value - next.value < 0.01 ? null : resolvedAs(top.one, top.value, many, exact, tie);
}

/** Two words or more, of which the given ones are not the glossary's. */
const contradicts = ({ given }: Scored, many: boolean): boolean => many && given < 0.3;
/** A given name alone: half the ministry may have it. */
const givenAlone = ({ given, family }: Scored, many: boolean): boolean => !many && given >= 0.5 && family < 0.5;

function worth(one: Scored, many: boolean, around: Around): number {
  const { person } = one.entry;
  const { country = null } = around;
  const present = around.present.has(person.id) ? 0.06 : 0;
  const beside = country === null || person.country === null ? 0 : country === person.country ? 0.05 : -0.15;
  const likeness = many ? one.whole : Math.max(one.whole, one.family);
  if (likeness >= 0.5 && !contradicts(one, many))
    return Math.min(1, 0.75 * likeness + (many ? 0.17 : 0.1) + present + beside);
  if (many && one.family >= 0.8) return 0.5 + present + beside;
  return one.sounds >= soundsLike ? 0.45 + 0.2 * one.sounds + beside : 0;
}

function whyOf(one: Scored, many: boolean, exact: boolean, tie: boolean): Resolved['why'] {
  if (exact) return 'same';
  if (contradicts(one, many)) return 'given-differs';
  if (Math.max(one.whole, many ? 0 : one.family) < 0.5) return 'context';
  if (givenAlone(one, many)) return 'given-alone';
  if (tie) return 'shared-family';
  return !many && one.family > 0.98 ? 'family' : 'spelling';
}

/** The most that each ground can bear. */
const most: Readonly<Record<Resolved['why'], number>> = {
  ...{ same: 1, family: 0.95, spelling: 0.92 },
  ...{ 'given-differs': 0.6, 'given-alone': 0.6, context: 0.6, 'shared-family': 0.6 },
};

function resolvedAs(one: Scored, value: number, many: boolean, exact: boolean, tie: boolean): Resolved {
  const { id, forms } = one.entry.person;
  const why = whyOf(one, many, exact, tie);
  const weak = why === 'spelling' && many && one.given <= 0.5;
  const sure = Math.min(exact ? 1 : value, weak ? 0.75 : most[why]);
  return { person: id, name: forms[0] ?? id, confidence: Math.round(sure * 100) / 100, why };
}
