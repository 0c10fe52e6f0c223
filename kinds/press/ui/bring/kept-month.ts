const months = 6;

/** The month until which the words of a paper are kept, as it is proposed: long enough to write to it, short enough for its rights. */
export function keptMonth(now: Date): string {
  const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  return end.toISOString().slice(0, 7);
}
