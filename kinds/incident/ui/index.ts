import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { endMeasureForm, escalateForm, scheduleForm, takeMeasureForm } from './forms/change-forms.tsx';
import { addViewForm, draftLessonsForm, signLessonsForm } from './forms/lessons-forms.tsx';
import { logForm } from './forms/log-form.tsx';
import { openForm } from './forms/open-form.tsx';
import { leaveRoleForm, takeRoleForm } from './forms/role-forms.tsx';
import { agreeForm, proposeCloseForm, proposeMergeForm, refuseForm, reopenForm } from './forms/settle-forms.tsx';
import { addTaskForm, setTaskForm } from './forms/task-forms.tsx';
import { RoomsPanel } from './home/rooms-panel.tsx';
import { State } from './room/state.tsx';

/** The pages of an incident room. */
export const ui: KindUi = {
  kind: 'incident',
  create: openForm,
  acts: {
    log: logForm,
    takeRole: takeRoleForm,
    addTask: addTaskForm,
    setTask: setTaskForm,
    takeMeasure: takeMeasureForm,
    endMeasure: endMeasureForm,
    escalate: escalateForm,
    schedule: scheduleForm,
    leaveRole: leaveRoleForm,
    proposeClose: proposeCloseForm,
    proposeMerge: proposeMergeForm,
    agree: agreeForm,
    refuse: refuseForm,
    reopen: reopenForm,
    draftLessons: draftLessonsForm,
    signLessons: signLessonsForm,
    addView: addViewForm,
  },
  events,
  State,
  Home: RoomsPanel,
  forward: ['agree', 'takeRole', 'addTask'],
  wide: true,
  forOthers: [
    'incident.noMeasure',
    'incident.noRole',
    'incident.noProposal',
    'incident.open',
    'incident.notClosed',
    'incident.noLessons',
  ],
};
