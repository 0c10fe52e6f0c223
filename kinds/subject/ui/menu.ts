import { IconUserShield } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 35,
  create: { icon: IconUserShield, roles: ['head', 'protection'] },
  list: null,
  states: { received: 'info', prolonged: 'warn', gathered: 'info', answered: 'ok', erased: 'neutral' },
};
