import {
  canonicalIdentifier,
  type Identifier,
  identifierTypes,
} from '../../../packages/match/identifiers/canonical.ts';

/** A line of a list of identifiers, in its one spelling, with the words as they stood there. */
export interface Listed extends Identifier {
  readonly line: number;
  readonly written: string;
}
export interface Damaged {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** Types of which a bare value is tried, the most particular first: a number of nine digits is a ship's before it is anything else's. */
const guesses = ['iban', 'wallet', 'email', 'imo', 'phone', 'mmsi'] as const;

/**
 * Lines `type<TAB>value`, or a bare value whose form tells its type. What is none is reported by its line, the rest is read; blank lines and
 * lines that begin with `#` are passed over.
 */
export function readIdentifiers(text: string): {
  readonly listed: readonly Listed[];
  readonly damaged: readonly Damaged[];
} {
  const listed: Listed[] = [];
  const damaged: Damaged[] = [];
  for (const [at, whole] of text.split(/\r?\n/).entries()) {
    const written = whole.trim();
    if (written === '' || written.startsWith('#')) continue;
    const found = readLine(written);
    if (found.ok) listed.push({ ...found, line: at + 1, written });
    else damaged.push({ line: at + 1, code: found.code, message: found.message });
  }
  return { listed, damaged };
}

function readLine(
  written: string,
): Identifier | { readonly ok: false; readonly code: string; readonly message: string } {
  const [first = '', ...rest] = written.split('\t');
  const named = identifierTypes.find((type) => type === first.trim().toLowerCase());
  if (named !== undefined) return canonicalIdentifier(named, rest.join(' '));
  for (const type of guesses) {
    const found = canonicalIdentifier(type, written);
    if (found.ok) return found;
  }
  const message = `Write the type before the value, with a tab between: ${identifierTypes.join(', ')}.`;
  return { ok: false, code: 'identifier.unknown', message };
}
