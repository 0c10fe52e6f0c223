import { z } from 'zod';
import { like } from './like.ts';
import { line, optional, prose } from './text.ts';

/**
 * In what quality somebody appears (Directive (EU) 2016/680, Article 6). There is no default and no order: whoever writes a name says what the
 * person is, and a witness, a victim or a smuggled person is never filed as a suspect.
 */
export const personCategories = ['suspect', 'convicted', 'witness', 'victim', 'smuggled', 'contact', 'other'] as const;
export type PersonCategory = (typeof personCategories)[number];

export const objectKinds = [
  'phone',
  'document',
  'vehicle',
  'vessel',
  'account',
  'address',
  'email',
  'device',
  'other',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** A date as far as it is known: 1988, 1988-04 or 1988-04-03. Never completed by guess. */
export const partialDate = z
  .string()
  .regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/, like('1988-04', 'a date as far as it is known'));
export const country = z.string().regex(/^[A-Z]{2}$/, like('MA', 'the two capital letters of a country (ISO 3166-1)'));

export const person = z.strictObject({
  name: line(200),
  category: z.enum(personCategories),
  aliases: z.array(line(200)).max(20).default([]),
  born: optional(partialDate),
  nationality: optional(country),
  note: optional(prose(1_000)),
});
export type Person = z.infer<typeof person>;

/** A number, plate, account or other thing that is asked about. */
export const object = z.strictObject({
  kind: z.enum(objectKinds),
  value: line(200),
  note: optional(prose(1_000)),
});
export type Thing = z.infer<typeof object>;

export const persons = z.array(person).max(50).default([]);
export const objects = z.array(object).max(100).default([]);
