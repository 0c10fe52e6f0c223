import { IconTargetArrow } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 32,
  create: { icon: IconTargetArrow, roles: ['officer', 'head'], atGroup: true },
  list: null,
  states: { asked: 'info', hit: 'ok', nothing: 'neutral', withdrawn: 'neutral', erased: 'neutral' },
};
