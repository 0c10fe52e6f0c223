import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A word that stands nowhere else: lower case letters, so that a search index keeps it as it is. */
export function canary(): string {
  return [...randomBytes(18)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** Words of one run: each begins as no other does and ends as all do, so that one search finds every one of them. */
export function canaries(): { readonly mark: string; word(): string } {
  const mark = canary();
  return { mark, word: () => canary().slice(0, 10) + mark };
}

/** One canary found in one file. */
export interface Find {
  readonly file: string;
  readonly form: 'utf8' | 'utf16' | 'base64';
  readonly canary: string;
  readonly times: number;
}

/** The canary as bytes, in each form in which software is known to keep text. Escaping in JSON leaves these letters as they are. */
function formsOf(word: string): readonly { readonly form: Find['form']; readonly bytes: Buffer }[] {
  const utf8 = Buffer.from(word);
  const shifted = [0, 1, 2].map((by) => ({
    form: 'base64' as const,
    // What depends on the bytes before and after is cut off: the middle is the same whatever stands around it.
    bytes: Buffer.from(
      Buffer.concat([Buffer.alloc(by), utf8])
        .toString('base64')
        .slice(by === 0 ? 0 : 4, -4),
    ),
  }));
  const utf16 = Buffer.from(word, 'utf16le');
  return [
    { form: 'utf8', bytes: utf8 },
    { form: 'utf16', bytes: utf16 },
    { form: 'utf16', bytes: Buffer.from(utf16).swap16() },
    ...shifted,
  ];
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function timesIn(content: Buffer, wanted: Buffer): number {
  let times = 0;
  for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) times += 1;
  return times;
}

/** Reads every byte of every file under the folders. */
export function scanFor(words: readonly string[], folders: readonly string[]): readonly Find[] {
  const wanted = words.flatMap((word) => formsOf(word).map((form) => ({ ...form, canary: word })));
  return folders.flatMap(filesUnder).flatMap((file) => {
    const content = readFileSync(file);
    return wanted
      .map(({ form, bytes, canary: word }) => ({ file, form, canary: word, times: timesIn(content, bytes) }))
      .filter(({ times }) => times > 0);
  });
}
