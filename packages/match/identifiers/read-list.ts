import { linesOfZone } from './machine-read.ts';
import { type Identifier, type IdentifierType, identifierTypes, type NoIdentifier } from './types.ts';

/** A line of a list of identifiers, in its one spelling, with the words as they stood there. */
export interface Listed extends Identifier {
  readonly line: number;
  readonly written: string;
}
export interface Damaged {
  readonly line: number;
  readonly written: string;
  /** `identifier.<type>`, with what is wrong in it behind a full stop, or `identifier.unknown` where no type is named and none is told by the form. */
  readonly code: string;
  readonly message: string;
}
export interface ReadList {
  readonly listed: readonly Listed[];
  readonly damaged: readonly Damaged[];
}

/** The one spelling of an identifier of a type. */
export type Spell = (type: IdentifierType, text: string) => Identifier | NoIdentifier;

/** Types of which a bare value is tried, the most particular first: a number of nine digits is a ship's before it is anything else's. */
const guesses = ['iban', 'wallet', 'email', 'mac', 'imo', 'phone', 'mmsi'] as const;
/** Fifteen digits alone may be a card for payments as well: an IMEI says that it is one. */
const saysImei = /^imei/i;

/** Refusals that are said of nothing but a wallet or a telephone number: its line is told these rather than that it could be anything. */
const telling = /^identifier\.(wallet|phone)\./;

/**
 * Lines `type<TAB>value`, or a bare value: of the type that is meant, or else of the one its form tells. What is none is reported by its line,
 * the rest is read; the lines of a machine-readable zone are one; blank lines and lines that begin with `#` are passed over.
 */
export function readIdentifiers(text: string, spell: Spell, meant: IdentifierType | null = null): ReadList {
  const listed: Listed[] = [];
  const damaged: Damaged[] = [];
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  for (let at = 0, count = 1; at < lines.length; at += count) {
    count = meant === null || meant === 'document' ? linesOfZone(untyped(lines.slice(at, at + 3))) : 1;
    const written = lines.slice(at, at + count).join(' ');
    if (written === '' || written.startsWith('#')) continue;
    const found = readLine(written, spell, count > 1 && !written.includes('\t') ? 'document' : meant);
    if (found.ok) listed.push({ ...found, line: at + 1, written });
    else damaged.push({ line: at + 1, written, code: found.code, message: found.message });
  }
  return { listed, damaged };
}

/** The lines of a zone stand one below the other; a type may stand before the first. */
const untyped = ([first = '', ...others]: readonly string[]): readonly string[] => [
  first.replace(/^document\t/i, ''),
  ...others,
];

function readLine(
  written: string,
  spell: Spell,
  meant: IdentifierType | null,
): Identifier | { readonly ok: false; readonly code: string; readonly message: string } {
  const [first = '', ...rest] = written.split('\t');
  const named = identifierTypes.find((type) => type === first.trim().toLowerCase());
  if (named !== undefined) return spell(named, rest.join(' '));
  if (meant !== null) return spell(meant, written);
  if (saysImei.test(written)) return spell('imei', written);
  let near: NoIdentifier | null = null;
  for (const type of guesses) {
    const found = spell(type, written);
    if (found.ok) return found;
    if (telling.test(found.code)) near ??= found;
  }
  if (near !== null) return near;
  const message = `Write the type before the value, with a tab between: ${identifierTypes.join(', ')}.`;
  return { ok: false, code: 'identifier.unknown', message };
}
