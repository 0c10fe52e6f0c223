import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../packages/kind/kind.ts';

/** An instant as CAP writes it on the clocks of a zone: full seconds, an offset, UTC as -00:00 (CAP 1.2, 3.3.2). */
export function capDateOf(at: Instant, zone: string): string {
  const there = Temporal.Instant.from(at).round({ smallestUnit: 'second', roundingMode: 'floor' });
  const zoned = there.toZonedDateTimeISO(zone);
  const offset = zoned.offset.slice(0, 6);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'second' })}${offset === '+00:00' ? '-00:00' : offset}`;
}
