import { IconMapPinUp, IconUsersGroup } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 64,
  area: 'operations',
  create: { icon: IconUsersGroup, roles: ['coordinator', 'head'], atGroup: true },
  list: null,
  home: { order: 13 },
  seenBy: ['coordinator', 'officer', 'head', 'protection', 'auditor'],
  pages: [{ page: 'sent', icon: IconMapPinUp }],
  states: {
    proposed: 'warn',
    granted: 'info',
    refused: 'danger',
    present: 'ok',
    leaving: 'warn',
    cancelled: 'neutral',
    ended: 'neutral',
    erased: 'neutral',
  },
};
