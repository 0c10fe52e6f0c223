import { IconAlertOctagon } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 30,
  area: 'operations',
  create: { icon: IconAlertOctagon, roles: ['coordinator', 'head'], atGroup: true, atHand: true },
  list: null,
  home: { order: 5 },
  offline: ['log'],
  seenBy: ['officer', 'head', 'coordinator', 'secretariat', 'protection', 'auditor'],
  states: { open: 'danger', closing: 'warn', closed: 'ok', merged: 'neutral', erased: 'neutral' },
};
