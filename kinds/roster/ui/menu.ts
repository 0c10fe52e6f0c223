import { IconAddressBook, IconCalendarClock, IconPhone } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 75,
  area: 'group',
  create: { icon: IconAddressBook, roles: ['secretariat', 'coordinator', 'officer', 'head'], atGroup: true },
  list: null,
  home: { order: 15 },
  seenBy: ['officer', 'coordinator', 'secretariat', 'head', 'protection', 'auditor'],
  pages: [
    { page: 'duty', icon: IconCalendarClock, atHand: true },
    { page: 'people', icon: IconPhone },
  ],
  states: { kept: 'ok', erased: 'neutral' },
};
