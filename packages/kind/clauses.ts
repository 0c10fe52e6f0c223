import { z } from 'zod';
import type { Charter } from '../charter/charter.ts';
import { isPlausibleDay } from './calendar.ts';
import { lacksNote } from './item.ts';
import type { HandlingCode, Occasion, Refusal } from './kind.ts';
import { like } from './like.ts';
import { refuse } from './refusal.ts';

/** Rules that more than one kind has, each null when it is met. */

export const memberId = z.string().regex(/^[a-z][a-z0-9-]{1,31}$/, like('it-moi', 'the id of a member'));

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

/** Number of the charter under which something was written that has to be judged under it for ever: who the members were, what they were called. */
export const charterVersion = z.int().min(1).max(1_000_000);

/** The charter that an act says it stands under. */
export function charterNamed(version: number, { charters }: Pick<Occasion, 'charters'>): Charter | null {
  return charters.find((charter) => charter.version === version) ?? null;
}

/** An act under a charter that has not arrived here waits for it (`kind.charter`); one under which its author was no member is refused. */
export function underCharter(version: number, at: Occasion): Refusal | null {
  if (at.charters.every((one) => one.version < version))
    return refuse(
      'kind.charter',
      'This is said under a version of the charter that is not here yet; take that one in first.',
    );
  const isMember = charterNamed(version, at)?.members.some(({ id }) => id === at.author) ?? false;
  return isMember
    ? null
    : refuse('kind.notMember', 'Act under a charter of this group in which your authority is a member.');
}
