import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { ProtectionState } from './schema.ts';

/** A protection on paper, for whoever oversees it: who, and how often it was set aside. */
export const paper: Paper<ProtectionState> = {
  sections({ subject, overrides }, { own, matter, joined }) {
    if (subject === null) return [{ title: own('erased.words'), facts: [] }];
    const { names, born, identifiers, records, files, fled, note } = subject;
    const numbers = identifiers.map(({ kind, value }) => joined([matter(`thing.${kind}`), value]));
    const aside = overrides.map(({ command, record, reason }) => joined([command, record, reason]));
    return [
      {
        title: own('who.title'),
        facts: [
          ...fact(own('names'), ...names),
          ...fact(matter('person.born'), born),
          ...fact(own('identifiers'), ...numbers),
          ...fact(own('records'), ...records),
          ...fact(own('files'), ...files),
          ...fact(own('fled'), fled.join(' ')),
          ...fact(matter('note'), note),
        ],
      },
      ...(aside.length === 0 ? [] : [{ title: own('overrides.title'), facts: fact(own('reason'), ...aside) }]),
    ];
  },
  said: (_event, data, { own }) => fact(own('reason'), textOf(data, 'reason')),
};
