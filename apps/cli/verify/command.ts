import { account, plain, refusalAccount } from './account.ts';
import { feedAccount } from './feed/account.ts';
import { verifyFeed } from './feed/verify-feed.ts';
import { publicationAccount } from './publication/account.ts';
import { verifyPublication } from './publication/verify-publication.ts';
import { readPath, textOf } from './read-path.ts';
import { Refused } from './verdict.ts';
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

/** `entente verify FILE`: prints the account (or the verdict as JSON on one line). 0 it holds, 1 refused, 2 wrong usage. */
export function verifyCommand(file: string, options: VerifyOptions = {}): 0 | 1 | 2 {
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const { verdict, words } = verdictOn(file, options);
  // What steers a terminal can only stand inside a string, where JSON has the same escapes.
  print(options.json === true ? `${plain(JSON.stringify(verdict))}\n` : words);
  if (verdict.ok) return 0;
  return verdict.code === 'usage' ? 2 : 1;
}

interface Judged {
  readonly verdict: { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string };
  readonly words: string;
}

function verdictOn(file: string, { trust = [], after }: VerifyOptions): Judged {
  try {
    const keys = trust.flatMap((item) => (item.includes('+') ? [item] : textOf(item).trim().split('\n')));
    const { what, text } = readPath(file);
    const earlier = after === undefined ? null : readPath(after);
    if (earlier !== null && (what !== 'feed' || earlier.what !== 'feed'))
      return refused(
        'usage',
        `--after holds a whole feed against an earlier file of the same feed ("entente export --journal"), and this is a ${what} after a ${earlier.what}: name two such files, or leave --after out.`,
      );
    if (what === 'feed') {
      const verdict = verifyFeed(text, keys, earlier?.text ?? null);
      return { verdict, words: feedAccount(verdict) };
    }
    if (what === 'publication') {
      const verdict = verifyPublication(text, keys);
      return { verdict, words: publicationAccount(verdict) };
    }
    const verdict = verifyProof(text, keys);
    return { verdict, words: account(verdict) };
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal.code, error.refusal.message);
    return refused('internal', `This is a fault of the program, and nothing was verified: ${String(error)}`);
  }
}

function refused(code: string, message: string): Judged {
  const verdict = { ok: false, code, message } as const;
  return { verdict, words: refusalAccount(verdict) };
}
