import { z } from 'zod';
import { isInstant } from './instant.ts';
import { type HandlingCode, handlingCodes, type Pap, paps, type Tlp, tlps } from './kind.ts';
import { like } from './like.ts';
import { prose } from './text.ts';

/** Who may know (TLP 2.0), what may be done (PAP), what use in law (H codes, Council 6261/18): three separate markings. */
export interface Marks {
  readonly handling: readonly HandlingCode[];
  readonly handlingNote: string | null;
  readonly tlp: Tlp;
  readonly pap: Pap;
  /** YYYY-MM until which the content may be kept. */
  readonly keep: string;
}

export const month = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, like('2026-05', 'a month'));
export const day = z
  .string()
  .regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, like('2026-05-31', 'a day'))
  .refine((text) => text.slice(8) <= '28' || isInstant(`${text}T00:00:00.000Z`), 'there is no such day');

export const handling = z
  .array(z.enum(handlingCodes))
  .min(1)
  .max(handlingCodes.length)
  .refine((codes) => new Set(codes).size === codes.length, 'each code once');

export const marks = {
  handling,
  handlingNote: prose(2_000).nullable().default(null),
  tlp: z.enum(tlps),
  pap: z.enum(paps),
  keep: month,
};

/** `tlps` and `paps` are listed strictest first. */
export function strictestTlp(...given: readonly Tlp[]): Tlp {
  return tlps.find((tlp) => given.includes(tlp)) ?? 'RED';
}

export function strictestPap(...given: readonly Pap[]): Pap {
  return paps.find((pap) => given.includes(pap)) ?? 'RED';
}

export function isLooserTlp(given: Tlp, than: Tlp): boolean {
  return tlps.indexOf(given) > tlps.indexOf(than);
}

export function isLooserPap(given: Pap, than: Pap): boolean {
  return paps.indexOf(given) > paps.indexOf(than);
}

/** H codes add up (H1 with H2 means both), listed in their order. */
export function allHandling(...given: readonly (readonly HandlingCode[])[]): readonly HandlingCode[] {
  const codes = given.flat();
  return handlingCodes.filter((code) => codes.includes(code));
}
