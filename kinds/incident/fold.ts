import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { withLessons, withSignature } from './lessons/versions.ts';
import { withAgreement, withProposal, withRefusal } from './proposals.ts';
import type { IncidentData, IncidentEvent, IncidentState, Said } from './schema.ts';
import { tasksOf, withChange } from './tasks.ts';

export function initial(): IncidentState {
  return {
    ...{ opened: null, severity: 'minor', severities: [], schedule: [], roles: [], log: [], tasks: [], measures: [] },
    ...{ proposals: [], closed: null, merged: null, reopened: [], lessons: [], views: [] },
    ...{ members: [], erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: IncidentState, event: IncidentEvent, at: Occasion): IncidentState {
  return {
    ...applied(state, event, { id: at.id, author: at.author, time: at.time }, at),
    members: at.charter.members.map(({ id }) => id),
    updated: later(state.updated, at.time),
  };
}

/** What cannot be read says nothing; that something was said stays. */
export function tombstone(state: IncidentState, at: Occasion): IncidentState {
  const said = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, said], updated: later(state.updated, at.time) };
}

function applied(state: IncidentState, event: IncidentEvent, said: Said, at: Occasion): IncidentState {
  switch (event.type) {
    case 'opened':
      return opened(state, event.data, said);
    case 'roleTaken': {
      const { day: _, ...holder } = event.data;
      const left = leaving(state, holder.role, said);
      return { ...left, roles: [...left.roles, { ...said, ...holder, left: null }] };
    }
    case 'roleLeft':
      return leaving(state, event.data.role, said);
    case 'logged':
      return logged(state, event.data, said);
    case 'tasked': {
      const { day: _, owner, ...task } = event.data;
      const brought = tasksOf([task], said).map((one) => ({ ...one, owner }));
      return { ...state, tasks: [...state.tasks, ...brought] };
    }
    case 'taskSet': {
      const { data } = event;
      const tasks = state.tasks.map((task) => (task.id === data.task ? withChange(task, data, said) : task));
      return { ...state, tasks };
    }
    case 'measureTaken': {
      const { day: _, ...measure } = event.data;
      return { ...state, measures: [...state.measures, { ...said, ...measure, ended: null }] };
    }
    case 'measureEnded': {
      const ended = { ...said, at: event.data.at };
      const measures = state.measures.map((one) => (one.id === event.data.measure ? { ...one, ended } : one));
      return { ...state, measures };
    }
    case 'escalated': {
      const { severity, reason } = event.data;
      return { ...state, severity, severities: [...state.severities, { ...said, severity, reason }] };
    }
    case 'scheduled': {
      const { schedule, from } = event.data;
      const kept = state.schedule.filter((one) => one.from < from);
      return { ...state, schedule: [...kept, { ...schedule, from }] };
    }
    default:
      return settled(state, event, said, at);
  }
}

type Settling = Extract<
  IncidentEvent,
  { type: 'proposed' | 'agreed' | 'refused' | 'reopened' | 'lessonsDrafted' | 'lessonsSigned' | 'viewAdded' }
>;

/** What ends a room, and what is made of it. */
function settled(state: IncidentState, event: Settling, said: Said, at: Occasion): IncidentState {
  switch (event.type) {
    case 'proposed':
      return withProposal(state, event.data, said, at);
    case 'agreed':
      return withAgreement(state, event.data.proposal, said);
    case 'refused':
      return withRefusal(state, event.data, said);
    case 'reopened': {
      const reopened = [...state.reopened, { ...said, reason: event.data.reason }];
      return { ...state, closed: null, merged: null, reopened };
    }
    case 'lessonsDrafted':
      return withLessons(state, event.data, said, at);
    case 'lessonsSigned':
      return withSignature(state, event.data, said);
    case 'viewAdded': {
      const others = state.views.filter(({ author }) => author !== said.author);
      return { ...state, views: [...others, { ...said, texts: event.data.texts }] };
    }
  }
}

function opened(state: IncidentState, data: IncidentData<'opened'>, said: Said): IncidentState {
  const { tasks, schedule, ...more } = data;
  const { severity } = data;
  return {
    ...state,
    opened: { ...said, ...more },
    severity,
    severities: [{ ...said, severity, reason: '' }],
    schedule: [{ ...schedule, from: said.time }],
    tasks: tasksOf(tasks, said),
  };
}

/** Each member has one holder of a role at a time. */
function leaving(state: IncidentState, role: string, said: Said): IncidentState {
  const isTheirs = (one: IncidentState['roles'][number]) =>
    one.role === role && one.author === said.author && one.left === null;
  return { ...state, roles: state.roles.map((one) => (isTheirs(one) ? { ...one, left: said.time } : one)) };
}

/** The line that is struck stays where it stood. */
function logged(state: IncidentState, data: IncidentData<'logged'>, said: Said): IncidentState {
  const { day: _, ...line } = data;
  const log = state.log.map((one) => (one.id === line.strikes ? { ...one, struckBy: said.id } : one));
  return { ...state, log: [...log, { ...said, ...line, struckBy: null }] };
}
