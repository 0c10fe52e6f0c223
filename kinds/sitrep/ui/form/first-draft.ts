import type { NextReport } from '../../inquiries.ts';
import { blankFigure, blankWords, contentDraft, isTextLanguage } from './content.ts';

/** What a new report begins with: the last one of the own side, counted anew; before the first, the figures of the template. */
export function firstDraft({ title, zone, legalBasis, hours, last, figures }: NextReport, language: string) {
  const said = last === null ? { figures: [], words: [] } : contentDraft(last);
  const kept = said.figures.map((figure) => ({ ...figure, asOf: '' }));
  const fresh = figures
    .filter((one) => !kept.some(({ key, unit }) => key === one.key && unit === one.unit))
    .map(({ key, label, unit }) => ({ ...blankFigure, key, unit, label: label ?? '' }));
  return {
    ...{ title, zone, legalBasis: legalBasis ?? '', hour: hours[0] ?? '' },
    figures: [...kept, ...fresh],
    words: said.words.length > 0 ? said.words : [blankWords(isTextLanguage(language) ? language : '')],
  };
}
