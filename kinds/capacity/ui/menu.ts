import { IconCalendarStats, IconPackages } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 63,
  area: 'operations',
  create: { icon: IconPackages, roles: ['coordinator', 'officer', 'head'], atGroup: true },
  list: null,
  seenBy: ['coordinator', 'officer', 'head', 'protection', 'auditor'],
  pages: [{ page: 'register', icon: IconCalendarStats }],
  states: { kept: 'ok', retired: 'neutral', erased: 'neutral' },
};
