import { z } from 'zod';
import type { Instant, Occasion, Refusal } from './kind.ts';
import { like } from './like.ts';
import { refuse } from './refusal.ts';
import { prose } from './text.ts';

/** A value up to the length of the longest field; empty stands for "nothing was said". */
const value = z.union([z.literal(''), prose(20_000)]);
const eventId = z.string().max(160);

/** A correction (Directive (EU) 2016/680, Articles 7(3) and 16): which statement, which part of it, what stood there, what is right. */
export const corrected = z.strictObject({
  statement: eventId,
  part: z
    .string()
    .regex(/^[a-z]+(\.(0|[1-9][0-9]{0,3}|[a-z]+)){0,3}$/i, like('items.0.text', 'a part of the statement')),
  old: value,
  new: value,
  reason: prose(2_000),
});
export type Corrected = z.infer<typeof corrected>;
export const correctionInput = corrected.omit({ old: true });

/** Sent by the node of every other member: the correction has taken effect there. */
export const correctionAcknowledged = z.strictObject({ correction: eventId });

export interface Correction extends Corrected {
  readonly id: string;
  readonly author: string;
  readonly time: Instant;
  /** Members whose nodes have said that the correction took effect with them. */
  readonly acknowledged: readonly string[];
}

/** Something somebody said that can be put right: `parts` allows paths, `fits` judges the whole statement with the new value in it. */
export interface Statement<T> {
  readonly author: string;
  readonly said: T;
  readonly parts: RegExp;
  fits(candidate: unknown): T | null;
}

/** The text at a path of plain data (`items.0.text`): '' for null, null when there is no text. Own properties only. */
export function readPart(said: unknown, part: string): string | null {
  let here: unknown = said;
  for (const step of part.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return null;
    here = Reflect.get(here, step);
  }
  if (here === null) return '';
  return typeof here === 'string' ? here : null;
}

/** A copy of the data with another text at the path; what is not on the path is shared. */
export function writePart(said: unknown, part: string, text: string): unknown {
  const [step = '', ...rest] = part.split('.');
  const inner: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, step) : undefined;
  const value = rest.length > 0 ? writePart(inner, rest.join('.'), text) : text === '' ? null : text;
  if (Array.isArray(said)) return said.map((one: unknown, index) => (String(index) === step ? value : one));
  return { ...(typeof said === 'object' ? said : {}), [step]: value };
}

/** The statement with the correction in it, or why it cannot be corrected so. */
export function applyCorrection<T>(
  statement: Statement<T>,
  correction: Corrected,
  author: string,
): { readonly ok: true; readonly said: T } | Refusal {
  if (statement.author !== author)
    return refuse(
      'kind.correction.author',
      'Only who made a statement may correct it; tell its author instead.',
      'statement',
    );
  const current = statement.parts.test(correction.part) ? readPart(statement.said, correction.part) : null;
  if (current === null) return refuse('kind.correction.part', 'This part cannot be corrected; choose another.', 'part');
  if (current !== correction.old)
    return refuse(
      'kind.correction.old',
      'The part has changed meanwhile; reload and correct what stands there now.',
      'old',
    );
  if (correction.new === correction.old)
    return refuse('kind.correction.same', 'The new text is the old one; change it or leave it.', 'new');
  const said = statement.fits(writePart(statement.said, correction.part, correction.new));
  if (said === null)
    return refuse('kind.correction.value', 'The new value does not fit this field; correct it.', 'new');
  return { ok: true, said };
}

export const noSuchStatement: Refusal = refuse(
  'kind.correction.statement',
  'Name a statement of this record that is still there.',
  'statement',
);

/** The list with a new correction at its end. */
export function noted(corrections: readonly Correction[], data: Corrected, at: Occasion): readonly Correction[] {
  return [...corrections, { ...data, id: at.id, author: at.author, time: at.time, acknowledged: [] }];
}

export function acknowledged(corrections: readonly Correction[], id: string, member: string): readonly Correction[] {
  return corrections.map((one) =>
    one.id === id ? { ...one, acknowledged: [...one.acknowledged, member].sort() } : one,
  );
}

/** May this member acknowledge that correction? */
export function admitAcknowledgement(corrections: readonly Correction[], id: string, member: string): Refusal | null {
  const correction = corrections.find((one) => one.id === id);
  if (correction === undefined) return refuse('kind.correction.unknown', 'There is no such correction in this record.');
  if (correction.author === member)
    return refuse('kind.correction.own', 'A correction is acknowledged by the others, not by its author.');
  if (correction.acknowledged.includes(member))
    return refuse('kind.correction.twice', 'This correction is acknowledged already.');
  return null;
}

/** Corrections of others that this member has not acknowledged yet. */
export function unacknowledged(corrections: readonly Correction[], me: string): readonly Correction[] {
  return corrections.filter((one) => one.author !== me && !one.acknowledged.includes(me));
}
