import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { clarifyForm } from './acts/clarify-form.tsx';
import { closeForm } from './acts/close-form.tsx';
import { correctForm } from './acts/correct-form.tsx';
import { delayForm } from './acts/delay-form.tsx';
import { feedbackForm } from './acts/feedback-form.tsx';
import { refuseForm } from './acts/refuse-form.tsx';
import { acceptForm, askClarificationForm, withdrawForm } from './acts/text-form.tsx';
import { answerForm, partAnswerForm } from './answer/answer-form.tsx';
import { askForm } from './ask/ask-form.tsx';
import { StandingPanel } from './home/standing-panel.tsx';
import { clock } from './record/clock.ts';
import { events } from './record/events.tsx';
import { RequestRecord } from './record/request-state.tsx';

/** The pages of a request for information. */
export const ui: KindUi = {
  kind: 'request',
  create: askForm,
  acts: {
    accept: acceptForm,
    askClarification: askClarificationForm,
    giveClarification: clarifyForm,
    answerPartly: partAnswerForm,
    answer: answerForm,
    refuse: refuseForm,
    delay: delayForm,
    withdraw: withdrawForm,
    close: closeForm,
    giveFeedback: feedbackForm,
    correct: correctForm,
  },
  events,
  State: RequestRecord,
  Home: StandingPanel,
  clock,
  neutral: 'refuse',
  forward: ['giveClarification', 'answer', 'close'],
  forOthers: ['request.notAddressee', 'request.notAsker', 'kind.feedback.receiver', 'kind.correction.statement'],
};
