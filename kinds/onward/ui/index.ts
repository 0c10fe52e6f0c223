import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { AboutView } from './about-view.tsx';
import { permitForm, refuseForm, reportUseForm, withdrawForm } from './answer-forms.tsx';
import { askForm } from './ask-form.tsx';
import { events } from './events.tsx';
import { State } from './state.tsx';

export const ui: KindUi = {
  kind: 'onward',
  create: null,
  // The question is begun from the record it is about; here so that a second person can read it before it leaves.
  acts: { ask: askForm, permit: permitForm, refuse: refuseForm, withdraw: withdrawForm, reportUse: reportUseForm },
  events,
  State,
  about: { form: askForm, View: AboutView },
  forward: ['permit'],
  forOthers: ['onward.notOwner', 'onward.notAsker'],
};
