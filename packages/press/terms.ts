import { fold } from './fold.ts';
import type { Glossary } from './glossary.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { inSource } from './source.ts';

type Term = Glossary['terms'][number];

/** What stands before the name of an operation, in the languages that are read. */
const operation =
  /^(?:operations?|operacion|operacao|operazione|operatie|operatien|insats|عمليه|بعمليه|لعمليه|وعمليه)$/;
/** A translated name is a proposal: the words fit, the name does not. */
const translatedSurety = 0.5;

const stem = (word: string): string => word.replace(/^(?:وال|بال|ال|لل)/, '').slice(0, 5);
const wordsOf = (form: string): readonly string[] => fold(form).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * Operations and bodies of the glossary in a text: written as agreed, or flagged as translated. “Operation X” with a name that no agreed form
 * has is the agreed operation translated, where the glossary has one only; a body is, where most words of its form stand together.
 */
export function termsIn(reading: Reading, terms: readonly Term[]): readonly Mention[] {
  const known = terms.flatMap((term) => asAgreed(reading, term));
  const free = (one: Mention): boolean => !known.some(({ start, end }) => one.start < end && start < one.end);
  const operations = terms.filter(({ sort }) => sort === 'operation');
  const renamed = operations.length === 1 && operations[0] !== undefined ? operationsOf(reading, operations[0]) : [];
  const bodies = terms.filter(({ sort }) => sort === 'body').flatMap((term) => bodyLike(reading, term));
  return [...known, ...[...renamed, ...bodies].filter(free)];
}

const formsOf = (term: Term): readonly string[] => Object.values(term.forms).flat();
const firstForm = ({ forms, id }: Term, lang: string): string => forms[lang]?.[0] ?? Object.values(forms)[0]?.[0] ?? id;

function mention(reading: Reading, term: Term, start: number, end: number, why: 'term' | 'translated'): Mention {
  const surface = reading.body.text.slice(start, end);
  const confidence = why === 'term' ? 1 : translatedSurety;
  const resolved = firstForm(term, reading.lexicon.language);
  return { surface, resolved, confidence, id: term.id, why, ...inSource(reading.body, { start, end }) };
}

function asAgreed(reading: Reading, term: Term): readonly Mention[] {
  return formsOf(term).flatMap((form) => {
    const folded = fold(form);
    const found: Mention[] = [];
    for (let at = reading.folded.indexOf(folded); at >= 0; at = reading.folded.indexOf(folded, at + folded.length))
      if (!/[\p{L}]/u.test(reading.folded.charAt(at + folded.length)))
        found.push(mention(reading, term, at, at + folded.length, 'term'));
    return found;
  });
}

function operationsOf(reading: Reading, term: Term): readonly Mention[] {
  const own = new Set(formsOf(term).flatMap(wordsOf));
  return reading.tokens.flatMap((token, at) => {
    const name = reading.tokens[at + 1];
    if (!operation.test(token.folded) || name === undefined || own.has(name.folded)) return [];
    const gap = reading.body.text.slice(token.end, name.start);
    const quoted = /^\s*["“”„«‟'‘’]\s*$/.test(gap);
    const named =
      /^\s$/.test(gap) && name.capital && reading.lexicon.language !== 'ar' && reading.lexicon.language !== 'de';
    return quoted || named ? [mention(reading, term, token.start, name.end, 'translated')] : [];
  });
}

/** Windows in which most words of a form stand, in the language of the text, without the form itself. */
function bodyLike(reading: Reading, term: Term): readonly Mention[] {
  return (term.forms[reading.lexicon.language] ?? []).flatMap((form) => {
    const stems = [
      ...new Set(
        wordsOf(form)
          .filter((word) => !reading.lexicon.small.has(word))
          .map(stem),
      ),
    ];
    if (stems.length < 3) return [];
    const found: Mention[] = [];
    for (let at = 0; at < reading.tokens.length; at++) {
      const window = reading.tokens.slice(at, at + stems.length + 1);
      const hits = window.filter(({ folded }) => stems.includes(stem(folded)));
      const [first, last] = [hits[0], hits.at(-1)];
      if (first !== window[0] || first === undefined || last === undefined) continue;
      if (new Set(hits.map(({ folded }) => stem(folded))).size < Math.max(2, Math.ceil(stems.length * 0.6))) continue;
      found.push(mention(reading, term, first.start, last.end, 'translated'));
      at += window.indexOf(last);
    }
    return found;
  });
}
