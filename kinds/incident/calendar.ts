import { textIn } from '../../packages/kind/agreed-text.ts';
import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { IncidentState } from './schema.ts';
import { isRunning } from './states.ts';
import { isOpen } from './tasks.ts';

/** Tasks on the hour they are due. */
export function calendar(state: IncidentState): readonly CalendarItem[] {
  const { opened, tasks, members } = state;
  if (opened === null) return [];
  return tasks.flatMap((task) => {
    const { due, texts, owner, changes } = task;
    if (due === null) return [];
    const cancelled = task.state === 'dropped' || !isRunning(state) || !isOpen(task);
    return [
      {
        ...{ id: task.id, revision: changes.length + (isRunning(state) ? 0 : 1) },
        title: `${opened.title}: ${textIn(texts, 'en')?.text ?? ''}`,
        titles: texts.map(({ language, text }) => ({ language, text: `${opened.title}: ${text}` })),
        ...{ description: null, place: opened.place, start: due, end: null, rule: null, except: [], cancelled },
        members: owner === null ? members : [owner],
      },
    ];
  });
}
