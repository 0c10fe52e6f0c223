import { IconActivity, IconChartLine } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 85,
  area: 'operations',
  create: { icon: IconChartLine, roles: ['coordinator', 'officer', 'head'], atGroup: true },
  list: null,
  home: { order: 25 },
  seenBy: ['coordinator', 'officer', 'head', 'protection', 'auditor'],
  pages: [{ page: 'watch', icon: IconActivity }],
  states: { kept: 'ok', closed: 'neutral', erased: 'neutral' },
};
