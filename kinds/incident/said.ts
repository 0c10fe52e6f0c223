import { dayIn, inZone } from '../../packages/kind/calendar.ts';
import { draftOf } from '../../packages/kind/define.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Draft, Instant, Refusal, Zoned } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import type { IncidentData, IncidentEvent, IncidentState } from './schema.ts';

export type Drafts = readonly Draft[] | Refusal;
type Terms = Pick<IncidentData<'opened'>, 'title' | 'legalBasis' | 'tlp' | 'pap' | 'keep'>;

/** Officials in their offices and counts: no person of interest, no information about anybody. */
function disclosure({ title, legalBasis, tlp, pap, keep }: Terms, at: Circumstances): Disclosure {
  return {
    purpose: `Managing an incident together: ${title}`,
    necessity: 'Whoever acts on one side has to know what the other side sees and does',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false, handling: ['H0'], tlp, pap },
    keep: later(keep, at.now.slice(0, 7)),
  };
}

export function say<T extends IncidentEvent['type']>(
  type: T,
  terms: Terms,
  data: Omit<IncidentData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('incident', type, { ...data, day }, disclosure(terms, at), at)];
}

/** What is said in a room goes under the marks it was opened with. */
export function about<T extends IncidentEvent['type']>(
  state: IncidentState,
  at: Circumstances,
  type: T,
  data: Omit<IncidentData<T>, 'day'>,
): Drafts {
  return state.opened === null
    ? refuse('incident.absent', 'No room was opened here.')
    : say(type, state.opened, data, at);
}

/** As `about`, in a room that runs: in a closed one nobody begins anew, what was written meanwhile by others stays. */
export function inOpenRoom<T extends IncidentEvent['type']>(
  state: IncidentState,
  at: Circumstances,
  type: T,
  data: Omit<IncidentData<T>, 'day'>,
): Drafts {
  return state.closed === null
    ? about(state, at, type, data)
    : refuse('incident.closed', 'This room is closed; open it again to go on.');
}

export function inCharterZone(instant: Instant | null, at: Circumstances): Zoned | null {
  return instant === null ? null : inZone(instant, at.charter.zone, at.tzdb);
}
