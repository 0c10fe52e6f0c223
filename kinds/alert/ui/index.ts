import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { AlertPanel } from './board/alert-panel.tsx';
import { BoardPage } from './board/board-page.tsx';
import { BringPage } from './bring/bring-page.tsx';
import { events } from './events.tsx';
import { issueForm, updateForm } from './form/issue-form.tsx';
import { acknowledgeForm, cancelForm } from './form/small-forms.tsx';
import { State } from './record/state.tsx';

/** The pages of an alert. */
export const ui: KindUi = {
  kind: 'alert',
  create: issueForm,
  acts: { update: updateForm, cancel: cancelForm, acknowledge: acknowledgeForm },
  events,
  State,
  Home: AlertPanel,
  pages: { board: BoardPage, bring: BringPage },
  forward: ['acknowledge', 'update'],
  forOthers: ['alert.notIssuer', 'alert.own', 'alert.foreign'],
};
