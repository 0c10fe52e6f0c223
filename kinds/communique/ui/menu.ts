import { IconFileTextSpark } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 70,
  area: 'agreed',
  create: { icon: IconFileTextSpark, roles: ['secretariat', 'press', 'officer', 'head'], atGroup: true },
  list: null,
  home: { order: 40 },
  seenBy: ['officer', 'head', 'secretariat', 'press', 'protection', 'auditor'],
  states: { drafting: 'info', signing: 'warn', agreed: 'ok', published: 'ok', withdrawn: 'neutral' },
};
