import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { agreeForm, proposeForm, retireForm, reviseForm } from './forms.tsx';
import { GlossaryPage } from './page/glossary-page.tsx';
import { State } from './state.tsx';

/** The pages of the glossary. */
export const ui: KindUi = {
  kind: 'glossary',
  create: proposeForm,
  acts: { agree: agreeForm, revise: reviseForm, retire: retireForm },
  events,
  State,
  pages: { glossary: GlossaryPage },
  forward: ['agree'],
  forOthers: ['glossary.notProposer'],
};
