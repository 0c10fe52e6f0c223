import { command } from '../../packages/kind/define.ts';
import { manifests } from '../../packages/kind/item.ts';
import type { Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { hourAfter } from '../../packages/kind/report-hours.ts';
import * as inputs from './inputs.ts';
import { openingDrafts } from './opening.ts';
import { probes } from './probes.ts';
import { about, inCharterZone, inOpenRoom } from './said.ts';
import type { IncidentState } from './schema.ts';
import { settleCommands } from './settle-commands.ts';
import { differenceOf, taskCalled } from './tasks.ts';

/** Whoever works in the room; rooms are opened and ended by those who run operations. */
const crew: readonly Role[] = ['coordinator', 'officer', 'head', 'secretariat'];
const chiefs: readonly Role[] = ['coordinator', 'head'];

/** A number as people type it, with the separators taken out that E.164 does not have. */
function plain(telephone: string): string {
  return telephone.replace(/[\s().\-/]/g, '');
}

const log = command({
  name: 'log',
  roles: crew,
  input: inputs.logInput,
  probe: (_: IncidentState, { now }) => probes.line(now),
  draft: (state: IncidentState, input, at) => {
    const found = manifests(input.attachments, at.attachment);
    return found.ok ? inOpenRoom(state, at, 'logged', { ...input, attachments: found.files }) : found;
  },
});

const setTask = command({
  name: 'setTask',
  roles: crew,
  input: inputs.setTaskInput,
  probe: probes.task,
  draft: (state: IncidentState, { task: id, base, evidence, attachments, due, ...wanted }, at) => {
    const task = taskCalled(state, id);
    if (task === undefined) return refuse('incident.noTask', 'There is no such task.', 'task');
    // Who knows of the last change rests on it; two that rest on one can only come from two nodes.
    if (base !== task.last) return refuse('incident.changed', 'The task was changed since; look at it again.', 'task');
    const found = manifests(attachments, at.attachment);
    if (!found.ok) return found;
    const set = differenceOf(task, { ...wanted, due: inCharterZone(due, at) });
    return inOpenRoom(state, at, 'taskSet', { task: id, base, set, evidence, attachments: found.files });
  },
});

const schedule = command({
  name: 'schedule',
  roles: chiefs,
  input: inputs.scheduleInput,
  probe: probes.schedule,
  draft: (state: IncidentState, input, at) =>
    hourAfter(input, at.now) === null
      ? refuse('incident.zone', 'There is no such time zone.', 'zone')
      : inOpenRoom(state, at, 'scheduled', { schedule: { ...input, hours: input.hours.toSorted() }, from: at.now }),
});

export const commands = {
  open: command({
    name: 'open',
    creates: true,
    roles: chiefs,
    input: inputs.openInput,
    draft: (_: IncidentState, input, at) => openingDrafts(input, at),
  }),
  log,
  takeRole: command({
    name: 'takeRole',
    roles: crew,
    input: inputs.takeRoleInput,
    probe: () => ({ role: 'lead' as const, person: null, name: '–', telephone: null, note: null }),
    draft: (state: IncidentState, { telephone, ...input }, at) => {
      const number = telephone === null ? null : plain(telephone);
      if (number !== null && !/^\+[1-9][0-9]{6,14}$/.test(number))
        return refuse('incident.holder', 'Write the number with + and the country code.', 'telephone');
      return inOpenRoom(state, at, 'roleTaken', { ...input, telephone: number });
    },
  }),
  leaveRole: command({
    name: 'leaveRole',
    roles: crew,
    input: inputs.leaveRoleInput,
    probe: probes.role,
    draft: (state: IncidentState, input, at) => about(state, at, 'roleLeft', input),
  }),
  addTask: command({
    name: 'addTask',
    roles: crew,
    input: inputs.addTaskInput,
    probe: () => ({ texts: [{ language: 'en' as const, text: '–' }], role: null, owner: null, due: null }),
    draft: (state: IncidentState, { due, ...input }, at) =>
      inOpenRoom(state, at, 'tasked', { ...input, due: inCharterZone(due, at) }),
  }),
  setTask,
  takeMeasure: command({
    name: 'takeMeasure',
    roles: crew,
    input: inputs.takeMeasureInput,
    probe: (_: IncidentState, { now }) => ({ text: '–', place: null, from: now }),
    draft: (state: IncidentState, input, at) => inOpenRoom(state, at, 'measureTaken', input),
  }),
  endMeasure: command({
    name: 'endMeasure',
    roles: crew,
    input: inputs.endMeasureInput,
    probe: probes.measure,
    draft: (state: IncidentState, input, at) => about(state, at, 'measureEnded', input),
  }),
  escalate: command({
    name: 'escalate',
    roles: chiefs,
    input: inputs.escalateInput,
    probe: probes.severity,
    draft: (state: IncidentState, input, at) =>
      state.severity === input.severity
        ? refuse('incident.severity', 'This is its severity already.', 'severity')
        : inOpenRoom(state, at, 'escalated', input),
  }),
  schedule,
  ...settleCommands,
};
