import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import type { MatchableState } from './schema.ts';

/** What partners may find, for whoever oversees the authority. */
export const paper: Paper<MatchableState> = {
  sections({ listed, entries, named }, { own, member, joined, month }) {
    if (listed === null) return [];
    const lines = entries.map(({ value, source, until }) => joined([value, source, month(until)]));
    const asked = named.map(({ value, record, tag }) => joined([value, record, tag]));
    return [
      {
        title: own('list.title'),
        facts: [
          ...fact(own('use'), own(`use.${listed.use}`)),
          ...fact(own('partners'), ...listed.partners.map(member)),
          ...fact(own('contact'), listed.contact),
          ...fact(own('entries'), ...lines),
        ],
      },
      ...(asked.length === 0 ? [] : [{ title: own('named.title'), facts: fact(own('identifier'), ...asked) }]),
    ];
  },
  said: (_event, data, { own }) => fact(own('reason'), textOf(data, 'reason')),
};
