import { kindEntry } from './kinds.ts';
import { useSigned } from './officer.ts';
import { useReads } from './recorded.tsx';

/** Whether the person signed in sees what a kind has to say of a group. A hint for the pages only: the node decides. */
export function useSees(): (kind: string) => boolean {
  const { officer } = useSigned();
  const reads = useReads();
  return (kind) => {
    const seenBy = kindEntry(kind)?.menu.seenBy;
    return reads(kind) && (seenBy === undefined || seenBy.some((role) => officer.roles.some((own) => own === role)));
  };
}
