import { z } from 'zod';
import { inLanguages, textIn } from './agreed-text.ts';
import { like } from './like.ts';
import { line } from './text.ts';

/** Degrees of WGS 84 with at most five decimals: a metre, more than any of what is coordinated here needs. */
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .refine((value) => Math.abs(value * 1e5 - Math.round(value * 1e5)) < 1e-4, 'at most five decimals');

export const latitude = degrees(90);
export const longitude = degrees(180);

/** A point on the ground: latitude first, as CAP 1.2 writes it. */
export const point = z.strictObject({ lat: latitude, lon: longitude });
export type Point = z.infer<typeof point>;

/** A named point. Names in as many languages as its author knows; none is made up by transliteration. */
export const place = z.strictObject({
  names: inLanguages(line(120)),
  /** UN/LOCODE, when it has one: two letters of the country, three of the place. */
  locode: z
    .string()
    .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, like('MAPTM', 'five capital letters and digits of UN/LOCODE'))
    .nullable()
    .default(null),
  at: point,
});
export type Place = z.infer<typeof place>;

/** What a place is called in a language, else by the first name there is. */
export function placeName({ names }: Pick<Place, 'names'>, language: string): string {
  return textIn(names, language)?.text ?? '';
}
