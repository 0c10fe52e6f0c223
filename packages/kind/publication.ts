import type { Instant } from './kind.ts';

/** A record's text that everybody may read: signed by all sides, in each of its languages. */
export interface Publication {
  /** Nobody reads it before: the end of the embargo. */
  readonly from: Instant;
  /** Said since to be no longer so; the text stays, with this above it. */
  readonly withdrawn: { readonly time: Instant; readonly reason: string } | null;
  readonly texts: readonly PublishedText[];
}

export interface PublishedText {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `entente.act/v1` with the signature lines of all sides. */
  readonly note: string;
  /** Who signed, with the verifier key each line is checked by. */
  readonly signers: readonly { readonly member: string; readonly vkey: string; readonly time: Instant }[];
}
