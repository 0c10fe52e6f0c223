/** What two authorities may ask each other about without showing it: exact identifiers, never names. */
export const identifierTypes = ['document', 'phone', 'plate', 'imo', 'mmsi', 'iban', 'email', 'wallet'] as const;
export type IdentifierType = (typeof identifierTypes)[number];

export interface Identifier {
  readonly ok: true;
  readonly type: IdentifierType;
  /** The one spelling both sides come to, whoever wrote it down. */
  readonly value: string;
}
export interface NoIdentifier {
  readonly ok: false;
  readonly code: `identifier.${IdentifierType}`;
  /** What a right one looks like. */
  readonly message: string;
}
