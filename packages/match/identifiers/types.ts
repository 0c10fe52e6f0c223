/** What two authorities may ask each other about without showing it: exact identifiers, never names. */
export const identifierTypes = [
  'document',
  'phone',
  'plate',
  'imo',
  'mmsi',
  'iban',
  'email',
  'wallet',
  'imei',
  'mac',
] as const;
export type IdentifierType = (typeof identifierTypes)[number];

export interface Identifier {
  readonly ok: true;
  readonly type: IdentifierType;
  /** The one spelling both sides come to, whoever wrote it down. */
  readonly value: string;
}
export interface NoIdentifier {
  readonly ok: false;
  /** The type, and the part of it that has to be looked at again where it is one part. */
  readonly code:
    | `identifier.${IdentifierType}`
    | `identifier.${'document' | 'phone' | 'plate' | 'iban'}.country`
    | `identifier.${'phone' | 'iban'}.length`
    | `identifier.${'document' | 'imei'}.digit`
    | 'identifier.document.zone'
    | 'identifier.wallet.checksum';
  /** What a right one looks like, or what to look at again. */
  readonly message: string;
}
