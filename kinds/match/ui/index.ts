import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { feedbackForm } from './feedback-form.tsx';
import { LogPage } from './log-page.tsx';
import { revokeForm } from './revoke-form.tsx';
import { State } from './state.tsx';
import { UsedUpPanel } from './used-up.tsx';

/** What both sides see of private matching: that it was asked and answered, and nothing of what. */
export const ui: KindUi = {
  kind: 'match',
  create: null,
  acts: { revoke: revokeForm, giveFeedback: feedbackForm },
  events,
  State,
  Home: UsedUpPanel,
  pages: { log: LogPage },
  inPlace: ['giveFeedback'],
  forOthers: ['match.notHolder', 'match.notAsker', 'kind.feedback.receiver'],
};
