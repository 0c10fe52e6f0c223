import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { HomePanel } from './home-panel.tsx';
import { AboutView } from './positions/about-view.tsx';
import { LanesPage } from './positions/lanes-page.tsx';
import { takePositionForm, takePositionOnForm, withdrawPositionForm } from './positions/position-form.tsx';
import { State } from './state.tsx';
import { objectForm, signForm, withdrawForm } from './terms/answer-forms.tsx';
import { beginForm, proposeForm } from './terms/terms-form.tsx';

/** The pages of a group's terms and of the positions its services take. */
export const ui: KindUi = {
  kind: 'mandate',
  create: beginForm,
  acts: {
    sign: signForm,
    object: objectForm,
    propose: proposeForm,
    withdraw: withdrawForm,
    takePosition: takePositionForm,
    takePositionOn: takePositionOnForm,
    withdrawPosition: withdrawPositionForm,
  },
  events,
  State,
  about: { form: takePositionOnForm, View: AboutView },
  Home: HomePanel,
  pages: { lanes: LanesPage },
  forward: ['sign'],
  forOthers: ['mandate.notProposer', 'mandate.noLane', 'mandate.noPosition'],
};
