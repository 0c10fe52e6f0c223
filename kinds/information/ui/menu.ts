import { IconBulb } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 20,
  create: { icon: IconBulb, roles: ['officer', 'head'] },
  list: null,
  offline: ['share'],
  states: { shared: 'info', actedUpon: 'ok', erased: 'neutral' },
};
