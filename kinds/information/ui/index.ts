import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { State } from './state.tsx';

export const ui: KindUi = { kind: 'information', create: null, acts: {}, events: {}, State };
