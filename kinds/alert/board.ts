import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { isSameOccasion, type OccasionLink, occasionLink } from '../../packages/kind/occasion-link.ts';
import { acknowledgedBy, alertState, latest } from './fold.ts';
import type { ForeignAlert } from './imported-schema.ts';
import { instantOfCap } from './moments.ts';
import type { AlertState, AlertWord, Message } from './schema.ts';
import { type AlertStatus, severities, urgencies } from './vocabulary.ts';

/** One alert on the board, of ours or of others, in as many languages as it speaks. */
export interface BoardLine {
  readonly record: string;
  readonly state: AlertWord;
  readonly from: string;
  /** Who sends: of a foreign alert its own name for itself. */
  readonly sender: string;
  readonly foreign: boolean;
  readonly status: AlertStatus | null;
  readonly texts: readonly { readonly language: string; readonly headline: string; readonly event: string }[];
  readonly areas: readonly { readonly language: string; readonly text: string }[];
  readonly severity: Message['severity'];
  readonly urgency: Message['urgency'];
  readonly certainty: Message['certainty'];
  readonly sent: Instant;
  readonly onset: Instant | null;
  readonly expires: Instant | null;
  readonly acknowledged: number;
  /** Members it was issued to; none for a foreign one. */
  readonly asked: number;
  /** Our own authority was asked and has not acknowledged. */
  readonly waits: boolean;
  readonly losses: number;
  readonly occasion: OccasionLink | null;
}

export interface Board {
  /** The most severe first. */
  readonly inForce: readonly BoardLine[];
  /** The latest first. */
  readonly over: readonly BoardLine[];
  readonly cut: boolean;
}

const shownAreas = 3;

/** What warns now and what is over, of the group or of one operation or incident. */
export const board = inquiry({
  name: 'board',
  input: z.strictObject({ occasion: occasionLink.nullable().default(null) }),
  needs: ['alert'],
  answer: ({ occasion }, at): Board => boardOf(at, occasion),
});

function boardOf(at: InquiryPlace, about: OccasionLink | null): Board {
  const given = at.records('alert').map(({ record, state }) => ({ record, state: state as AlertState }));
  // Of one foreign alert that several took in, what we read ourselves is believed before what another says it read.
  const all = given.toSorted((a, b) => Number(takenBy(b.state, at.me)) - Number(takenBy(a.state, at.me)));
  const replaced = replacedBy(all.flatMap(({ state }) => state.imported?.alert ?? []));
  const once = new Set<string>();
  const lines = all.flatMap(({ record, state }) => {
    const line = state.imported === null ? ownLine(record, state, at.me) : foreignLine(record, state, once);
    if (line === null) return [];
    const fits = about === null || isSameOccasion(line.occasion, about);
    return fits ? [{ line, inForce: isInForce(line, state, replaced, at.now) }] : [];
  });
  return {
    inForce: lines.flatMap(({ line, inForce }) => (inForce ? [line] : [])).sort(bySeverity),
    over: lines.flatMap(({ line, inForce }) => (inForce ? [] : [line])).sort((a, b) => (a.sent < b.sent ? 1 : -1)),
    cut: at.cut,
  };
}

const takenBy = ({ imported }: AlertState, member: string): boolean => imported?.author === member;

function bySeverity(a: BoardLine, b: BoardLine): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    (a.sent < b.sent ? 1 : -1)
  );
}

const keyOf = ({ sender, identifier }: { sender: string; identifier: string }): string =>
  JSON.stringify([sender, identifier]);

/** When foreign alerts were last updated or cancelled by another one of the same sender: nobody takes back what another has said. */
function replacedBy(alerts: readonly ForeignAlert[]): ReadonlyMap<string, Instant> {
  const replaced = new Map<string, Instant>();
  for (const { msgType, status, sender, sent, references } of alerts) {
    if ((msgType !== 'Update' && msgType !== 'Cancel') || status !== 'Actual' || sent === null) continue;
    const when = instantOfCap(sent);
    for (const one of references) {
      const before = replaced.get(keyOf(one)) ?? '';
      if (one.sender === sender && when > before) replaced.set(keyOf(one), when);
    }
  }
  return replaced;
}

/** Only what was said later replaces anything, so that messages that refer to each other or to themselves never silence all of them. */
function isReplaced(alert: ForeignAlert, replaced: ReadonlyMap<string, Instant>): boolean {
  const when = replaced.get(keyOf(alert));
  return when !== undefined && (alert.sent === null || when > instantOfCap(alert.sent));
}

function isInForce(
  line: BoardLine,
  { imported }: AlertState,
  replaced: ReadonlyMap<string, Instant>,
  now: Instant,
): boolean {
  if (line.expires !== null && line.expires <= now) return false;
  if (imported === null) return line.state === 'issued' || line.state === 'updated';
  const { alert } = imported;
  const warns = alert.msgType === 'Alert' || alert.msgType === 'Update';
  return warns && alert.status === 'Actual' && !isReplaced(alert, replaced);
}

function ownLine(record: string, state: AlertState, me: string): BoardLine | null {
  const { issued } = state;
  const current = state.messages.at(-1);
  if (issued === null || current === undefined) return null;
  const heard = acknowledgedBy(state);
  const word = alertState(state);
  return {
    ...{ record, state: word, from: issued.author, sender: current.senderName, foreign: false },
    status: current.status,
    texts: current.texts.map(({ language, headline, event }) => ({ language, headline, event })),
    areas: current.areas.slice(0, shownAreas).flatMap(({ names }) => names),
    ...{ severity: current.severity, urgency: current.urgency, certainty: current.certainty },
    sent: instantOfCap(latest(state)?.sent ?? current.sent),
    onset: current.onset === null ? null : instantOfCap(current.onset),
    expires: instantOfCap(current.expires),
    acknowledged: heard.length,
    asked: issued.to.length,
    waits: word !== 'expired' && issued.to.includes(me) && !heard.includes(me),
    losses: 0,
    occasion: issued.occasion,
  };
}

/** The same foreign alert that several members took in is one line. */
function foreignLine(record: string, { imported }: AlertState, once: Set<string>): BoardLine | null {
  if (imported === null) return null;
  const { alert, author, time, losses } = imported;
  if (alert.identifier !== '' && once.has(keyOf(alert))) return null;
  once.add(keyOf(alert));
  const [first] = alert.infos;
  const ends = alert.infos.flatMap(({ expires }) => (expires === null ? [] : [instantOfCap(expires)])).sort();
  const best = <T extends string>(list: readonly T[], given: readonly T[]): T | undefined =>
    list.find((one) => given.includes(one));
  return {
    ...{ record, state: 'imported', from: author, foreign: true, status: alert.status },
    sender: (first?.senderName ?? '') || alert.sender || imported.source,
    texts: alert.infos.map(({ language, headline, event }) => ({ language, headline: headline ?? event, event })),
    areas: alert.infos.flatMap(({ language, areas }) =>
      areas.slice(0, shownAreas).map(({ description }) => ({ language, text: description })),
    ),
    severity:
      best(
        severities,
        alert.infos.map(({ severity }) => severity),
      ) ?? 'Unknown',
    urgency:
      best(
        urgencies,
        alert.infos.map(({ urgency }) => urgency),
      ) ?? 'Unknown',
    certainty: first?.certainty ?? 'Unknown',
    sent: alert.sent === null ? time : instantOfCap(alert.sent),
    onset: first?.onset == null ? null : instantOfCap(first.onset),
    expires: ends.at(-1) ?? null,
    ...{ acknowledged: 0, asked: 0, waits: false, losses: losses.length, occasion: null },
  };
}
