import { z } from 'zod';
import { like } from '../kind/like.ts';

const form = z.string().trim().min(1).max(200);

/** A person of the group's own glossary: the forms the group writes the name in, in any script; the first is the one answers give. */
const person = z.strictObject({
  id: z.string().min(1).max(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, like('MA', 'the two capital letters of a country (ISO 3166-1)'))
    .nullable()
    .default(null),
  office: z.string().max(200).nullable().default(null),
  forms: z.array(form).min(1).max(50),
});

/** An operation, a body or an office whose name is fixed: its forms by language, and forms that were seen and are wrong. */
const term = z.strictObject({
  id: z.string().min(1).max(100),
  sort: z.enum(['operation', 'body', 'office']),
  forms: z.record(
    z.string().regex(/^[a-z]{2,3}$/, like('ar', 'the two or three small letters of a language (ISO 639)')),
    z.array(form).min(1).max(20),
  ),
});

export const glossarySchema = z.strictObject({
  format: z.literal('entente.glossary/v1'),
  persons: z.array(person).max(20_000).default([]),
  terms: z.array(term).max(5_000).default([]),
});

/** What a group has agreed to call its persons, operations and bodies. */
export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryPerson = Glossary['persons'][number];

export const emptyGlossary: Glossary = { format: 'entente.glossary/v1', persons: [], terms: [] };
