import { readFileSync } from 'node:fs';
import { account } from './account.ts';
import { feedAccount } from './feed/account.ts';
import { feedFirstLine } from './feed/read-feed.ts';
import { verifyFeed } from './feed/verify-feed.ts';
import { publicationAccount } from './publication/account.ts';
import { publicationFirstLine } from './publication/read-publication.ts';
import { verifyPublication } from './publication/verify-publication.ts';
import { refuse } from './verdict.ts';
import { verifyProof } from './verify-proof.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  /** Root verifier keys (for a publication the keys that sign acts), or paths of files with one a line. */
  readonly trust?: readonly string[];
  /** An earlier file of the same feed: the later one must go on where it ended. */
  readonly after?: string | undefined;
  /** Where the account goes; standard output unless given. */
  readonly print?: (text: string) => void;
}

/** `entente verify FILE`: prints the account (or the verdict as JSON) and returns the exit code, 0 holds, 1 refused. */
export function verifyCommand(file: string, options: VerifyOptions = {}): 0 | 1 {
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const { verdict, words } = verdictOn(file, options);
  print(options.json === true ? `${JSON.stringify(verdict, null, 2)}\n` : words);
  return verdict.ok ? 0 : 1;
}

interface Judged {
  readonly verdict: { readonly ok: boolean };
  readonly words: string;
}

/** What the file is stands in its first line: the proof of a record, a whole feed, or a text that was made public. */
function verdictOn(file: string, { trust = [], after }: VerifyOptions): Judged {
  try {
    const keys = trust.flatMap((item) => (item.includes('+') ? [item] : readFileSync(item, 'utf8').trim().split('\n')));
    const text = textOf(file);
    if (text.startsWith(feedFirstLine)) {
      const verdict = verifyFeed(text, keys, after === undefined ? null : textOf(after));
      return { verdict, words: feedAccount(verdict) };
    }
    if (text.startsWith(publicationFirstLine)) {
      const verdict = verifyPublication(text, keys);
      return { verdict, words: publicationAccount(verdict) };
    }
    const verdict = verifyProof(text, keys);
    return { verdict, words: account(verdict) };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const verdict = refuse('proof.malformed', `The file cannot be read: ${told}`);
    return { verdict, words: account(verdict) };
  }
}

const textOf = (file: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
