const dayMs = 86_400_000;

/** Calendar days are counted without a zone. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** How many days lie from one to the other, both counted; not positive when the second is before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / dayMs) + 1;
}

export function daysFrom(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => dayAfter(from, at));
}
