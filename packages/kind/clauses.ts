import { z } from 'zod';
import { isPlausibleDay } from './calendar.ts';
import { lacksNote } from './item.ts';
import type { HandlingCode, Occasion, Refusal } from './kind.ts';
import { refuse } from './refusal.ts';

/** Rules that more than one kind has, each null when it is met. */

export const memberId = z.string().regex(/^[a-z][a-z0-9-]{1,31}$/);

/** Whom a record is addressed to, each once. */
export const addressees = z
  .array(memberId)
  .min(1)
  .max(16)
  .refine((to) => new Set(to).size === to.length, 'each addressee once');

export function addressedToOthers(to: readonly string[], at: Occasion): Refusal | null {
  if (to.includes(at.author)) return refuse('kind.toSelf', 'Address others; leave out the own authority.', 'to');
  const members = at.charter.members.map((member) => member.id);
  if (to.every((one) => members.includes(one))) return null;
  return refuse('kind.toStranger', 'Address members of the group only.', 'to');
}

export function restsOnCharter(legalBasis: string, at: Occasion): Refusal | null {
  if (at.charter.instruments.some((instrument) => instrument.id === legalBasis)) return null;
  return refuse('kind.legalBasis', 'Choose an instrument of the charter as legal basis.', 'legalBasis');
}

export function restrictionsNoted(
  marked: { readonly handling: readonly HandlingCode[]; readonly handlingNote: string | null },
  field = 'handlingNote',
): Refusal | null {
  if (!lacksNote(marked)) return null;
  return refuse('kind.handlingNote', 'Say which restrictions the code H3 stands for.', field);
}

export function itemsNoted(
  items: readonly { readonly handling: readonly HandlingCode[]; readonly handlingNote: string | null }[],
): Refusal | null {
  const bare = items.findIndex(lacksNote);
  const found = items[bare];
  return found === undefined ? null : restrictionsNoted(found, `items.${bare}.handlingNote`);
}

const longestMonths = 120;

/** What is over when it is said was not to be sent; ten years is the longest that anything is kept for at a time. */
export function keptInTime(keep: string, at: Occasion): Refusal | null {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const left = months(keep) - months(at.time);
  return left >= 0 && left <= longestMonths
    ? null
    : refuse('kind.keep', 'The month until which this may be kept is over or too far ahead; choose another.', 'keep');
}

export function dayFits(day: string, at: Occasion): Refusal | null {
  return isPlausibleDay(day, at.time)
    ? null
    : refuse('kind.day', 'The day does not belong to the time of the act.', 'day');
}
