import { dayIn } from '../../packages/kind/calendar.ts';
import { draftOf } from '../../packages/kind/define.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Draft, Instant, Refusal, Zoned } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { when } from './rules.ts';
import type { MeetingData, MeetingEvent, MeetingState } from './schema.ts';
import { isSitting } from './sittings.ts';

export type Drafts = readonly Draft[] | Refusal;
type Terms = Pick<MeetingData<'invited'>, 'titles' | 'legalBasis' | 'tlp' | 'pap' | 'keep'>;

/** What a statement of a meeting goes under: its own marks, for the work of the group itself. */
function disclosure({ titles, legalBasis, tlp, pap, keep }: Terms, persons: number, at: Circumstances): Disclosure {
  return {
    purpose: `Meeting of the group: ${titles[0]?.text ?? ''}`,
    necessity: 'The members of the group meet, prepare it together and agree on what was said',
    legalBasis,
    // Delegates are named in their function, in no quality of the Directive's Article 6.
    persons: Array.from({ length: persons }, () => ({ category: 'other' })),
    ...{ items: [], about: [], repeats: false, handling: ['H0'], tlp, pap },
    keep: later(keep, at.now.slice(0, 7)),
  };
}

export function say<T extends MeetingEvent['type']>(
  type: T,
  terms: Terms,
  data: Omit<MeetingData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const day = dayIn(at.now, at.charter.zone);
  const persons = 'delegation' in data && Array.isArray(data.delegation) ? data.delegation.length : 0;
  return [draftOf('meeting', type, { ...data, day }, disclosure(terms, persons, at), at)];
}

/** What is said later goes under the marks of the invitation. */
export function about<T extends MeetingEvent['type']>(
  state: MeetingState,
  at: Circumstances,
  type: T,
  data: Omit<MeetingData<T>, 'day'>,
): Drafts {
  return state.invited === null
    ? refuse('meeting.absent', 'Nobody was invited here.')
    : say(type, state.invited, data, at);
}

/** As `about`, of a sitting that the rule has; a day on which nobody meets is refused where it is written. */
export function inSitting<T extends MeetingEvent['type']>(
  state: MeetingState,
  at: Circumstances,
  type: T,
  data: Omit<MeetingData<T>, 'day'> & { readonly sitting: Instant | null },
): Drafts {
  const unknown = when(
    state.time !== null && data.sitting !== null && !isSitting(state, data.sitting),
    ...(['meeting.sitting', 'The meeting has no sitting at that time.', 'sitting'] as const),
  );
  return unknown ?? about(state, at, type, data);
}

export function zonedAt(instant: Instant, zone: string, { tzdb }: Circumstances): Zoned {
  return { instant, zone, tzdb };
}

export function releaseOf(drafts: Drafts, at: Circumstances): string | null {
  if ('ok' in drafts) return null;
  return drafts.map((draft) => fourEyes(draft.disclosure, at.charter)).find((reason) => reason !== null) ?? null;
}
