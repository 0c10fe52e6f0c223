import { z } from 'zod';
import { textLanguage } from '../../packages/kind/agreed-text.ts';
import { fileIds } from '../../packages/kind/item.ts';
import { likeHash, likeStatement } from '../../packages/kind/like.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { answerFields, delegation, invitationFields, itemFields, minutesTexts, sitting, timeFields } from './schema.ts';

/** A time as a person gives it; the node adds which time-zone data it was computed with. */
const times = { start: instant, end: instant, zone: line(64) };
const reason = prose(2_000);
const agendaItem = z.strictObject({ ...itemFields, attachments: fileIds() });
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const key = z
  .string()
  .max(200)
  .regex(/^[a-z0-9./#-]+$/, likeStatement);
const version = z.int().min(1).max(999);
const { start: _start, end: _end, ...manner } = timeFields;
const { start: _from, end: _to, ...invitation } = invitationFields;

export const inviteInput = z.strictObject({ ...invitation, ...times, agenda: z.array(agendaItem).max(30).default([]) });
export const answerInput = z.strictObject({
  ...answerFields,
  proposal: optional(z.strictObject(times)),
  /** Of the meeting as it was seen when the answer was given. */
  revision: z.int().min(0).max(9_999),
});
export const rescheduleInput = z.strictObject({ sitting, ...times, place: optional(line(300)), reason });
export const cancelInput = z.strictObject({ sitting, reason });
export const inviteAnewInput = z.strictObject({ ...manner, ...times, reason: optional(reason) });
export const proposeItemInput = z.strictObject({ sitting, items: z.array(agendaItem).min(1).max(20) });
export const titleItemInput = z.strictObject({
  ...{ sitting, item: key, language: textLanguage },
  text: itemFields.titles.element.shape.text,
});
export const withdrawItemInput = z.strictObject({ sitting, item: key });
export const orderAgendaInput = z.strictObject({ sitting, order: z.array(key).min(1).max(200) });
export const addDocumentsInput = z.strictObject({ sitting, documents: fileIds(), note: optional(reason) });
export const recordAttendanceInput = z.strictObject({
  ...{ sitting, present: z.boolean(), delegation },
  minutesDue: instant,
  zone: line(64),
});
export const draftMinutesInput = z.strictObject({ sitting, version, base: hash.nullable(), texts: minutesTexts });
/** `hash` of the version as the signer saw it: another text is not signed in its place. */
export const signMinutesInput = z.strictObject({ sitting, version, hash });
export const reopenMinutesInput = z.strictObject({ sitting, reason });
