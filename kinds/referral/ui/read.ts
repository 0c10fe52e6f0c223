import type { RecordView } from '../../../packages/contract/record.ts';
import type { Offer, ReferralState } from '../schema.ts';

/** What is offered, without what only the node adds; files by name on the record's page, by number before it is sent. */
export type OfferSeen = Omit<Offer, 'attachments' | 'day'> & {
  readonly attachments: readonly ({ readonly name: string } | string)[];
};

/** The state as a browser gets it: files without what opens them. */
export type StateSeen = Omit<ReferralState, 'offered'> & {
  readonly offered:
    | (Pick<NonNullable<ReferralState['offered']>, 'id' | 'author' | 'time'> & { readonly offer: OfferSeen })
    | null;
};

/** The folded state as our own node, of this very release, hands it out. */
export function stateOf({ state }: RecordView): StateSeen {
  return state as StateSeen;
}
