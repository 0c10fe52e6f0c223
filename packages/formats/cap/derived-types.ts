import { type Builtin, collapsed, isValue } from './simple-types.ts';

/** Types of XML Schema that restrict one of those CAP uses: what `xsi:type` may name on an element (XML Schema 1, 3.14.6). */
interface Derived {
  readonly from: Builtin;
  readonly holds: (collapsed: string) => boolean;
}

const nameStart = '\\p{L}_';
const nameRest = '\\p{L}\\p{M}\\p{Nd}\\u00B7._\\-';
const ncName = new RegExp(`^[${nameStart}][${nameRest}]*$`, 'u');
const anyName = new RegExp(`^[${nameStart}:][${nameRest}:]*$`, 'u');
const token = new RegExp(`^[${nameRest}:]+$`, 'u');
const within = (least: bigint | null, most: bigint | null): Derived => ({
  from: 'integer',
  holds: (text) => {
    if (!isValue('integer', text)) return false;
    const value = BigInt(text.replace(/^\+/, ''));
    return (least === null || value >= least) && (most === null || value <= most);
  },
});
const signed = (bits: bigint): Derived => within(-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n);
const unsigned = (bits: bigint): Derived => within(0n, 2n ** bits - 1n);
const string = (holds: Derived['holds']): Derived => ({ from: 'string', holds });

const derived: Readonly<Record<string, Derived>> = {
  normalizedString: string(() => true),
  token: string(() => true),
  language: string((text) => isValue('language', text)),
  Name: string((text) => anyName.test(text)),
  NCName: string((text) => ncName.test(text)),
  NMTOKEN: string((text) => token.test(text)),
  ID: string((text) => ncName.test(text)),
  IDREF: string((text) => ncName.test(text)),
  // An entity has to be declared, and nothing that declares one is taken.
  ENTITY: string(() => false),
  nonPositiveInteger: within(null, 0n),
  negativeInteger: within(null, -1n),
  nonNegativeInteger: within(0n, null),
  positiveInteger: within(1n, null),
  long: signed(64n),
  int: signed(32n),
  short: signed(16n),
  byte: signed(8n),
  unsignedLong: unsigned(64n),
  unsignedInt: unsigned(32n),
  unsignedShort: unsigned(16n),
  unsignedByte: unsigned(8n),
};

const own: readonly Builtin[] = ['string', 'dateTime', 'language', 'decimal', 'integer', 'anyURI'];

/** Whether an element of type `declared` may say that it is a `named`, with this content. */
export function isDerivedValue(declared: Builtin, named: string, text: string): boolean {
  if (named === declared) return isValue(declared, text);
  if (declared === 'decimal' && named === 'integer') return isValue('integer', text);
  const type = Object.hasOwn(derived, named) ? derived[named] : undefined;
  const restricts = type?.from === declared || (declared === 'decimal' && type?.from === 'integer');
  return type !== undefined && restricts && type.holds(collapsed(text));
}

/** The same where nothing is declared, as inside a signature: any type of XML Schema that is known here. */
export function isTypedValue(named: string, text: string): boolean {
  const type = own.find((one) => one === named);
  if (type !== undefined && type !== 'dateTime') return isValue(type, text);
  return Object.hasOwn(derived, named) && (derived[named]?.holds(collapsed(text)) ?? false);
}
