import { IconTags } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 34,
  create: { icon: IconTags, roles: ['officer', 'head'], own: true },
  list: { icon: IconTags },
  states: { open: 'ok', paused: 'warn', erased: 'neutral' },
};
