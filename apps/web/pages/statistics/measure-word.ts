import { purposeClasses } from '../../../../packages/kind/purpose.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import type { Say } from '../../../../packages/ui/text/catalogue.ts';
import { useKindWords } from '../../frame/kinds.ts';
import { usePageText } from '../../text/index.ts';

/** The catalogues in which the word of a measure is looked for. */
export interface MeasureTexts {
  readonly page: Pick<ReturnType<typeof usePageText>, 'maybe'>;
  readonly matter: Pick<ReturnType<typeof useMatterText>, 'maybe'>;
  readonly kinds: readonly Pick<Say<string>, 'maybe'>[];
}

/**
 * A measure in words: of the frame for what an authority counts of itself (`transparency.own.read`), of the kind that counts it for
 * the others (`measure.answered.inTime`). Null when this release has no word for it, as for a measure of a later one.
 */
export function measureWord(measure: string, { page, matter, kinds }: MeasureTexts): string | null {
  const purpose = purposeClasses.find((one) => measure === `purpose:${one}`);
  if (purpose !== undefined) {
    const said = matter.maybe(`purpose.${purpose}`);
    return said === null ? null : page.maybe('transparency.purpose', { purpose: said });
  }
  const own = page.maybe(`transparency.own.${measure}`);
  if (own !== null) return own;
  const key = `measure.${measure.replaceAll(':', '.')}`;
  for (const kind of kinds) {
    const found = kind.maybe(key);
    if (found !== null) return found;
  }
  return null;
}

/** The same for a page: it waits for the words of every kind, most of which do not come with the first page. */
export function useMeasureWord(): (measure: string) => string {
  const texts = { page: usePageText(), matter: useMatterText(), kinds: useKindWords() };
  return (measure) => measureWord(measure, texts) ?? measure;
}
