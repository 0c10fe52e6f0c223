import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { askForm } from './ask-form.tsx';
import { confirmForm } from './confirm-form.tsx';
import { events } from './events.tsx';
import { State } from './state.tsx';

/** Asking a partner in private, and what was found. */
export const ui: KindUi = {
  kind: 'sought',
  create: askForm,
  acts: { confirm: confirmForm },
  events,
  State,
  forward: ['confirm'],
};
