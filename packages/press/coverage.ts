import { figuresIn } from './figures.ts';
import { fold } from './fold.ts';
import { languageOf } from './language.ts';
import { sentences } from './sentences.ts';
import type { Span } from './source.ts';
import { topicsOf } from './topics.ts';

/** A clause of a communiqué: the agreed text in each of its languages. */
export interface Clause {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
}

export type Difference = 'figures' | 'negation' | 'strength';

/** The report's sentence that answers to a clause; `start` and `end` are its place in the report's text as given. */
export interface Answering extends Span {
  readonly quote: string;
}

/** What a report made of a clause. `differs` says what is not as agreed; `figures` which numbers stand only in one of the two. */
export interface ClauseCovered {
  readonly clause: string;
  /** The clause in the words it was compared by. */
  readonly agreed: string;
  readonly state: 'kept' | 'changed' | 'dropped';
  readonly quote: string | null;
  readonly place: Span | null;
  readonly likeness: number;
  readonly differs: readonly Difference[];
  readonly figures: { readonly agreed: readonly string[]; readonly said: readonly string[] };
  /** The clause stood in the report's language; otherwise only topics and figures were compared, which say less. */
  readonly sameLanguage: boolean;
}

export interface Coverage {
  readonly clauses: readonly ClauseCovered[];
  /** Sentences the report states as agreed that answer to no clause. */
  readonly added: readonly string[];
  /** Some clause stood in the report's language. */
  readonly sameLanguage: boolean;
}

const near = 0.3;
const nearAcross = 0.5;

const stems = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}]{4,}/gu) ?? []).map((word) => word.replace(/^(?:وال|بال|ال|لل)/, '').slice(0, 5)));
const negated =
  /(?<![\p{L}])(?:not|no|never|ne|pas|aucun|non|nessun|nicht|kein\p{L}*|nao|nunca|niet|geen|inte|ingen|لا|لم|لن|ليس|عدم)(?![\p{L}])/u;
const weaker =
  /(?<![\p{L}])(?:consider|examine|study|explore|envisage|etudier|envisager|examiner|valutare|esaminare|estudiar|considerar|prufen|erwagen|estudar|overwegen|overvaga|دراسه|بحث امكانيه)\p{L}*/u;

/**
 * Compares a report with the clauses of an agreed text: what it kept, what it changed (figures, a no, a weaker verb), what it dropped, and what
 * it states as agreed that is in no clause. `agreed` are the sentences the report gives as agreed.
 */
export function coverage(clauses: readonly Clause[], report: string, agreed: readonly string[]): Coverage {
  const { lang } = languageOf(report);
  const said = sentences(report, lines(report), lang ?? 'en');
  const compared = clauses.map((clause) => against(clause, lang));
  const answers = compared.map((one) => nearest(one, report, said));
  return {
    clauses: compared.map((one, at) => covered(one, answers[at] ?? null)),
    added: agreed.filter((one) => compared.every(({ like, text, least }) => like(text, one) < least)),
    sameLanguage: compared.some((one) => one.sameLanguage),
  };
}

/** Lines of a text as paragraphs. */
const lines = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A clause in the words it is compared by: the report's language where it has it. */
interface Compared {
  readonly id: string;
  readonly text: string;
  readonly sameLanguage: boolean;
  readonly least: number;
  readonly like: (clause: string, sentence: string) => number;
}

function against({ id, text }: Clause, lang: string | null): Compared {
  const own = lang === null ? undefined : text[lang];
  const sameLanguage = own !== undefined;
  const chosen = own ?? text.en ?? Object.values(text)[0] ?? '';
  return {
    id,
    text: chosen,
    sameLanguage,
    least: sameLanguage ? near : nearAcross,
    like: sameLanguage ? overlap : across,
  };
}

/** Share of a clause's words that a sentence has. */
function overlap(clause: string, sentence: string): number {
  const [all, there] = [stems(clause), stems(sentence)];
  return all.size === 0 ? 0 : [...all].filter((word) => there.has(word)).length / all.size;
}

/** Across languages only topics and figures can be held against each other. */
function across(clause: string, sentence: string): number {
  const topics = (text: string): readonly string[] => topicsOf({ folded: fold(text) });
  const [all, there] = [topics(clause), topics(sentence)];
  return all.length === 0 ? 0 : all.filter((topic) => there.includes(topic)).length / all.length;
}

function nearest({ text, like, least }: Compared, report: string, said: readonly Span[]) {
  let best: (Answering & { likeness: number }) | null = null;
  for (const { start, end } of said) {
    const quote = report.slice(start, end);
    const likeness = like(text, quote);
    if (likeness >= least && (best === null || likeness > best.likeness)) best = { quote, start, end, likeness };
  }
  return best;
}

function covered({ id, text, sameLanguage }: Compared, best: (Answering & { likeness: number }) | null): ClauseCovered {
  const nothing = { agreed: [], said: [] };
  if (best === null)
    return {
      clause: id,
      agreed: text,
      state: 'dropped',
      quote: null,
      place: null,
      likeness: 0,
      differs: [],
      figures: nothing,
      sameLanguage,
    };
  const { quote, start, end, likeness } = best;
  const [ours, theirs] = [figuresIn(text), figuresIn(quote)];
  const wrong = ours.length > 0 && theirs.length > 0 && ours.some((each) => !theirs.includes(each));
  const differs: readonly Difference[] = [
    ...(wrong ? (['figures'] as const) : []),
    ...(sameLanguage && negated.test(fold(text)) !== negated.test(fold(quote)) ? (['negation'] as const) : []),
    ...(sameLanguage && !weaker.test(fold(text)) && weaker.test(fold(quote)) ? (['strength'] as const) : []),
  ];
  const only = {
    agreed: ours.filter((each) => !theirs.includes(each)),
    said: theirs.filter((each) => !ours.includes(each)),
  };
  return {
    ...{ clause: id, agreed: text },
    ...{ state: differs.length > 0 ? 'changed' : 'kept', quote, place: { start, end }, likeness, differs },
    ...{ figures: wrong ? only : nothing, sameLanguage },
  };
}
