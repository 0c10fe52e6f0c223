import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { endNoteForm, noteForm } from './forms/note-forms.tsx';
import { setLineForm, setPlaceForm, setShipForm } from './forms/place-forms.tsx';
import { planForm } from './forms/plan-form.tsx';
import { publishForm } from './forms/publish-form.tsx';
import { amendForm, endForm, proposeForm } from './forms/season-forms.tsx';
import { DashboardPage } from './pages/dashboard-page.tsx';
import { DifferencesPage } from './pages/differences-page.tsx';
import { HomePanel } from './pages/home-panel.tsx';
import { PlanPage } from './pages/plan-page.tsx';
import { SeasonPage } from './pages/season-page.tsx';
import { WhatIfPage } from './pages/what-if-page.tsx';
import { State } from './state.tsx';

/** The pages of a transit operation: what a coordinator keeps on a wall, the season, the plan, what differs, what if. */
export const ui: KindUi = {
  kind: 'transit',
  create: proposeForm,
  acts: {
    note: noteForm,
    endNote: endNoteForm,
    publish: publishForm,
    plan: planForm,
    setPlace: setPlaceForm,
    setLine: setLineForm,
    setShip: setShipForm,
    amend: amendForm,
    end: endForm,
  },
  events,
  State,
  Home: HomePanel,
  pages: {
    dashboard: DashboardPage,
    season: SeasonPage,
    plan: PlanPage,
    differences: DifferencesPage,
    whatIf: WhatIfPage,
  },
  forward: ['setPlace', 'plan'],
  forOthers: ['transit.notProposer'],
};
