import { IconReportAnalytics, IconTable } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 32,
  area: 'operations',
  create: { icon: IconReportAnalytics, roles: ['coordinator', 'officer', 'head', 'secretariat'], atGroup: true },
  list: null,
  pages: [{ page: 'picture', icon: IconTable }],
  seenBy: ['officer', 'head', 'coordinator', 'secretariat', 'protection', 'auditor'],
  states: { reported: 'ok', corrected: 'warn', erased: 'neutral' },
};
