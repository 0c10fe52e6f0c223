import type { RecordView } from '../../../packages/contract/record.ts';
import type { FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import type { Surroundings } from '../../../packages/ui/kind/surroundings.tsx';

/** What a form stands in: its group with the other members, and the record it acts upon, if any. */
export function formScope({ groups, me }: Surroundings, group: string, view: RecordView | null): FormScope {
  const members = groups.find((each) => each.id === group)?.members ?? [];
  return { group, view, now: new Date(), others: members.map((member) => member.id).filter((id) => id !== me) };
}
