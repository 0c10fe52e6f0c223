import { routes } from '../../../packages/contract/routes.ts';
import { call, Refused } from '../client/call.ts';
import { type DraftBody, forgetLocally, keepLocally, wordsOf } from '../client/local-drafts.ts';
import { isNewer, putDraft, type StoredDraft, storedDraft } from '../client/stored-draft.ts';

/** blank: nothing typed yet. local: only this browser has it. taken: it was changed elsewhere, and is shown as it was left there. */
export type DraftState = 'blank' | 'saving' | 'saved' | 'local' | 'taken';

/** What became of the draft in another window or on another device while something was typed here. `gone`: it was sent or thrown away. */
export type Clash = { readonly what: 'changed'; readonly theirs: StoredDraft } | { readonly what: 'gone' };

/** What a form hears of its draft. */
export interface Told {
  state(state: DraftState): void;
  clash(clash: Clash | null): void;
  saved(body: DraftBody, updated: string): void;
  /** What another window made of it is what the form shows from now on. */
  taken(theirs: StoredDraft): void;
}

export interface DraftKey {
  readonly owner: string;
  readonly id: string;
  /** This open form, among all windows. */
  readonly writer: string;
}

const idleMs = 1_000;
/** Who types without a pause is saved all the same. */
const longestMs = 5_000;
const retryMs = 10_000;

/**
 * Brings one form's content to the node a second after the last key. Invariants: from the first key on, what was typed is in this browser's
 * store or on the node, and the local copy goes only when the node has that very content; nothing is written over that this form had not
 * seen.
 */
export class DraftSaver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: DraftBody | null = null;
  private waitingSince: number | null = null;
  private sending: Promise<void> | null = null;
  private clash: Clash | null = null;
  private ended = false;
  /** Sent, and its answer may have been lost: found on the node it is our own. */
  private readonly sent = new Set<string>();
  private readonly key: DraftKey;
  private base: string | null;
  private readonly told: Told;

  constructor(key: DraftKey, base: string | null, told: Told) {
    this.key = key;
    this.base = base;
    this.told = told;
  }

  change(body: DraftBody) {
    if (this.ended) return;
    this.keep(body);
    this.pending = body;
    this.waitingSince ??= Date.now();
    this.told.state(this.clash ? 'local' : 'saving');
    this.later(idleMs);
  }

  /** Now, because the page is about to go or the line is back. */
  flush(): Promise<void> {
    if (this.pending && !this.sending && !this.clash) {
      clearTimeout(this.timer);
      this.sending = this.send(this.pending);
    }
    return this.sending ?? Promise.resolve();
  }

  /** Whether what the form shows is the draft as it stands now; a node that does not answer says nothing against it. */
  async look(): Promise<boolean> {
    await this.flush();
    if (this.clash) return false;
    if (this.ended || this.pending || this.base === null) return true;
    try {
      const theirs = await storedDraft(this.key.id);
      if (this.ended) return true;
      if (theirs !== null && !isNewer(theirs, this.base)) return true;
      if (theirs === null || this.pending) this.meet(theirs);
      else this.take(theirs);
      return false;
    } catch {
      return true;
    }
  }

  /** Goes on with the words of this form; what the other window made of it becomes a draft of its own when `apart`. */
  async goOnWithMine(mine: DraftBody, apart: boolean): Promise<void> {
    const { clash } = this;
    if (clash === null) return;
    if (clash.what === 'changed' && apart) await putDraft(crypto.randomUUID(), clash.theirs.body, null);
    this.base = clash.what === 'changed' ? clash.theirs.updated : null;
    this.settle();
    this.change(mine);
    await this.flush();
  }

  /** Goes on with what the other window made of it; the words of this form become a draft of their own when `apart`. */
  async goOnWithTheirs(mine: DraftBody, apart: boolean): Promise<void> {
    const { clash } = this;
    if (clash?.what !== 'changed') return;
    if (apart) await putDraft(crypto.randomUUID(), mine, null);
    this.settle();
    this.take(clash.theirs);
  }

  /**
   * The form was sent or thrown away: nothing is left to keep, here or on the node, but what another window wrote and this one never showed.
   * A saving on its way is waited for, or it would bring the draft back.
   */
  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    this.pending = null;
    this.forget();
    await this.sending;
    if (this.clash) return;
    try {
      const base = this.sent.size === 0 ? this.base : await this.ownOnNode();
      if (base !== null) await call(routes.deleteDraft, { params: { id: this.key.id }, query: { base } });
    } catch {
      // It stays on the node until somebody throws it away there.
    }
  }

  /** What the node has of this form, as far as this form knows. */
  known(): string | null {
    return this.base;
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    const waited = Date.now() - (this.waitingSince ?? Date.now());
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(ms, longestMs - waited)));
  }

  private async send(body: DraftBody) {
    this.sent.add(wordsOf(body));
    try {
      const updated = await putDraft(this.key.id, body, this.base);
      this.base = updated;
      this.sent.clear();
      if (this.ended) return;
      this.told.saved(body, updated);
      this.waitingSince = null;
      if (this.pending === body) {
        this.pending = null;
        this.forget();
        this.told.state('saved');
      } else if (this.pending) this.keep(this.pending);
    } catch (fault) {
      await this.failed(fault);
    } finally {
      this.sending = null;
      if (this.pending && this.pending !== body && !this.clash) this.later(idleMs);
    }
  }

  private async failed(fault: unknown) {
    this.told.state('local');
    try {
      if (fault instanceof Refused && fault.status === 409) return this.meet(await storedDraft(this.key.id));
    } catch {
      // It is asked again with the next try.
    }
    this.waitingSince = null;
    this.later(retryMs);
  }

  private meet(theirs: StoredDraft | null) {
    if (this.ended) return;
    if (theirs !== null && this.sent.has(wordsOf(theirs.body))) {
      this.base = theirs.updated;
      return this.later(0);
    }
    this.clash = theirs === null ? { what: 'gone' } : { what: 'changed', theirs };
    this.told.clash(this.clash);
  }

  private take(theirs: StoredDraft) {
    this.pending = null;
    this.base = theirs.updated;
    this.forget();
    this.told.taken(theirs);
    this.told.state('taken');
  }

  private settle() {
    this.clash = null;
    this.sent.clear();
    this.told.clash(null);
  }

  private async ownOnNode(): Promise<string | null> {
    const there = await storedDraft(this.key.id);
    return there !== null && this.sent.has(wordsOf(there.body)) ? there.updated : this.base;
  }

  private keep(body: DraftBody) {
    const { owner, id, writer } = this.key;
    keepLocally(owner, id, body, this.base, writer);
  }

  private forget() {
    forgetLocally(this.key.owner, this.key.id, this.key.writer);
  }
}
