import { IconListCheck } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 70,
  create: null,
  list: null,
  home: { order: 8 },
  seenBy: ['officer', 'head', 'protection', 'auditor'],
  pages: [{ page: 'log', icon: IconListCheck }],
  states: {
    published: 'neutral',
    revoked: 'warn',
    asked: 'info',
    answered: 'ok',
    declined: 'warn',
    rejected: 'danger',
    erased: 'neutral',
  },
};
