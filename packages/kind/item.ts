import { z } from 'zod';
import { attachment } from './attachment.ts';
import { grade } from './grade.ts';
import type { Attachment, HandlingCode, Refusal } from './kind.ts';
import { like } from './like.ts';
import { handling } from './marks.ts';
import { refuse } from './refusal.ts';
import { optional, prose } from './text.ts';

/** What a piece of information rests on: facts, or somebody's assessment of them (Directive (EU) 2016/680, Article 7(1)). */
export const bases = ['fact', 'assessment'] as const;
export type Basis = (typeof bases)[number];

const common = { text: prose(20_000), basis: z.enum(bases), grade, handling, handlingNote: optional(prose(2_000)) };

/** One piece of information with its own grade and its own handling codes: nothing is graded in bulk. */
export const item = z.strictObject({ ...common, attachments: z.array(attachment).max(64).default([]) });
export type Item = z.infer<typeof item>;

/** An item as an officer gives it: files by id. */
export const itemInput = z.strictObject({ ...common, attachments: fileIds() });

/** Files named by the ids under which the node sealed them. */
export function fileIds() {
  return z
    .array(z.string().regex(/^[a-zA-Z0-9-]{1,64}$/, like('01936f5e-0000-7000-8000-000000000000', 'the id of a file')))
    .max(64)
    .default([])
    .refine((ids) => new Set(ids).size === ids.length, 'each file once');
}

/** The manifests of the files named; refused when one is not there. */
export function manifests(
  ids: readonly string[],
  find: (id: string) => Attachment | null,
): { readonly ok: true; readonly files: Attachment[] } | Refusal {
  const files = ids.flatMap((id) => find(id) ?? []);
  if (files.length === ids.length) return { ok: true, files };
  return refuse('kind.attachment', 'A file named here is not on this node any more; upload it again.', 'attachments');
}

/** Items with their files in place of the ids. */
export function withFiles<T extends z.infer<typeof itemInput>>(
  items: readonly T[],
  find: (id: string) => Attachment | null,
): { readonly ok: true; readonly items: (Omit<T, 'attachments'> & Pick<Item, 'attachments'>)[] } | Refusal {
  const complete: (Omit<T, 'attachments'> & Pick<Item, 'attachments'>)[] = [];
  for (const one of items) {
    const found = manifests(one.attachments, find);
    if (!found.ok) return found;
    complete.push({ ...one, attachments: found.files });
  }
  return { ok: true, items: complete };
}

/** H3 stands for restrictions in words; without them it says nothing. */
export function lacksNote(marked: {
  readonly handling: readonly HandlingCode[];
  readonly handlingNote: string | null;
}) {
  return marked.handling.includes('H3') && marked.handlingNote === null;
}
