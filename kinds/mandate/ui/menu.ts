import { IconLayoutColumns, IconScale, IconUsersGroup } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { isPrivate } from '../../../packages/kind/names.ts';
import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

const desks = ['officer', 'coordinator', 'secretariat', 'head'];
/** Whom the group is and whom to call are no matters of policy. */
const noMatter = ['mandate', 'roster'];

function isMatter({ line }: RecordView, roles: readonly string[]): boolean {
  return !isPrivate(line.group) && !noMatter.includes(line.kind) && roles.some((role) => desks.includes(role));
}

export const menu: KindMenu = {
  order: 70,
  area: 'group',
  create: { icon: IconUsersGroup, roles: ['secretariat', 'head'], atGroup: true },
  list: null,
  home: { order: 10 },
  seenBy: ['officer', 'coordinator', 'secretariat', 'head', 'protection', 'auditor'],
  pages: [{ page: 'lanes', icon: IconLayoutColumns }],
  about: { icon: IconScale, command: 'takePositionOn', begins: isMatter, speaks: isMatter },
  states: { proposed: 'info', stands: 'ok', amended: 'warn', withdrawn: 'neutral', erased: 'neutral' },
};
