import type { IncidentData, IncidentState, Said, Task } from './schema.ts';

const fields = ['state', 'owner', 'due'] as const;
type Set = IncidentData<'taskSet'>['set'];

/** The tasks an event brings in; named by the event and their place in it. */
export function tasksOf(tasks: readonly Pick<Task, 'texts' | 'role' | 'due'>[], said: Said): readonly Task[] {
  return tasks.map(({ texts, role, due }, index) => ({
    ...{ ...said, id: `${said.id}/${index}`, texts, role, due },
    ...{ owner: null, state: 'open', last: said.id, changes: [], contested: [] },
  }));
}

/** A task that is there; undefined when there is none. */
export function taskCalled({ tasks }: Pick<IncidentState, 'tasks'>, id: string): Task | undefined {
  return tasks.find((task) => task.id === id);
}

/**
 * The task with a change in it. What is set stays set until somebody sets it anew; of two changes that knew nothing of each other the later
 * in the order of all nodes holds, and where both set one thing differently the task says so until the next change that knows both.
 */
export function withChange(task: Task, data: IncidentData<'taskSet'>, said: Said): Task {
  const { base, set, evidence, attachments } = data;
  const seen = task.changes.findIndex(({ id }) => id === base);
  const beside = base === task.last ? [] : task.changes.slice(seen + 1).filter(({ author }) => author !== said.author);
  const fresh = fields.filter((field) => beside.some((one) => differs(one.set, set, field)));
  const still = beside.length === 0 ? [] : task.contested;
  return {
    ...task,
    ...definedIn(set),
    last: said.id,
    changes: [...task.changes, { ...said, set, evidence, attachments }],
    contested: [...new Set([...still, ...fresh])].sort(),
  };
}

/** What of a task would be different; empty when nothing would. */
export function differenceOf(task: Task, wanted: Pick<Task, 'state' | 'owner' | 'due'>): Set {
  return {
    ...(task.state === wanted.state ? {} : { state: wanted.state }),
    ...(task.owner === wanted.owner ? {} : { owner: wanted.owner }),
    ...(task.due?.instant === wanted.due?.instant ? {} : { due: wanted.due }),
  };
}

export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state === 'open' || state === 'doing';
}

/** When it was done, by the clock of who said so; null when it is not. */
export function doneAt({ state, changes }: Task): string | null {
  return state === 'done' ? (changes.findLast(({ set }) => set.state === 'done')?.time ?? null) : null;
}

function differs(one: Set, other: Set, field: (typeof fields)[number]): boolean {
  const [a, b] = [one[field], other[field]];
  return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
}

function definedIn({ state, owner, due }: Set): Partial<Task> {
  return {
    ...(state === undefined ? {} : { state }),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
}
