import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { answerForm, prolongForm } from './answer-form.tsx';
import { clock } from './clock.ts';
import { events } from './events.tsx';
import { receiveForm } from './receive-form.tsx';
import { reportForm } from './report-form.tsx';
import { State } from './state.tsx';

/** The pages of a data subject's request. */
export const ui: KindUi = {
  kind: 'subject',
  create: receiveForm,
  acts: { report: reportForm, prolong: prolongForm, answer: answerForm },
  events,
  State,
  clock,
  forward: ['report', 'answer'],
  forOthers: ['subject.notAsked', 'subject.notLead'],
};
