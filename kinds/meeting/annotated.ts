import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant, Standing, Zoned } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { sittingIn } from './agenda.ts';
import { type MeetingState, sitting } from './schema.ts';
import { timesOf } from './sittings.ts';
import { isHeld } from './states.ts';

/** Kinds whose records an agenda may be made of; it reads their facets alone. */
const sources = ['meeting', 'commitment', 'communique', 'request'] as const;

export const agendaSections = ['overdue', 'atRisk', 'open', 'decided'] as const;
export type AgendaSection = (typeof agendaSections)[number];

/** A record that may be spoken of, and why: nothing enters the agenda by itself. */
export interface ProposedItem {
  readonly section: AgendaSection;
  readonly kind: string;
  readonly record: string;
  readonly title: string;
  readonly state: string;
  readonly from: string;
  readonly waitingOn: readonly string[];
  readonly due: Zoned | null;
  readonly updated: Instant;
  /** It stands on the agenda already. */
  readonly listed: boolean;
}

export interface AnnotatedAgenda {
  /** When the members sat together last before; null when they never did. */
  readonly since: Instant | null;
  readonly until: Instant;
  readonly items: readonly ProposedItem[];
  /** There was more than is read at once. */
  readonly cut: boolean;
}

const mostItems = 300;

/** What stands in the group between the last meeting and this one, as items that a person may take up. */
export const agenda = inquiry({
  name: 'agenda',
  input: z.strictObject({ record: z.string().max(80), sitting }),
  needs: sources,
  answer: ({ record, sitting: name }, at) => {
    const meeting = at.records('meeting').find((one) => one.record === record);
    const state = meeting === undefined ? null : stateOf(meeting);
    const until = state === null ? null : (timesOf(state, name)?.start ?? null);
    if (state === null || until === null) return refuse('meeting.absent', 'There is no such meeting here.', 'record');
    return annotated(at, record, state, { sitting: name, until });
  },
});

/** Our own node folds records of this kind, by this release. */
const stateOf = ({ state }: Standing): MeetingState => state as MeetingState;

function annotated(
  at: InquiryPlace,
  record: string,
  state: MeetingState,
  { sitting: name, until }: { readonly sitting: Instant | null; readonly until: Instant },
): AnnotatedAgenda {
  const since = lastBefore(at, until);
  const listed = new Set(
    sittingIn(state, name).items.flatMap(({ link, withdrawn }) =>
      link === null || withdrawn ? [] : [`${link.kind} ${link.record}`],
    ),
  );
  const all = sources.flatMap((kind) => at.records(kind)).filter((one) => one.record !== record);
  const items = all.flatMap((one): readonly ProposedItem[] => {
    const section = sectionOf(one, { now: at.now, since, until });
    if (section === null) return [];
    const { kind, facets } = one;
    const { title, state: word, from, waitingOn, due, updated } = facets;
    const place = { section, kind, record: one.record, listed: listed.has(`${kind} ${one.record}`) };
    return [{ ...place, title, state: word, from, waitingOn, due, updated }];
  });
  const sorted = items.sort((a, b) => order(a, b));
  return { since, until, items: sorted.slice(0, mostItems), cut: at.cut || sorted.length > mostItems };
}

/** The last time the members sat together before an hour, in whichever of their meetings. */
function lastBefore({ records }: InquiryPlace, until: Instant): Instant | null {
  const held = records('meeting').flatMap((one) => {
    const state = stateOf(one);
    return state.sittings.filter(isHeld).flatMap((each) => timesOf(state, each.sitting)?.start ?? []);
  });
  return (
    held
      .filter((start) => start < until)
      .sort()
      .at(-1) ?? null
  );
}

interface Between {
  readonly now: Instant;
  readonly since: Instant | null;
  readonly until: Instant;
}

/** Where a record belongs; null for one that has nothing to say to this meeting. */
function sectionOf({ kind, facets }: Standing, { now, since, until }: Between): AgendaSection | null {
  const { ended, due, updated, state } = facets;
  if (ended) return updated >= (since ?? '') ? 'decided' : null;
  // A meeting that is still to come is no matter of this one.
  if (kind === 'meeting' && (state === 'invited' || state === 'confirmed')) return null;
  if (due !== null && due.instant < now) return 'overdue';
  return due !== null && due.instant < until ? 'atRisk' : 'open';
}

/** By section; the earliest due first, then the last changed. */
function order(a: ProposedItem, b: ProposedItem): number {
  const sections = agendaSections.indexOf(a.section) - agendaSections.indexOf(b.section);
  if (sections !== 0) return sections;
  const [ours, theirs] = [a.due?.instant ?? '9', b.due?.instant ?? '9'];
  if (ours !== theirs) return ours < theirs ? -1 : 1;
  return a.updated > b.updated ? -1 : 1;
}
