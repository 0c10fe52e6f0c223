import { z } from 'zod';
import { addressees } from '../../packages/kind/clauses.ts';
import { type Correction, corrected, correctionAcknowledged } from '../../packages/kind/correction.ts';
import { type EventOf, eventsOf } from '../../packages/kind/events.ts';
import { type Feedback, feedbackGiven, type PieceVerdict } from '../../packages/kind/feedback.ts';
import { item } from '../../packages/kind/item.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { day, marks } from '../../packages/kind/marks.ts';
import { objects, persons } from '../../packages/kind/person.ts';
import { purposeClasses } from '../../packages/kind/purpose.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';

export { purposeClasses };

/** What the receiver made of it; that it acted upon it is an act of its own, in words. */
export const verdicts = ['useful', 'wrong', 'outdated'] as const satisfies readonly PieceVerdict[];
export const informationStates = ['shared', 'actedUpon', 'erased'] as const;
export type InformationWord = (typeof informationStates)[number];

export const noticeFields = {
  to: addressees,
  title: line(200),
  purposeClass: z.enum(purposeClasses),
  purpose: prose(4_000),
  necessity: prose(4_000),
  legalBasis: line(100),
  context: optional(prose(10_000)),
  persons,
  objects,
  restrictions: optional(prose(4_000)),
  reference: optional(line(100)),
  tlp: marks.tlp,
  pap: marks.pap,
  keep: marks.keep,
};
export const notice = z.strictObject({ ...noticeFields, items: z.array(item).min(1).max(50), day });
export type Notice = z.infer<typeof notice>;

const schemas = {
  shared: notice,
  actedUpon: z.strictObject({ text: prose(2_000), day }),
  feedback: z.strictObject(feedbackGiven(verdicts)),
  corrected,
  correctionAcknowledged,
};
export const { versions, parse } = eventsOf(schemas);
export type InformationEvent = EventOf<typeof schemas>;
export type InformationData<T extends InformationEvent['type']> = Extract<
  InformationEvent,
  { readonly type: T }
>['data'];

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
}

/** One addressee's side. */
export interface Receiver {
  readonly member: string;
  readonly acts: readonly (Said & InformationData<'actedUpon'>)[];
  readonly feedback: readonly Feedback<(typeof verdicts)[number]>[];
}

export interface InformationState {
  readonly shared: (Said & { readonly notice: Notice }) | null;
  readonly receivers: readonly Receiver[];
  readonly corrections: readonly Correction[];
  readonly erased: readonly Said[];
  readonly updated: Instant;
}
