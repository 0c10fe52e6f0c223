const such = 'such as ';

/**
 * Words of a schema for a text that is not of the form asked for, to stand after "the field: ". The example is of that form: whoever is refused
 * sees what to write, also on a page in another language, which shows the example alone.
 */
export const like = (example: string, what: string): string => `it must be ${what}, ${such}${example}`;

/** The example in words of {@link like}; null in others. */
export function exampleIn(message: string): string | null {
  const at = message.startsWith('it must be ') ? message.lastIndexOf(such) : -1;
  return at === -1 ? null : message.slice(at + such.length);
}

export const likeRecord = like('it-moi.01936f5e-0000-7000-8000-000000000000', 'the id of a record');
export const likeStatement = like('gmmp.ma-it/it-moi/1#7', 'the id of a statement');
export const likeHash = like(
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'a SHA-256 in small hexadecimal digits',
);
