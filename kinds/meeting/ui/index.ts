import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import {
  addDocumentsForm,
  orderAgendaForm,
  proposeItemForm,
  titleItemForm,
  withdrawItemForm,
} from './form/agenda-forms.tsx';
import { answerForm } from './form/answer-form.tsx';
import { recordAttendanceForm } from './form/attendance-form.tsx';
import { cancelForm, inviteAnewForm, rescheduleForm } from './form/change-forms.tsx';
import { inviteForm } from './form/invite-form.tsx';
import { draftMinutesForm } from './form/minutes-form.tsx';
import { reopenMinutesForm, signMinutesForm } from './form/sign-form.tsx';
import { NextMeetingPanel } from './home/next-meeting.tsx';
import { State } from './record/state.tsx';

/** The pages of a meeting. */
export const ui: KindUi = {
  kind: 'meeting',
  create: inviteForm,
  acts: {
    answer: answerForm,
    proposeItem: proposeItemForm,
    titleItem: titleItemForm,
    orderAgenda: orderAgendaForm,
    withdrawItem: withdrawItemForm,
    addDocuments: addDocumentsForm,
    recordAttendance: recordAttendanceForm,
    draftMinutes: draftMinutesForm,
    signMinutes: signMinutesForm,
    reopenMinutes: reopenMinutesForm,
    reschedule: rescheduleForm,
    cancel: cancelForm,
    inviteAnew: inviteAnewForm,
  },
  events,
  State,
  Home: NextMeetingPanel,
  forward: ['answer', 'signMinutes', 'draftMinutes', 'recordAttendance', 'proposeItem'],
  forOthers: ['meeting.notChair', 'meeting.notProposer', 'meeting.item', 'meeting.minutes.open'],
};
