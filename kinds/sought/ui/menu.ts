import { IconZoomQuestion } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 30,
  create: { icon: IconZoomQuestion, roles: ['officer', 'head'], own: true },
  list: { icon: IconZoomQuestion },
  states: {
    sealed: 'neutral',
    asked: 'info',
    hit: 'warn',
    noHit: 'ok',
    confirmed: 'ok',
    failed: 'danger',
    erased: 'neutral',
  },
};
