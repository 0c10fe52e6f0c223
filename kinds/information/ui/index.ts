import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { correctForm } from './correct.tsx';
import { events } from './events.tsx';
import { actUponForm, feedbackForm } from './respond.tsx';
import { shareForm } from './share/share-form.tsx';
import { State } from './state.tsx';

export const ui: KindUi = {
  kind: 'information',
  create: shareForm,
  acts: { actUpon: actUponForm, giveFeedback: feedbackForm, correct: correctForm },
  events,
  State,
  forward: ['actUpon'],
  forOthers: ['information.notAddressee', 'kind.correction.statement'],
};
