/**
 * Texts inside texts, framed so that anyone can read them with a line reader: `word <n>`, then exactly n lines.
 * Used where signed notes are collected into one file (evidence, proof).
 */
export function block(word: string, text: string): string {
  if (text !== '' && !text.endsWith('\n')) throw new Error('a framed text must end in a line feed');
  return `${word} ${text.split('\n').length - 1}\n${text}`;
}

export interface LineReader {
  /** The rest of the next line if it starts with `word` and a space; null (and no step forward) if it does not. */
  field(word: string): string | null;
  /** A framed text; null when the next line does not announce one, or the lines run out. */
  block(word: string): string | null;
  /** The next n lines with their line feeds, or null when they run out. */
  take(n: number): string | null;
  done(): boolean;
}

/** Reads a text line by line. A text that does not end in a line feed has no lines: nothing can be read from it. */
export function lineReader(text: string): LineReader {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : [];
  let at = 0;
  const take = (n: number): string | null => {
    if (at + n > lines.length) return null;
    at += n;
    return lines
      .slice(at - n, at)
      .map((line) => `${line}\n`)
      .join('');
  };
  const field = (word: string): string | null => {
    const line = lines[at];
    if (line === undefined || !line.startsWith(`${word} `)) return null;
    at++;
    return line.slice(word.length + 1);
  };
  const readBlock = (word: string): string | null => {
    const count = field(word);
    return count !== null && /^(?:0|[1-9][0-9]{0,6})$/.test(count) ? take(Number(count)) : null;
  };
  return { field, block: readBlock, take, done: () => at === lines.length };
}
