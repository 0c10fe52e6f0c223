import { sha256 } from '#crypto';
import { spelled } from './forms.ts';
import type { Identifier, IdentifierType, NoIdentifier } from './types.ts';

export * from './types.ts';

/** One spelling of an identifier, or what a right one looks like. Total: any text, of any length. */
export function canonicalIdentifier(type: IdentifierType, text: string): Identifier | NoIdentifier {
  return spelled(type, text, sha256);
}

const encoder = new TextEncoder();

/** The bytes both sides put into the function: `entente.id/v2`, the type, the canonical value. Another spelling is another version. */
export function identifierInput({ type, value }: Pick<Identifier, 'type' | 'value'>): Uint8Array {
  return encoder.encode(`entente.id/v2\n${type}\n${value}`);
}
