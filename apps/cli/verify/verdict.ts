/** Why a proof is refused: of the file and what it rests on, and of what it holds. The code is stable; the sentence says what to do. */
export type RefusalCode =
  | `proof.${'no-file' | 'unknown' | 'not-text' | 'cut-off' | 'malformed' | 'damaged' | 'untrusted' | 'bad-trust'}`
  | `proof.${'charter' | 'checkpoint' | 'entry' | 'opened' | 'equivocation' | 'rewritten'}`;

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
}

export interface Acceptance {
  readonly ok: true;
  readonly record: string;
  readonly group: string;
  readonly title: string;
  readonly charterVersion: number;
  /** `given`: the roots are among those the reader trusts. `compare`: the reader still has to compare them. */
  readonly trust: 'given' | 'compare';
  readonly roots: readonly Root[];
  /** In the order of feeds and numbers. */
  readonly statements: readonly Statement[];
}
export type Verdict = Acceptance | Refusal;

export interface Root {
  readonly member: string;
  readonly name: string;
  readonly country: string;
  readonly vkey: string;
}

/** One entry: who said what, when they claim to have said it, and who confirmed to have stored it. */
export interface Statement {
  readonly feed: string;
  readonly seq: number;
  readonly member: string;
  readonly by: { readonly role: string; readonly ref: string };
  readonly type: string;
  readonly claimed: string;
  readonly keep: string;
  readonly data: unknown;
  readonly stored: readonly Stored[];
}

export interface Stored {
  readonly member: string;
  /** When the cosigner states it had stored the feed up to `size`, UTC. */
  readonly time: string;
  readonly size: number;
}

export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message };
}

/** Carries a refusal out of the depth of a check; `verifyProof` turns it into its verdict. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.refusal = refuse(code, message);
  }
}

export function insist(holds: boolean, code: RefusalCode, message: string): asserts holds {
  if (!holds) throw new Refused(code, message);
}
