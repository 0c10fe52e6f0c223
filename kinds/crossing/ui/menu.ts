import { IconFileImport, IconTallymarks } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 31,
  area: 'operations',
  create: {
    icon: IconTallymarks,
    roles: ['coordinator', 'officer', 'head', 'secretariat'],
    atGroup: true,
    atHand: true,
  },
  list: null,
  offline: ['count', 'correct'],
  lastSeen: true,
  seenBy: ['coordinator', 'officer', 'head', 'secretariat', 'protection', 'auditor'],
  pages: [{ page: 'import', icon: IconFileImport }],
  states: { counted: 'ok', erased: 'neutral' },
};
