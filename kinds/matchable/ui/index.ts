import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { addForm, pauseForm, removeForm, resumeForm } from './change-forms.tsx';
import { events } from './events.tsx';
import { listForm } from './list-form.tsx';
import { State } from './state.tsx';

/** What partners may find out we hold. */
export const ui: KindUi = {
  kind: 'matchable',
  create: listForm,
  acts: { add: addForm, remove: removeForm, pause: pauseForm, resume: resumeForm },
  events,
  State,
};
