import { readFile } from 'node:fs/promises';

/** A fault of the call itself: a glossary, a list of dates or an agreed text that cannot be used. */
export class PressUsage extends Error {}

/** A file that the call names besides the reports. */
export async function textOf(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new PressUsage(`${what} cannot be opened: ${path}`);
  }
}

/** A report's text; null when the file cannot be opened. Bytes that are no UTF-8 are read as the older pages of the web are. */
export async function reportText(file: string): Promise<string | null> {
  try {
    return decoded(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const wide =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-1252';
    return new TextDecoder(wide).decode(bytes);
  }
}

/** JSON of a text, or null when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
