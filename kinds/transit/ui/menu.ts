import {
  IconArrowsDiff,
  IconCalendarStats,
  IconClipboardList,
  IconGauge,
  IconHelpSquareRounded,
  IconShip,
} from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 30,
  area: 'operations',
  create: { icon: IconShip, roles: ['coordinator', 'head', 'secretariat', 'officer'], atGroup: true },
  list: null,
  lastSeen: true,
  home: { order: 5 },
  seenBy: ['officer', 'coordinator', 'secretariat', 'head', 'protection', 'auditor'],
  pages: [
    { page: 'dashboard', icon: IconGauge, atHand: true },
    { page: 'season', icon: IconCalendarStats },
    { page: 'plan', icon: IconClipboardList },
    { page: 'differences', icon: IconArrowsDiff },
    { page: 'whatIf', icon: IconHelpSquareRounded },
  ],
  states: { open: 'ok', ended: 'neutral', erased: 'neutral' },
};
