import { IconQuestionMark } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 10,
  create: { icon: IconQuestionMark, roles: ['officer', 'head'] },
  list: null,
  home: { order: 90 },
  states: {
    asked: 'info',
    received: 'info',
    accepted: 'info',
    clarification: 'warn',
    delayed: 'warn',
    partial: 'info',
    answered: 'ok',
    refused: 'danger',
    withdrawn: 'neutral',
    closed: 'ok',
    erased: 'neutral',
  },
};
