import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { AboutView } from './about-view.tsx';
import { events } from './events.tsx';
import { recallForm } from './recall-form.tsx';
import { State } from './state.tsx';

export const ui: KindUi = {
  kind: 'erasure',
  create: null,
  // Begun from the record it is about; here so that a second person can read it before it leaves.
  acts: { recall: recallForm },
  events,
  State,
  about: { form: recallForm, View: AboutView },
};
