import { IconFileCertificate } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 60,
  create: null,
  list: { icon: IconFileCertificate },
  readers: ['head', 'protection', 'auditor'],
  states: { proposed: 'warn', approved: 'info', refused: 'danger', signed: 'ok' },
};
