import { IconShare3 } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 45,
  create: null,
  list: null,
  about: {
    icon: IconShare3,
    command: 'ask',
    begins: ({ owners }) => owners.length > 0,
    speaks: ({ onwards }) => onwards.length > 0,
  },
  states: { asked: 'warn', permitted: 'ok', refused: 'danger', withdrawn: 'neutral' },
};
