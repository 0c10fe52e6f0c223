import { z } from 'zod';
import { isInstant } from './instant.ts';
import { like } from './like.ts';
import { line } from './text.ts';

/** Shapes of time without the library that reckons with it: what only reads them, the first page among others, need not load it. */

export const instant = z.string().length(24).refine(isInstant, like('2026-11-22T03:10:00.123Z', 'an instant'));

/** The shape of a zoned time in an event: instant, IANA zone, version of the time-zone data it was computed with. */
export const zoned = z.strictObject({ instant, zone: line(64), tzdb: line(32) });
