import type { Copy, DraftBody } from './local-drafts.ts';
import type { StoredDraft } from './stored-draft.ts';

/** blank: nothing typed yet. local: only this browser has it. taken: it was changed elsewhere, and is shown as it was left there. */
export type DraftState = 'blank' | 'saving' | 'saved' | 'local' | 'taken';

/** What became of the draft in another window or on another device while something was typed here. `gone`: it was sent or thrown away. */
export type Clash = { readonly what: 'changed'; readonly theirs: StoredDraft } | { readonly what: 'gone' };

/** What an open form hears of its draft. */
export interface Told {
  state(state: DraftState): void;
  clash(clash: Clash | null): void;
  /** What another window made of it is what the form shows from now on. */
  taken(theirs: StoredDraft): void;
}

export interface DraftDoor {
  stored(id: string): Promise<StoredDraft | null>;
  /** @returns the moment it was written, by which the next write names it. The same words twice are one write. */
  put(id: string, body: DraftBody, base: string | null): Promise<string>;
  remove(id: string, base: string): Promise<void>;
  /** silent: it may have been done all the same. changed: the draft is not what `base` names. refused: for another reason. */
  faultOf(fault: unknown): 'silent' | 'changed' | 'refused';
}

/** The copy in this browser. */
export interface DraftCopy {
  keep(copy: Copy): void;
  forget(): void;
}

export interface Clock {
  now(): number;
  /** @returns what calls it off */
  after(ms: number, run: () => void): () => void;
}

export interface Around {
  readonly door: DraftDoor;
  readonly copy: DraftCopy;
  readonly clock: Clock;
  /** The node has these words now. */
  saved(body: DraftBody, updated: string): void;
}
