import { IconChecklist, IconNews, IconPencilExclamation } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 60,
  area: 'press',
  create: { icon: IconNews, roles: ['press', 'secretariat', 'head'], atGroup: true },
  list: null,
  home: { order: 60 },
  seenBy: ['head', 'secretariat', 'press', 'protection', 'auditor'],
  pages: [
    { page: 'desk', icon: IconNews },
    { page: 'coverage', icon: IconChecklist },
    { page: 'mistakes', icon: IconPencilExclamation },
  ],
  states: { proposed: 'warn', unread: 'warn', confirmed: 'ok', dismissed: 'neutral' },
};
