import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { confirmForm, nothingForm, withdrawForm } from './answer-forms.tsx';
import { askForm } from './ask-form.tsx';
import { events } from './events.tsx';
import { feedbackForm } from './feedback-form.tsx';
import { State } from './state.tsx';

/** Do you hold this: asked and answered by people. */
export const ui: KindUi = {
  kind: 'hit',
  create: askForm,
  acts: { confirm: confirmForm, nothing: nothingForm, withdraw: withdrawForm, giveFeedback: feedbackForm },
  events,
  State,
  neutral: 'nothing',
  forward: ['confirm'],
  forOthers: ['hit.notAddressee', 'hit.notAsker', 'kind.feedback.receiver'],
};
