import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import type { BoardLine } from './board.ts';
import type { ForeignAlert } from './imported-schema.ts';
import { instantOfCap } from './moments.ts';
import type { AlertState } from './schema.ts';
import { severities, urgencies } from './vocabulary.ts';

/** Foreign alerts beside each other: which of them speak of which, and whose word that is. */

/** Names of areas a line shows, of each language. */
export const shownAreas = 3;

type Imported = NonNullable<AlertState['imported']>;
export interface Taken {
  readonly record: string;
  readonly imported: Imported;
}

/** A message that a member took in, which would replace or cancel a foreign alert that another member took in. */
export interface Claim {
  readonly record: string;
  readonly by: string;
  readonly msgType: 'Update' | 'Cancel';
}

/** What came after a foreign alert: the message that replaces it here, and those that would. */
export interface Following {
  readonly after: Claim | null;
  readonly claims: readonly Claim[];
}

const keyOf = ({ sender, identifier }: { sender: string; identifier: string }): string =>
  JSON.stringify([sender, identifier]);

type Later = Taken & { readonly when: Instant; readonly msgType: Claim['msgType'] };

/** Updates and cancellations by the alert they speak of: real ones, of the same sender, as the standard has them. */
function laterOf(taken: readonly Taken[]): ReadonlyMap<string, readonly Later[]> {
  const later = new Map<string, Later[]>();
  for (const { record, imported } of taken) {
    const { msgType, status, sender, sent, references } = imported.alert;
    if ((msgType !== 'Update' && msgType !== 'Cancel') || status !== 'Actual' || sent === null) continue;
    for (const one of references) {
      if (one.sender !== sender) continue;
      const known = later.get(keyOf(one)) ?? [];
      known.push({ record, imported, when: instantOfCap(sent), msgType });
      later.set(keyOf(one), known);
    }
  }
  return later;
}

/**
 * What was sent after a foreign alert about it. A foreign sender signs nothing that could be checked here, so that whoever brings its
 * words answers for them: only the member that took the alert in, or our own node for what it read itself, may replace it. What any other
 * member brings is that member's claim, and silences nothing. Only what was sent later counts, so that messages that refer to each other
 * or to themselves never silence all of them.
 */
function followingOf({ imported }: Taken, all: ReadonlyMap<string, readonly Later[]>, me: string): Following {
  const { alert, author } = imported;
  const later = (all.get(keyOf(alert)) ?? [])
    .filter(({ when }) => alert.sent === null || when > instantOfCap(alert.sent))
    .toSorted((a, b) => (a.when === b.when ? (a.record < b.record ? -1 : 1) : a.when < b.when ? 1 : -1));
  const told = later.map(({ record, imported: { author: by }, msgType }) => ({ record, by, msgType }));
  const believed = told.filter(({ by }) => by === author || by === me);
  return { after: believed[0] ?? null, claims: told.filter(({ by }) => by !== author && by !== me) };
}

/** What came after one foreign alert, for its own page. */
export const following = inquiry({
  name: 'following',
  input: z.strictObject({ record: z.string().max(200) }),
  needs: ['alert'],
  answer: ({ record }, at): Following => {
    const taken = takenAt(at);
    const about = taken.find((one) => one.record === record);
    return about === undefined ? { after: null, claims: [] } : followingOf(about, laterOf(taken), at.me);
  },
});

const takenAt = (at: InquiryPlace): readonly Taken[] =>
  at.records('alert').flatMap(({ record, state }) => {
    const { imported } = state as AlertState;
    return imported === null ? [] : [{ record, imported }];
  });

/**
 * One line for every foreign alert. Of one that several took in, what we read ourselves is believed and nothing else; else each reading
 * that differs is a line of its own, so that nobody hides an alert behind another reading of it.
 */
export function foreignLines(
  taken: readonly Taken[],
  { me, now }: Pick<InquiryPlace, 'me' | 'now'>,
): readonly { readonly line: BoardLine; readonly inForce: boolean }[] {
  const own = new Set(taken.flatMap(({ imported }) => (imported.author === me ? [keyOf(imported.alert)] : [])));
  const later = laterOf(taken);
  const once = new Map<string, { readonly line: BoardLine; readonly inForce: boolean }>();
  for (const one of taken) {
    const { alert, author } = one.imported;
    if (author !== me && alert.identifier !== '' && own.has(keyOf(alert))) continue;
    const { after, claims } = followingOf(one, later, me);
    const line = { ...lineOf(one), claims };
    const inForce = after === null && stillWarns(alert) && (line.expires === null || line.expires > now);
    const reading = alert.identifier === '' ? one.record : JSON.stringify(alert);
    // Where one of those who read the same has it in force, it is.
    if (once.get(reading)?.inForce !== true) once.set(reading, { line, inForce });
  }
  return [...once.values()];
}

const stillWarns = ({ msgType, status }: ForeignAlert): boolean =>
  (msgType === 'Alert' || msgType === 'Update') && status === 'Actual';

function lineOf({ record, imported }: Taken): Omit<BoardLine, 'claims'> {
  const { alert, author, time, losses } = imported;
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
