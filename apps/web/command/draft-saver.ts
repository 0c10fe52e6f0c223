import { routes } from '../../../packages/contract/routes.ts';
import { call } from '../client/call.ts';
import { type DraftBody, forgetLocally, keepLocally } from '../client/local-drafts.ts';

/** blank: nothing typed yet. local: only this browser has it. */
export type DraftState = 'blank' | 'saving' | 'saved' | 'local';

const idleMs = 1_000;
const retryMs = 10_000;

/**
 * Brings one form's content to the node a second after the last key. Invariant: from the first key on, what was typed is in this browser's
 * store or on the node; the local copy goes only when the node has that very content.
 */
export class DraftSaver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: DraftBody | null = null;
  private sending: Promise<void> | null = null;
  private ended = false;
  private readonly owner: string;
  private readonly id: string;
  private readonly tell: (state: DraftState) => void;
  private readonly onSaved: (body: DraftBody, updated: string) => void;

  constructor(
    owner: string,
    id: string,
    tell: (state: DraftState) => void,
    onSaved: (body: DraftBody, updated: string) => void,
  ) {
    this.owner = owner;
    this.id = id;
    this.tell = tell;
    this.onSaved = onSaved;
  }

  change(body: DraftBody) {
    if (this.ended) return;
    keepLocally(this.owner, this.id, body);
    this.pending = body;
    this.tell('saving');
    this.later(idleMs);
  }

  /** Now, because the page is about to go or the line is back. */
  flush() {
    if (!this.pending || this.sending) return;
    clearTimeout(this.timer);
    this.sending = this.send(this.pending);
  }

  /** The form was sent or thrown away: nothing is left to keep, here or on the node. A saving on its way is waited for, or it would bring the draft back. */
  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    this.pending = null;
    forgetLocally(this.owner, this.id);
    await this.sending;
    await call(routes.deleteDraft, { params: { id: this.id } }).catch(() => undefined);
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), ms);
  }

  private async send(body: DraftBody) {
    try {
      const { updated } = await call(routes.putDraft, { params: { id: this.id }, body });
      if (this.ended) return;
      this.onSaved(body, updated);
      if (this.pending === body) {
        this.pending = null;
        forgetLocally(this.owner, this.id);
        this.tell('saved');
      }
    } catch {
      this.tell('local');
      this.later(retryMs);
    } finally {
      this.sending = null;
      if (this.pending && this.pending !== body) this.later(idleMs);
    }
  }
}
