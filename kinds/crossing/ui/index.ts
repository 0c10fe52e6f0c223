import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { correctForm, countForm } from './forms/count-form.tsx';
import { ImportPage } from './import/import-page.tsx';
import { State } from './state.tsx';

/** The pages of a count sheet, and of a file of counts. */
export const ui: KindUi = {
  kind: 'crossing',
  create: countForm,
  acts: { correct: correctForm },
  events,
  State,
  pages: { import: ImportPage },
  forward: ['correct'],
  forOthers: ['crossing.notOwn'],
};
