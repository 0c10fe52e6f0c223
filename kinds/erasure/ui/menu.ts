import { IconEraser } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 40,
  create: null,
  list: null,
  about: {
    icon: IconEraser,
    command: 'recall',
    begins: ({ recallable }) => recallable.length > 0,
    speaks: ({ recallable, erasures }) => recallable.length > 0 || erasures.length > 0,
  },
  states: { recalled: 'warn', erased: 'ok', declined: 'danger', expired: 'neutral' },
};
