const parts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** An instant as `YYYY-MM-DDTHH:MM` on the clocks of a zone; empty when it is no instant. */
export function wallTime(instant: string, zone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const found = new Map(
    new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone })
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  return `${found.get('year')}-${found.get('month')}-${found.get('day')}T${found.get('hour')}:${found.get('minute')}`;
}

/**
 * The instant at which the clocks of a zone show this wall time; null when the text is none. A time that a change of clocks skips
 * becomes the one as much later; of a time that comes twice, the first is meant.
 */
export function wallTimeToInstant(text: string, zone: string): string | null {
  const asUtc = new Date(`${text}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) || Number.isNaN(asUtc.getTime())) return null;
  const day = 86_400_000;
  const offsets = [asUtc.getTime() - day, asUtc.getTime() + day].map((at) => offsetAt(at, zone));
  const candidates = offsets.map((offset) => asUtc.getTime() - offset).sort((a, b) => a - b);
  const exact = candidates.find((at) => wallTime(new Date(at).toISOString(), zone) === text);
  return new Date(exact ?? asUtc.getTime() - (offsets[0] ?? 0)).toISOString();
}

/** Milliseconds that the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(at: number, zone: string): number {
  const minute = Math.floor(at / 60_000) * 60_000;
  return new Date(`${wallTime(new Date(minute).toISOString(), zone)}:00Z`).getTime() - minute;
}
