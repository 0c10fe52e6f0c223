/** The address of a page carries plain words: `box=overdue`, never JSON, so that people can read and write it. */
export function parseWords(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeWords(search: Record<string, unknown>): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') words.set(key, value);
  }
  const text = words.toString();
  return text ? `?${text}` : '';
}

/** Takes the named words out of an address and nothing else. */
export function pick<K extends string>(search: Record<string, unknown>, ...keys: K[]): { [k in K]?: string } {
  const found: { [k in K]?: string } = {};
  for (const key of keys) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  return found;
}
