import { IconHeartHandshake } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 30,
  create: { icon: IconHeartHandshake, roles: ['officer', 'head', 'protection'] },
  list: null,
  states: { offered: 'info', accepted: 'ok', declined: 'warn', closed: 'ok', revoked: 'danger', erased: 'neutral' },
};
