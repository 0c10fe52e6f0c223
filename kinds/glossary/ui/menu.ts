import { IconBook2, IconVocabulary } from '@tabler/icons-react';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

export const menu: KindMenu = {
  order: 72,
  area: 'group',
  create: { icon: IconBook2, roles: ['secretariat', 'press', 'officer', 'head'], atGroup: true },
  list: null,
  seenBy: ['officer', 'head', 'secretariat', 'press', 'protection', 'auditor'],
  pages: [{ page: 'glossary', icon: IconVocabulary }],
  states: { proposed: 'warn', agreed: 'ok', revised: 'info', retired: 'neutral' },
};
