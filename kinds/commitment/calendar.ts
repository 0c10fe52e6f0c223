import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { CommitmentState } from './schema.ts';
import { currentVersion, withdrawn } from './states.ts';

/** The day by which it is owed: the end of that day in the zone of the charter, once all have signed. */
export function calendar(state: CommitmentState): readonly CalendarItem[] {
  const current = currentVersion(state);
  const text = current?.text.texts[0]?.text;
  if (state.stands === null || current === null || current.text.due === null || text === undefined) return [];
  const gone = withdrawn(state) !== null;
  return [
    {
      id: 'due',
      // Each deferral is a later version; a withdrawal comes after all of them.
      revision: state.stands + (gone ? 1 : 0),
      title: text.title,
      titles: current.text.texts.map((one) => ({ language: one.language, text: one.text.title })),
      description: text.measure,
      place: null,
      start: current.text.due.end,
      end: null,
      rule: null,
      except: [],
      cancelled: gone,
      members: current.text.owners,
    },
  ];
}
