import { IconColumns3, IconTimeline, IconWritingSign } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 50,
  area: 'agreed',
  create: { icon: IconWritingSign, roles: ['secretariat', 'officer', 'head'], atGroup: true },
  list: null,
  home: { order: 20 },
  seenBy: ['officer', 'head', 'secretariat', 'coordinator', 'protection', 'auditor'],
  pages: [
    { page: 'board', icon: IconColumns3 },
    { page: 'timeline', icon: IconTimeline },
  ],
  states: {
    proposed: 'info',
    objected: 'warn',
    split: 'danger',
    signed: 'info',
    atRisk: 'warn',
    reported: 'info',
    disputed: 'danger',
    done: 'ok',
    withdrawn: 'neutral',
    superseded: 'neutral',
    erased: 'neutral',
  },
};
