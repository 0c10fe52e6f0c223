import { kinds } from './kinds.ts';
import { useSigned } from './officer.ts';

/** The kinds of which the person signed in may begin a record, in the order of the menu. A hint for the pages only: the node decides. */
export function useCreations() {
  const { officer } = useSigned();
  return kinds.flatMap(([kind, { menu }]) => {
    const { create } = menu;
    const may = create?.roles.some((role) => officer.roles.some((own) => own === role)) ?? false;
    return create && may ? [{ kind, icon: create.icon, atGroup: create.atGroup === true }] : [];
  });
}
