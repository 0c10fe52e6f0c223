import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { approveForm, refuseForm } from './decide.tsx';
import { events } from './events.tsx';
import { State } from './state.tsx';

export const ui: KindUi = {
  kind: 'amendment',
  create: null,
  acts: { approve: approveForm, refuse: refuseForm },
  events,
  State,
  forward: ['approve'],
  forOthers: ['amendment.ownProposal'],
};
