import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { linesChanged } from './changes.ts';
import type { AmendmentState } from './schema.ts';

/** A change of a charter on paper: what comes and what goes, and who decided. */
export const paper: Paper<AmendmentState> = {
  sections({ proposed }, { own }) {
    if (proposed === null) return [];
    const { added, removed } = linesChanged(proposed.before, proposed.text);
    return [
      {
        title: own('what.title'),
        facts: [
          ...fact(own('what.version'), String(proposed.version)),
          ...fact(own('what.added'), ...added),
          ...fact(own('what.removed'), ...removed),
          ...fact(own('what.hash'), proposed.hash),
        ],
      },
    ];
  },
  said(_event, data, { own }) {
    return [...fact(own('note'), textOf(data, 'note')), ...fact(own('reason'), textOf(data, 'reason'))];
  },
};
