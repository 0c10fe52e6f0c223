import { type Copy, type DraftBody, sameWords } from './local-drafts.ts';
import type { Around, Clash, DraftState, Told } from './saver-ports.ts';
import { isNewer, type StoredDraft } from './stored-draft.ts';

const idleMs = 1_000;
/** Who types without a pause is saved all the same. */
const longestMs = 5_000;
const retryMs = 10_000;

/**
 * Brings one draft's words to the node a second after the last key. Invariants: from the first key on, what was typed is in this browser's
 * store or on the node, and the local copy goes only when the node has that very content; nothing is written over that this window had not
 * seen; what was sent and not answered is sent again as it was before anything newer, so that a window never takes its own words, or those
 * that it goes on with, for somebody else's.
 */
export class DraftSaver {
  private readonly id: string;
  private readonly around: Around;
  private base: string | null;
  private pending: DraftBody | null = null;
  private unanswered: DraftBody | null = null;
  private callOff: (() => void) | null = null;
  private waitingSince: number | null = null;
  private sending: Promise<void> | null = null;
  private met: Clash | null = null;
  private ended = false;
  private told: Told | null = null;
  private state: DraftState;

  /** @param from what the node has of it, or what was kept of it here */
  constructor(id: string, from: Copy | { readonly base: string | null }, around: Around) {
    this.id = id;
    this.around = around;
    this.base = from.base;
    this.state = from.base === null ? 'blank' : 'saved';
    if (!('body' in from)) return;
    this.pending = from.body;
    const { unanswered } = from;
    this.unanswered = unanswered && sameWords(unanswered, from.body) ? from.body : unanswered;
    this.state = 'local';
  }

  /** Words that the node does not have yet, or that stand against others there. */
  words(): DraftBody | null {
    return this.ended ? null : this.pending;
  }

  standing(): DraftState {
    return this.state;
  }

  /** What the node has of this draft, as far as this window knows. */
  known(): string | null {
    return this.base;
  }

  /** A form shows this draft from now on. @returns what ends that */
  attend(told: Told): () => void {
    this.told = told;
    told.clash(this.met);
    told.state(this.state);
    if (this.pending && !this.met) this.later(idleMs);
    return () => {
      if (this.told === told) this.told = null;
    };
  }

  change(body: DraftBody) {
    if (this.ended) return;
    this.pending = body;
    this.keep();
    this.waitingSince ??= this.around.clock.now();
    this.is(this.met ? 'local' : 'saving');
    this.later(idleMs);
  }

  /** Now, because the page is about to go or the line is back. */
  flush(): Promise<void> {
    if (this.pending && !this.sending && !this.met && !this.ended) {
      this.callOff?.();
      this.sending = this.send();
    }
    return this.sending ?? Promise.resolve();
  }

  /** Whether what the form shows is the draft as it stands now; a node that does not answer says nothing against it. */
  async look(): Promise<boolean> {
    await this.flush();
    if (this.met) return false;
    if (this.ended || this.base === null) return true;
    try {
      const theirs = await this.around.door.stored(this.id);
      // What was typed and sent meanwhile is nobody else's.
      await this.sending;
      if (this.met) return false;
      if (this.ended || (theirs && this.isOwn(theirs))) return true;
      if (theirs === null || this.pending) this.meet(theirs);
      else this.take(theirs);
      return false;
    } catch {
      return true;
    }
  }

  /** Goes on with the words of this form; what the other window made of it becomes a draft of its own when `apart`. */
  async goOnWithMine(mine: DraftBody, apart: boolean): Promise<void> {
    const { met } = this;
    if (met === null) return;
    if (met.what === 'changed' && apart) await this.around.door.put(crypto.randomUUID(), met.theirs.body, null);
    this.base = met.what === 'changed' ? met.theirs.updated : null;
    this.settle();
    this.change(mine);
    await this.flush();
  }

