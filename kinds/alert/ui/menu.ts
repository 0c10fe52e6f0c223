import { IconAlertTriangle, IconFileImport, IconListDetails } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 70,
  area: 'operations',
  create: { icon: IconAlertTriangle, roles: ['coordinator', 'head'], atGroup: true },
  list: null,
  lastSeen: true,
  home: { order: 5 },
  pages: [
    { page: 'board', icon: IconListDetails, atHand: true },
    { page: 'bring', icon: IconFileImport },
  ],
  seenBy: ['coordinator', 'head', 'officer', 'secretariat', 'protection', 'auditor'],
  states: {
    issued: 'danger',
    updated: 'danger',
    cancelled: 'neutral',
    expired: 'neutral',
    imported: 'info',
    erased: 'neutral',
  },
};
