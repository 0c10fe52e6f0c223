/** Words of a passage as people read them, without what a page wraps around them. */
export const plainWords = (quote: string): string =>
  quote
    .replace(/<[^>]{0,500}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
