import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { bringForm } from './bring/bring-form.tsx';
import { CoveragePage } from './coverage/coverage-page.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { events } from './events.tsx';
import { PressPanel } from './home/press-panel.tsx';
import { MistakesPage } from './mistakes/mistakes-page.tsx';
import { confirmForm } from './record/confirm-form.tsx';
import { listMistakeForm, settleMistakeForm } from './record/mistake-forms.tsx';
import { dismissForm, rereadForm, tieForm } from './record/small-forms.tsx';
import { State } from './record/state.tsx';

/** The pages of the press desk. */
export const ui: KindUi = {
  kind: 'press',
  create: bringForm,
  acts: {
    confirm: confirmForm,
    listMistake: listMistakeForm,
    settleMistake: settleMistakeForm,
    tie: tieForm,
    reread: rereadForm,
    dismiss: dismissForm,
  },
  events,
  State,
  Home: PressPanel,
  pages: { desk: DeskPage, coverage: CoveragePage, mistakes: MistakesPage },
  forward: ['confirm', 'listMistake'],
  forOthers: ['press.notOwner', 'press.notLister'],
};
