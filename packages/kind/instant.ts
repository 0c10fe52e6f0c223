import type { Instant } from './kind.ts';

const pattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

/** True for an ISO instant in UTC with milliseconds that names a moment which exists (no 30 February). */
export function isInstant(text: string): boolean {
  if (!pattern.test(text)) return false;
  const ms = Date.parse(text);
  // Every month has 28 days; only beyond them can a date be one that the calendar does not have.
  return !Number.isNaN(ms) && (text.slice(8, 10) <= '28' || instantOf(ms) === text);
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millis(instant: Instant): number {
  return Date.parse(instant);
}

export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}

export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
