import { fold } from './fold.ts';
import { languageOf } from './language.ts';
import { sentences } from './sentences.ts';
import { topicsOf } from './topics.ts';

/** A clause of a communiqué: the agreed text in each of its languages. */
export interface Clause {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
}

/** What a report made of a clause. `quote` is the report's nearest sentence; `differs` says what is not as agreed. */
export interface ClauseCovered {
  readonly clause: string;
  readonly state: 'kept' | 'changed' | 'dropped';
  readonly quote: string | null;
  readonly likeness: number;
  readonly differs: readonly ('figures' | 'negation' | 'strength')[];
}

export interface Coverage {
  readonly clauses: readonly ClauseCovered[];
  /** Sentences the report states as agreed that answer to no clause. */
  readonly added: readonly string[];
  /** The communiqué's own language was compared; otherwise only topics and figures across languages, which say less. */
  readonly sameLanguage: boolean;
}

const near = 0.3;
const nearAcross = 0.5;

const stems = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}]{4,}/gu) ?? []).map((word) => word.replace(/^(?:وال|بال|ال|لل)/, '').slice(0, 5)));
const figures = (text: string): readonly string[] =>
  (fold(text).match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => each.replace(',', '.')).sort();
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
  const said = sentences(report, [{ start: 0, end: report.length }], lang ?? 'en').map(({ start, end }) =>
    report.slice(start, end),
  );
  const sameLanguage = clauses.some(({ text }) => lang !== null && text[lang] !== undefined);
  const texts = clauses.map(({ text }) => (lang === null ? undefined : text[lang]) ?? Object.values(text)[0] ?? '');
  const like = sameLanguage ? overlap : across;
  const least = sameLanguage ? near : nearAcross;
  const best = texts.map((text) => nearest(text, said, like));
  return {
    clauses: clauses.map(({ id }, at) => covered(id, texts[at] ?? '', best[at] ?? null, least)),
    added: agreed.filter((one) => texts.every((text) => like(text, one) < least)),
    sameLanguage,
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

function nearest(
  clause: string,
  said: readonly string[],
  like: (clause: string, sentence: string) => number,
): { sentence: string; likeness: number } | null {
  let best: { sentence: string; likeness: number } | null = null;
  for (const sentence of said) {
    const likeness = like(clause, sentence);
    if (best === null || likeness > best.likeness) best = { sentence, likeness };
  }
  return best;
}

function covered(
  clause: string,
  text: string,
  best: { sentence: string; likeness: number } | null,
  least: number,
): ClauseCovered {
  if (best === null || best.likeness < least)
    return { clause, state: 'dropped', quote: null, likeness: best?.likeness ?? 0, differs: [] };
  const { sentence, likeness } = best;
  const wrongFigures =
    figures(text).length > 0 &&
    figures(text).some((each) => !figures(sentence).includes(each)) &&
    figures(sentence).length > 0;
  const differs: ClauseCovered['differs'] = [
    ...(wrongFigures ? (['figures'] as const) : []),
    ...(negated.test(fold(text)) !== negated.test(fold(sentence)) ? (['negation'] as const) : []),
    ...(!weaker.test(fold(text)) && weaker.test(fold(sentence)) ? (['strength'] as const) : []),
  ];
  return { clause, state: differs.length > 0 ? 'changed' : 'kept', quote: sentence, likeness, differs };
}
