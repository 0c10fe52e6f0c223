import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { TimelinePage } from './axis/timeline-page.tsx';
import { BoardPage } from './board/board-page.tsx';
import { OverviewPanel } from './board/overview-panel.tsx';
import { askDeferralForm, proposeWithdrawalForm } from './change-forms.tsx';
import { events } from './events.tsx';
import { confirmForm, disputeForm, reportForm } from './follow-forms.tsx';
import { proposeForm, reviseForm } from './propose/propose-form.tsx';
import { State } from './record/state.tsx';
import { agreeDeferralForm, objectForm, refuseDeferralForm, signForm } from './sign-forms.tsx';
import { agreeWithdrawalForm, refuseWithdrawalForm } from './withdrawal-forms.tsx';

export const ui: KindUi = {
  kind: 'commitment',
  create: proposeForm,
  acts: {
    sign: signForm,
    revise: reviseForm,
    object: objectForm,
    report: reportForm,
    confirm: confirmForm,
    dispute: disputeForm,
    askDeferral: askDeferralForm,
    agreeDeferral: agreeDeferralForm,
    refuseDeferral: refuseDeferralForm,
    proposeWithdrawal: proposeWithdrawalForm,
    agreeWithdrawal: agreeWithdrawalForm,
    refuseWithdrawal: refuseWithdrawalForm,
  },
  events,
  State,
  Home: OverviewPanel,
  pages: { board: BoardPage, timeline: TimelinePage },
  forward: ['sign', 'agreeDeferral', 'confirm', 'agreeWithdrawal', 'report'],
  forOthers: ['commitment.notOwner', 'commitment.isOwner'],
};
