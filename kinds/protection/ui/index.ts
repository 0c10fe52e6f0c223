import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { changeForm, liftForm, shelterForm } from './forms.tsx';
import { State } from './state.tsx';

export const ui: KindUi = {
  kind: 'protection',
  create: shelterForm,
  acts: { change: changeForm, lift: liftForm },
  events,
  State,
  about: { form: shelterForm, View: null },
};
