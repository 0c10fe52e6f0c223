import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { disposeForm } from './dispose.tsx';

export const ui: KindUi = {
  kind: 'journal',
  create: null,
  acts: { dispose: disposeForm },
  events: {},
  State: () => null,
};
