import { IconShield } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';
import { readers } from '../readers.ts';
import { namesSomebody } from './named.ts';

export const menu: KindMenu = {
  order: 40,
  create: { icon: IconShield, roles: ['officer', 'head', 'protection'], own: true },
  list: { icon: IconShield },
  readers,
  about: {
    icon: IconShield,
    command: 'shelter',
    begins: ({ state }, roles) =>
      roles.some((role) => role === 'protection' || role === 'head' || role === 'officer') && namesSomebody(state),
    speaks: () => false,
  },
  states: { sheltered: 'ok', lifted: 'neutral', erased: 'neutral' },
};
