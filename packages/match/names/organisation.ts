import type { Part } from './name.ts';
import { isUpper, type Token } from './tokens.ts';
import { spelled, wordOf } from './word.ts';
import { branchWords, legalForms, longestLegalForm, organisationWords } from './words.ts';

/** The words of a name without its legal forms, unless it has no others, and the classes of those. */
export function withoutLegalForms(tokens: readonly Token[]): { legal: readonly string[]; words: readonly Token[] } {
  const legal: string[] = [];
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = legalFormAt(tokens, at);
    const token = tokens[at];
    if (form !== null) legal.push(form.form);
    else if (token !== undefined) kept.push(token);
    at += form?.length ?? 1;
  }
  return { legal, words: kept.length === 0 ? tokens : kept };
}

/**
 * The legal form that begins at a word, with the number of words it takes; the longest counts. Forms of two letters are also names and
 * initials: they count at the end alone, after more than a family name.
 */
function legalFormAt(tokens: readonly Token[], at: number): { form: string; length: number } | null {
  let together = '';
  let found: { form: string; length: number } | null = null;
  for (let length = 1; length <= longestLegalForm && at + length <= tokens.length; length++) {
    together += wordOf(tokens[at + length - 1]?.text ?? '').letters;
    const isLast = at + length === tokens.length;
    const form = legalForms.get(together) ?? (isLast ? cutForm(together) : undefined);
    if (form === undefined) continue;
    const atEnd = isLast && at > 0 && !(at === 1 && tokens[0]?.after === ',');
    if (together.length > 2 || atEnd) found = { form, length };
  }
  return found;
}

/** Lists that cut names off at a width cut the legal form: of a long one most of it is enough. */
function cutForm(together: string): string | undefined {
  if (together.length < 12) return undefined;
  for (const [written, form] of legalForms) if (written.startsWith(together)) return form;
  return undefined;
}

const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** Ships and organisations are numbered in Roman numerals, which are titles or initials of a person (Falcon II is Falcon 2, and not Falcon III). */
export function withNumerals(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const number = roman.indexOf(part.word.letters) + 1;
    // A letter among letters with points between is one of them: Q.W.X.
    if (at === 0 || number === 0 || (part.role === 'initial' && parts[at - 1]?.role === 'initial')) return part;
    return { ...part, word: wordOf(`${number}`), role: 'number', isName: true, weight: 0.6 };
  });
}

/** The parts of a name that is an organisation's. */
export function ofOrganisation(parts: readonly Part[]): readonly Part[] {
  const small = parts.some(({ text }) => !isUpper(text) && /\p{Ll}/u.test(text));
  return acronymsJoined(withNumerals(parts)).map((part) => partOfOrganisation(part, small));
}

/** Letters with points between are one word of an organisation: A.B.C. is ABC. */
function acronymsJoined(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  let open = false;
  for (const part of parts) {
    const last = kept.at(-1);
    if (part.role === 'initial' && open && last !== undefined) {
      const word = spelled(last.word, part.word);
      kept[kept.length - 1] = {
        ...last,
        text: `${last.text}.${part.text}`,
        word,
        role: 'number',
        isName: true,
        weight: 1,
      };
    } else kept.push(part);
    open = part.role === 'initial';
  }
  return kept;
}

/** What organisations share says little; no word of theirs is a common given name; and few capitals among small letters are letters, not a word. */
function partOfOrganisation(part: Part, small: boolean): Part {
  if (branchWords.has(part.word.letters)) return { ...part, role: 'name', isName: true, weight: 0.2 };
  if (organisationWords.has(part.word.letters)) return { ...part, role: 'name', isName: true, weight: 0.4 };
  if (part.role === 'initial') return { ...part, role: 'number', isName: true, weight: 0.6 };
  if (small && part.role === 'name' && part.text.length <= 4 && isUpper(part.text))
    return { ...part, role: 'number', weight: 1 };
  return part.role === 'name' ? { ...part, weight: 1 } : part;
}
