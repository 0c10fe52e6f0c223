import { diffArrays } from 'diff';

/** A piece of a text that stayed, came or went. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Milliseconds after which two paragraphs are shown whole: nobody waits for a page because a text was replaced. */
const patienceMs = 400;

/**
 * What changed from one version to the next, a list a paragraph: paragraphs that stayed are told as they are, those that were rewritten word by
 * word. Words are those of the language (`Intl.Segmenter`), so that Arabic is cut where its readers cut it.
 */
export function changesBetween(
  before: readonly string[],
  after: readonly string[],
  language: string,
): readonly (readonly Change[])[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const shown: (readonly Change[])[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = value;
    else if (added) {
      shown.push(...rewritten(gone, value, segmenter));
      gone = [];
    } else {
      shown.push(...gone.map(whole('removed')), ...value.map(whole('same')));
      gone = [];
    }
  }
  return [...shown, ...gone.map(whole('removed'))];
}

const whole =
  (kind: Change['kind']) =>
  (text: string): readonly Change[] => [{ kind, text }];

/** Paragraphs in the place of others: the first beside the first, and so on; what is left over came or went whole. */
function rewritten(
  before: readonly string[],
  after: readonly string[],
  segmenter: Intl.Segmenter,
): readonly (readonly Change[])[] {
  const pairs = Math.min(before.length, after.length);
  return [
    ...after.slice(0, pairs).map((text, index) => words(before[index] ?? '', text, segmenter)),
    ...before.slice(pairs).map(whole('removed')),
    ...after.slice(pairs).map(whole('added')),
  ];
}

/** Words, spaces and marks as the language cuts them; the library's own cutting knows Latin letters alone. */
function words(before: string, after: string, segmenter: Intl.Segmenter): readonly Change[] {
  const cut = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const found = diffArrays(cut(before), cut(after), { timeout: patienceMs });
  if (found === undefined) return [...whole('removed')(before), ...whole('added')(after)];
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

export function hasChanged(changes: readonly (readonly Change[])[]): boolean {
  return changes.some((paragraph) => paragraph.some(({ kind }) => kind !== 'same'));
}
