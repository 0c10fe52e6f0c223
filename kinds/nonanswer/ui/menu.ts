import { IconClock } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 41,
  create: null,
  list: { icon: IconClock },
  readers: ['head', 'protection', 'auditor'],
  states: { waiting: 'warn', takenBack: 'neutral', sent: 'ok', failed: 'danger', erased: 'neutral' },
};
