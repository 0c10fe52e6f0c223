import { IconLayoutKanban, IconLifebuoy } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 62,
  area: 'operations',
  create: { icon: IconLifebuoy, roles: ['coordinator', 'head'], atGroup: true, atHand: true },
  list: null,
  home: { order: 12 },
  seenBy: ['coordinator', 'officer', 'head', 'protection', 'auditor'],
  pages: [{ page: 'board', icon: IconLayoutKanban }],
  states: {
    open: 'danger',
    toDecide: 'warn',
    partly: 'danger',
    covered: 'info',
    underWay: 'info',
    delivered: 'ok',
    closed: 'neutral',
    cancelled: 'neutral',
    erased: 'neutral',
  },
};
