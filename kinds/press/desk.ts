import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { type HeldChoice, heldIn } from '../../packages/kind/held.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { clusters } from '../../packages/press/cluster.ts';
import { pressState } from './fold.ts';
import { likelyMeeting } from './likely-meeting.ts';
import type { PressState, PressWord } from './schema.ts';
import { type Brought, broughtIn, groupedOf } from './standing.ts';

/** A report as the desk lists it. */
export interface DeskReport {
  readonly record: string;
  readonly title: string;
  readonly source: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly by: string;
  readonly updated: Instant;
  readonly state: PressWord;
  readonly reason: string | null;
  readonly mistakes: number;
  readonly textKept: boolean;
}

export type Tie = { readonly kind: string; readonly record: string };

/** Reports of one meeting, across languages. */
export interface Meeting {
  /** The record of the first report: the same as long as that report stands. */
  readonly id: string;
  readonly countries: readonly string[];
  readonly persons: readonly string[];
  /** The day as far as the reports together know it. */
  readonly date: { readonly value: string | null; readonly notBefore: string | null; readonly notAfter: string | null };
  readonly place: string | null;
  readonly languages: readonly string[];
  /** The record of the meeting, where a person tied a report to one. */
  readonly tied: Tie | null;
  /** The one meeting of the group's calendar that it can be by its day and its sides, for a person to say so. */
  readonly proposed: Tie | null;
  readonly reports: readonly DeskReport[];
}

export interface Desk {
  readonly meetings: readonly Meeting[];
  /** Meetings of the group's calendar, for whoever is told it: a report is tied to one by a person. */
  readonly registered: readonly HeldChoice[];
  /** Reports of no meeting. */
  readonly others: readonly DeskReport[];
  /** How many wait for a person's word. */
  readonly waiting: number;
  readonly openMistakes: number;
  readonly cut: boolean;
}

/** What the press has of the group's meetings, and what waits for a person. */
export const desk = inquiry({
  name: 'desk',
  input: z.strictObject({}),
  needs: ['press'],
  dates: ['meeting'],
  answer: (_, at): Desk => deskOf(at),
});

function deskOf(at: InquiryPlace): Desk {
  const all = broughtIn(at);
  const lines = new Map(all.map((one) => [one.record, lineOf(one)]));
  const groups = together(all);
  const met = new Set(groups.flat());
  const reports = [...lines.values()];
  const registered = heldIn(at.dates?.('meeting') ?? [], at.now);
  return {
    meetings: groups.map((group) => {
      const meeting = meetingOf(group, all, lines);
      return { ...meeting, proposed: meeting.tied === null ? likelyMeeting(meeting, registered, at) : null };
    }),
    registered,
    others: reports.filter(({ record }) => !met.has(record)),
    waiting: reports.filter(({ state }) => state === 'proposed' || state === 'unread').length,
    openMistakes: reports.reduce((sum, { mistakes }) => sum + mistakes, 0),
    cut: at.cut,
  };
}

function lineOf({ record, title, state }: Brought): DeskReport {
  const { brought, reading, text, mistakes } = state;
  return {
    ...{ record, title, source: brought?.source ?? '', published: brought?.published ?? null },
    ...{ language: reading?.language ?? null, by: brought?.author ?? '', updated: state.updated },
    ...{ state: pressState(state), reason: reading?.reason ?? null, textKept: text !== null },
    mistakes: mistakes.filter(({ settled }) => settled === null).length,
  };
}

/**
 * Groups of records: what people tied together stands together; the rest is grouped as the reader proposes, with what was tied where that
 * is to one thing alone: so one tie is enough for all reports of a meeting.
 */
function together(all: readonly Brought[]): readonly (readonly string[])[] {
  const ties = new Map(all.map(({ record, state }) => [record, state.tied?.to ?? null]));
  const key = keysOf(ties);
  const tied = new Map<string, string[]>();
  for (const { record } of all) {
    const found = key(record);
    if (found !== null) tied.set(found, [...(tied.get(found) ?? []), record]);
  }
  const proposed = clusters(all.map(({ record, state }) => ({ file: record, report: groupedOf(state) })));
  const rest = proposed.flatMap((group) => {
    const free = group.filter((record) => key(record) === null);
    const [only, ...others] = new Set(group.flatMap((record) => key(record) ?? []));
    if (only === undefined || others.length > 0) return free.length === 0 ? [] : [free];
    tied.set(only, [...(tied.get(only) ?? []), ...free]);
    return [];
  });
  return [...tied.values(), ...rest];
}

/** What a report was tied to: a meeting's record, or the report at the end of a chain of ties; null when nothing ties it. */
function keysOf(ties: ReadonlyMap<string, Tie | null>): (record: string) => string | null {
  const targets = new Set([...ties.values()].flatMap((to) => (to?.kind === 'press' ? [to.record] : [])));
  const key = (record: string, seen: readonly string[]): string | null => {
    const to = ties.get(record) ?? null;
    if (to === null) return targets.has(record) ? `press ${record}` : null;
    if (to.kind !== 'press') return `${to.kind} ${to.record}`;
    const round = [...seen, record];
    if (round.includes(to.record)) return `press ${[...round].sort()[0]}`;
    return key(to.record, round) ?? `press ${to.record}`;
  };
  return (record) => key(record, []);
}

function meetingOf(
  group: readonly string[],
  all: readonly Brought[],
  lines: ReadonlyMap<string, DeskReport>,
): Omit<Meeting, 'proposed'> {
  const members = all.filter(({ record }) => group.includes(record));
  const states = members.map(({ state }) => state);
  const known = states.map(groupedOf);
  const unique = (list: readonly (string | null)[]): readonly string[] => [
    ...new Set(list.filter((one) => one !== null)),
  ];
  const only = (list: readonly string[]): string | null => (list.length === 1 ? (list[0] ?? null) : null);
  const tie = states.flatMap(({ tied }) => (tied?.to && tied.to.kind !== 'press' ? [tied.to] : []))[0] ?? null;
  return {
    id: [...group].sort()[0] ?? '',
    countries: unique(known.flatMap(({ traits }) => traits.countries)).slice(0, 4),
    persons: personsOf(states),
    date: dateOf(known),
    place: only(unique(known.map(({ place }) => place))),
    languages: unique(known.map(({ lang }) => lang)),
    tied: tie,
    reports: group.flatMap((record) => lines.get(record) ?? []),
  };
}

/** Confirmed persons; where none is confirmed, those the readings propose. */
function personsOf(states: readonly PressState[]): readonly string[] {
  const confirmed = states.flatMap(({ confirmed: said }) => said?.sides ?? []);
  const sides = confirmed.length > 0 ? confirmed : states.flatMap(({ reading }) => reading?.sides ?? []);
  return [...new Set(sides.flatMap(({ person }) => person ?? []))].slice(0, 6);
}

/** The one day all agree on, and between which days the meeting lies by all reports together. */
function dateOf(known: readonly ReturnType<typeof groupedOf>[]): Meeting['date'] {
  const values = [...new Set(known.flatMap(({ date }) => date.value ?? []))].sort(
    (one, other) => other.length - one.length,
  );
  const [longest = null] = values;
  const agree = longest !== null && values.every((value) => longest.startsWith(value));
  const after = known.flatMap(({ date }) => date.not_before ?? []).sort();
  const before = known.flatMap(({ date }) => date.not_after ?? []).sort();
  return { value: agree ? longest : null, notBefore: after.at(-1) ?? null, notAfter: before[0] ?? null };
}
