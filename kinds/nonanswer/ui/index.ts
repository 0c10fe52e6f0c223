import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { State } from './state.tsx';
import { takeBackForm } from './take-back.tsx';

export const ui: KindUi = {
  kind: 'nonanswer',
  create: null,
  acts: { takeBack: takeBackForm },
  events,
  State,
};
