import { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { AssistanceState } from '../assistance/schema.ts';
import type { DeploymentState } from '../deployment/schema.ts';
import { recordId } from '../mandate/schema.ts';
import { type Bound, boundByDeployments, boundByOffers, ownBounds, type Stretch, stretches } from './availability.ts';
import type { About, CapacityState } from './schema.ts';

/** One capacity as it stands in the register, with what of it is bound and what is free from today on. */
export interface Entry {
  readonly record: string;
  readonly owner: string;
  readonly about: About;
  readonly bounds: readonly Bound[];
  readonly stretches: readonly Stretch[];
  /** Today. */
  readonly now: Stretch;
}
export interface Register {
  readonly entries: readonly Entry[];
  readonly today: string;
  readonly cut: boolean;
}

/** Every capacity of the group that is on the register; reserved and away follow from accepted offers and deployments. */
export const register = inquiry({
  name: 'register',
  input: z.strictObject({}),
  needs: ['capacity', 'assistance', 'deployment'],
  answer: (_, at): Register => ({ entries: entriesOf(at), today: dayIn(at.now, at.charter.zone), cut: at.cut }),
});

/** The same for one record; null when it is not on the register. */
export const one = inquiry({
  name: 'one',
  input: z.strictObject({ record: recordId }),
  needs: ['capacity', 'assistance', 'deployment'],
  answer: ({ record }, at): { readonly entry: Entry | null } => ({
    entry: entriesOf(at).find((entry) => entry.record === record) ?? null,
  }),
});

function entriesOf(at: InquiryPlace): readonly Entry[] {
  const { now, charter, records } = at;
  const today = dayIn(now, charter.zone);
  // The states of records of these kinds, as their own folds made them.
  const requests = records('assistance').map(({ record, state }) => ({ record, state: state as AssistanceState }));
  const deployments = records('deployment').map(({ record, state }) => ({ record, state: state as DeploymentState }));
  return records('capacity')
    .flatMap(({ record, state: folded }) => {
      const state = folded as CapacityState;
      const { about, registered, retired } = state;
      if (about === null || registered === null || retired !== null) return [];
      // Only the owner binds its own: an offer of somebody else that names it binds nothing.
      const offered = boundByOffers(record, onlyOffersOf(registered.author, requests));
      const sent = deployments.filter(({ state: { terms } }) => {
        // What fulfils an offer that binds it already does not bind it twice.
        const isBound = offered.some(({ by }) => by.record === terms?.offer?.record);
        return terms?.sender === registered.author && !isBound;
      });
      const bounds = [...ownBounds(record, state), ...offered, ...boundByDeployments(record, sent)];
      const all = stretches(about.count, bounds, today);
      const [first] = all;
      return first === undefined
        ? []
        : [{ record, owner: registered.author, about, bounds, stretches: all, now: first }];
    })
    .sort((a, b) => compare(a.about.class, b.about.class) || compare(a.owner, b.owner) || compare(a.record, b.record));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onlyOffersOf(owner: string, requests: readonly { record: string; state: AssistanceState }[]) {
  return requests.map(({ record, state }) => ({
    record,
    state: { ...state, offers: state.offers.filter(({ author }) => author === owner) },
  }));
}
