import { type Clause, type CommuniqueState, type Revision, titleClause } from './schema.ts';

/** How a clause stands in one language. `than`: languages that say something this text may not say yet. */
export type Cell =
  | { readonly state: 'ok' | 'missing' | 'conflict' }
  | { readonly state: 'stale'; readonly than: readonly string[] };

const none: readonly Revision[] = [];
export const headsOf = ({ texts }: Clause, language: string): readonly Revision[] =>
  Object.hasOwn(texts, language) ? (texts[language] ?? none) : none;

const covers = (known: readonly string[], heads: readonly Revision[]): boolean =>
  heads.every(({ id }) => known.includes(id));

/** One of the two was written, or confirmed, to say the same as what stands in the other now. */
function inLine(a: readonly Revision[], b: readonly Revision[]): boolean {
  return a.every(({ follows }) => covers(follows, b)) || b.every(({ follows }) => covers(follows, a));
}

/** Whoever wrote a had b before them: then b is to follow a, and not the other way round. */
const hasSeen = (a: readonly Revision[], b: readonly Revision[]): boolean => a.every(({ beside }) => covers(beside, b));

/** Where two texts of a clause are not in line, the one behind is that whose author had not seen the other; both, when neither had. */
export function cellOf(clause: Clause, language: string, languages: readonly string[]): Cell {
  const own = headsOf(clause, language);
  if (own.length === 0) return { state: 'missing' };
  if (own.length > 1) return { state: 'conflict' };
  const than = languages.filter((other) => {
    const theirs = headsOf(clause, other);
    if (other === language || theirs.length === 0 || inLine(own, theirs)) return false;
    return !hasSeen(own, theirs) || hasSeen(theirs, own);
  });
  return than.length === 0 ? { state: 'ok' } : { state: 'stale', than };
}

/** Deleted, and nothing was written in it that its deletion did not know of. */
export function isGone({ deleted, texts }: Clause): boolean {
  return deleted !== null && Object.values(texts).every((heads) => covers(deleted.covers, heads));
}

/** Deleted by one while another wrote in it: somebody has to say whether it stays. */
export const isContested = (clause: Clause): boolean => clause.deleted !== null && !isGone(clause);

/** The title and every clause that is not gone, in their order. */
export function standingClauses({ order, clauses }: CommuniqueState): readonly Clause[] {
  return [titleClause, ...order].flatMap((id) => {
    const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined;
    return clause === undefined || isGone(clause) ? [] : [clause];
  });
}

export interface Problems {
  readonly missing: number;
  readonly stale: number;
  readonly conflict: number;
}

/** How many cells keep the text from being fixed. */
export function problemsOf(state: CommuniqueState): Problems {
  const count = { missing: 0, stale: 0, conflict: 0 };
  for (const clause of standingClauses(state)) {
    if (isContested(clause)) count.conflict += 1;
    for (const language of state.languages) {
      const cell = cellOf(clause, language, state.languages);
      if (cell.state !== 'ok') count[cell.state] += 1;
    }
  }
  return count;
}

/** Everything that stands in the clause now. */
export function allHeads(clause: Clause): readonly string[] {
  return Object.values(clause.texts).flatMap((heads) => heads.map(({ id }) => id));
}

/** What stands in the other languages. */
export function besideOf(clause: Clause, language: string): readonly string[] {
  return Object.entries(clause.texts).flatMap(([one, heads]) => (one === language ? [] : heads.map(({ id }) => id)));
}

/** Title and paragraphs of each language as they stand; of a text in which nothing is missing or in conflict. */
export function currentTexts(
  state: CommuniqueState,
): readonly { readonly language: string; readonly title: string; readonly paragraphs: readonly string[] }[] {
  const [title, ...rest] = standingClauses(state);
  const textIn = (clause: Clause | undefined, language: string): string =>
    clause === undefined ? '' : (headsOf(clause, language)[0]?.text ?? '');
  return state.languages.map((language) => ({
    language,
    title: textIn(title, language),
    paragraphs: rest.map((clause) => textIn(clause, language)),
  }));
}
