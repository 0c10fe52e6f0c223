import { readFileSync } from 'node:fs';
import { account } from './account.ts';
import { refuse, type Verdict } from './verdict.ts';
import { verifyProof } from './verify-proof.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  /** Root verifier keys, or paths of files with one a line. */
  readonly trust?: readonly string[];
  /** Where the account goes; standard output unless given. */
  readonly print?: (text: string) => void;
}

/** `entente verify FILE`: prints the account (or the verdict as JSON) and returns the exit code, 0 holds, 1 refused. */
export function verifyCommand(file: string, options: VerifyOptions = {}): 0 | 1 {
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const verdict = verdictOn(file, options.trust ?? []);
  print(options.json === true ? `${JSON.stringify(verdict, null, 2)}\n` : account(verdict));
  return verdict.ok ? 0 : 1;
}

function verdictOn(file: string, trust: readonly string[]): Verdict {
  try {
    const keys = trust.flatMap((item) => (item.includes('+') ? [item] : readFileSync(item, 'utf8').trim().split('\n')));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    return verifyProof(text, keys);
  } catch (error) {
    return refuse(
      'proof.malformed',
      `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
