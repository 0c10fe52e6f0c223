import { IconShield } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 40,
  create: { icon: IconShield, roles: ['officer', 'head', 'protection'], own: true },
  list: { icon: IconShield },
  states: { sheltered: 'ok', lifted: 'neutral', erased: 'neutral' },
};
