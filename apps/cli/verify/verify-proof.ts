import { parseVkey } from '../../../packages/notes/index.ts';
import { type Charters, readCharters } from './read-charters.ts';
import { readFile } from './read-file.ts';
import { readStatement } from './read-statement.ts';
import { insist, Refused, type Root, type Statement, type Verdict } from './verdict.ts';

/**
 * Checks a proof of one record without a node and without the network. `trust` holds the root keys the reader knows to be
 * the members' own (verifier keys); without it the verdict says which roots everything rests on, to be compared by hand.
 */
export function verifyProof(text: string, trust: readonly string[] = []): Verdict {
  try {
    const file = readFile(text);
    const charters = readCharters(file.charters);
    const roots = rootsToName(charters, trust);
    const statements = file.entries.map((item) => readStatement(item, file.record, charters));
    inOrder(statements);
    oneHistory(file.entries.flatMap((item) => item.receipts.map((receipt) => receipt.checkpoint)));
    const { group, title, version: charterVersion } = charters;
    const anchored = trust.length > 0 ? 'given' : 'compare';
    return { ok: true, record: file.record, group, title, charterVersion, trust: anchored, roots, statements };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/**
 * The roots of one version must all be trusted: that version then vouches for those before it, which its text names by
 * hash, and for those after it, which these roots signed.
 */
export function rootsToName(charters: Charters, trust: readonly string[]): readonly Root[] {
  for (const vkey of trust)
    insist(parseVkey(vkey) !== null, 'proof.bad-trust', `${vkey.slice(0, 80)} is not a verifier key; copy it whole.`);
  const current = charters.roots.at(-1) ?? [];
  if (trust.length === 0) return current;
  const trusted = charters.roots.find((roots) => roots.every((root) => trust.includes(root.vkey)));
  const unknown = current.filter((root) => !trust.includes(root.vkey)).map((root) => root.vkey);
  insist(
    trusted !== undefined,
    'proof.untrusted',
    `This proof rests on roots you did not name: ${unknown.join(', ')}.`,
  );
  return trusted;
}

/** Each entry once, by feed and number: an order that no one can choose. */
function inOrder(statements: readonly Statement[]): void {
  const after = (a: Statement, b: Statement): boolean => (a.feed === b.feed ? a.seq < b.seq : a.feed < b.feed);
  const ordered = statements.slice(1).every((statement, i) => after(statements[i] ?? statement, statement));
  insist(ordered, 'proof.malformed', 'The entries of this proof are not in order, or one stands there twice.');
}

/** Two checkpoints of one feed and one size must be the same: else the author has told two stories. */
function oneHistory(checkpoints: readonly string[]): void {
  const roots = new Map<string, string>();
  for (const checkpoint of checkpoints) {
    const [origin = '', size = '', root = ''] = checkpoint.split('\n');
    const known = roots.get(`${origin} ${size}`) ?? root;
    insist(known === root, 'proof.equivocation', `${origin} signed two trees of size ${size}: this file is evidence.`);
    roots.set(`${origin} ${size}`, root);
  }
}
