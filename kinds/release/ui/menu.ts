import { IconUserCheck } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 30,
  create: null,
  list: { icon: IconUserCheck },
  states: {
    proposed: 'warn',
    approved: 'info',
    refused: 'danger',
    executed: 'ok',
    failed: 'danger',
  },
};
