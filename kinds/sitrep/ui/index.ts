import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { reportForm } from './form/report-form.tsx';
import { acceptForm, correctForm } from './form/small-forms.tsx';
import { PicturePage } from './picture/picture-page.tsx';
import { State } from './record/state.tsx';

/** The pages of a situation report, and the picture that all sides' reports make. */
export const ui: KindUi = {
  kind: 'sitrep',
  create: reportForm,
  acts: { correct: correctForm, accept: acceptForm },
  events,
  State,
  pages: { picture: PicturePage },
  forward: ['correct', 'accept'],
  forOthers: ['sitrep.notOwn', 'sitrep.own'],
};