  /** Goes on with what the other window made of it; the words of this form become a draft of their own when `apart`. */
  async goOnWithTheirs(mine: DraftBody, apart: boolean): Promise<void> {
    const { met } = this;
    if (met?.what !== 'changed') return;
    if (apart) await this.around.door.put(crypto.randomUUID(), mine, null);
    this.settle();
    this.take(met.theirs);
  }

  /** Where no form is there to choose, these words become a draft of their own. A form that opens later looks for itself what is there. */
  async standAside(): Promise<void> {
    const { met, pending } = this;
    if (this.told || met === null || pending === null) return;
    await this.around.door.put(crypto.randomUUID(), pending, null);
    if (this.pending !== pending) return;
    this.pending = null;
    this.around.copy.forget();
    this.settle();
  }

  /** The form was sent or thrown away: nothing is left to keep, here or on the node, but what another window wrote and this one never showed. */
  async end(): Promise<void> {
    await this.drop();
    if (this.met) return;
    try {
      const base = this.unanswered ? await this.ownOnNode() : this.base;
      if (base !== null) await this.around.door.remove(this.id, base);
    } catch {
      // It stays on the node until somebody throws it away there.
    }
  }

  /** Nothing more of it is kept or sent from here. A saving on its way is waited for, or it would bring the draft back. */
  async drop(): Promise<void> {
    this.ended = true;
    this.callOff?.();
    this.pending = null;
    this.around.copy.forget();
    await this.sending;
  }

  private later(ms: number) {
    const { clock } = this.around;
    this.callOff?.();
    const waited = clock.now() - (this.waitingSince ?? clock.now());
    this.callOff = clock.after(Math.max(0, Math.min(ms, longestMs - waited)), () => void this.flush());
  }

  private async send(): Promise<void> {
    try {
      if (this.unanswered && this.unanswered !== this.pending) await this.put(this.unanswered);
      if (this.pending) await this.put(this.pending);
      if (this.pending) this.later(idleMs);
    } catch (fault) {
      await this.failed(fault);
    } finally {
      this.sending = null;
    }
  }

  private async put(body: DraftBody): Promise<void> {
    this.unanswered = body;
    this.keep();
    this.base = await this.around.door.put(this.id, body, this.base);
    this.unanswered = null;
    if (this.ended) return;
    this.around.saved(body, this.base);
    this.waitingSince = null;
    if (this.pending !== body) return this.keep();
    this.pending = null;
    this.around.copy.forget();
    this.is('saved');
  }

  private async failed(fault: unknown): Promise<void> {
    const { door } = this.around;
    const kind = door.faultOf(fault);
    this.is('local');
    if (kind !== 'silent') this.unanswered = null;
    try {
      if (kind === 'changed') return this.meet(await door.stored(this.id));
    } catch {
      // It is asked again with the next try.
    }
    this.waitingSince = null;
    if (!this.ended) this.later(retryMs);
  }

  private meet(theirs: StoredDraft | null) {
    if (this.ended) return;
    this.met = theirs === null ? { what: 'gone' } : { what: 'changed', theirs };
    this.told?.clash(this.met);
  }

  private take(theirs: StoredDraft) {
    this.pending = null;
    this.base = theirs.updated;
    this.around.copy.forget();
    this.around.saved(theirs.body, theirs.updated);
    this.told?.taken(theirs);
    this.is('taken');
  }

  private settle() {
    this.met = null;
    this.unanswered = null;
    this.told?.clash(null);
  }

  private isOwn(theirs: StoredDraft): boolean {
    return !isNewer(theirs, this.base) || (this.unanswered !== null && sameWords(theirs.body, this.unanswered));
  }

  private async ownOnNode(): Promise<string | null> {
    const there = await this.around.door.stored(this.id);
    return there !== null && this.isOwn(there) ? there.updated : this.base;
  }

  private keep() {
    const { pending: body, base, unanswered } = this;
    if (body && !this.ended) this.around.copy.keep({ body, base, unanswered });
  }

  private is(state: DraftState) {
    this.state = state;
    this.told?.state(state);
  }
}
