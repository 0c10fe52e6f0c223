import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';

/** What one member of the group has asked of the others and still owes them. */
export interface MemberStanding {
  readonly member: string;
  /** Requests of this member that are not ended. */
  readonly asked: number;
  /** Open requests in which it has to act next, and how many of them are past their limit. */
  readonly owes: number;
  readonly late: number;
}

/** How the group stands with its requests: the same on every node but for the hour. */
export const standing = inquiry({
  name: 'standing',
  input: z.strictObject({}),
  needs: ['request'],
  answer: (_, at): { readonly members: readonly MemberStanding[] } => ({ members: standingOf(at) }),
});

function standingOf({ charter, now, records }: InquiryPlace): readonly MemberStanding[] {
  const open = records('request')
    .map(({ facets }) => facets)
    .filter(({ ended }) => !ended);
  return charter.members.map(({ id }) => {
    const owed = open.filter(({ waitingOn }) => waitingOn.includes(id));
    return {
      member: id,
      asked: open.filter(({ from }) => from === id).length,
      owes: owed.length,
      late: owed.filter(({ due }) => due !== null && due.instant < now).length,
    };
  });
}
