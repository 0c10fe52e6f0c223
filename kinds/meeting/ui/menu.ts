import { IconCalendarEvent } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 20,
  area: 'group',
  create: { icon: IconCalendarEvent, roles: ['secretariat', 'officer', 'head'], atGroup: true },
  list: null,
  home: { order: 10 },
  seenBy: ['officer', 'head', 'secretariat', 'protection', 'auditor'],
  states: {
    invited: 'info',
    confirmed: 'ok',
    held: 'warn',
    minutes: 'warn',
    agreed: 'ok',
    cancelled: 'neutral',
    erased: 'neutral',
  },
};
