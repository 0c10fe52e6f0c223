import type { Done, Preview } from '../../../packages/contract/record.ts';

/** Why an entry was not sent, by the code of a sentence. */
export interface Stop {
  readonly code: string;
  readonly field?: string;
}

/** Where an act goes. */
export interface Address {
  readonly group: string;
  readonly kind: string;
  /** null when it begins a record. */
  readonly record: string | null;
  readonly command: string;
}

/** What was typed, and in which draft. `base`: when the node had last saved that draft, as far as its form knew; null when it never had. */
export interface KeptForm {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly base: string | null;
}

/** An act that waits for the connection, as it was looked at and decided. */
export interface Entry extends Address {
  /** Also its idempotency key, so that however often it is sent it is done once. */
  readonly id: string;
  /** Account of the person who decided it; nobody else sees or sends it. */
  readonly owner: string;
  /** Order in which entries are sent: milliseconds, each later than the one before. */
  readonly at: number;
  readonly title: string;
  readonly input: unknown;
  /** So that it can be put right in its form; null for what was no form. */
  readonly draft: KeptForm | null;
  /** The members that were named as its readers before it was kept. */
  readonly shown: readonly string[];
  /** When it was first sent without an answer, milliseconds; null when it never left. */
  readonly tried: number | null;
  /** Empty while it waits; else why the person has to look again. */
  readonly stops: readonly Stop[];
}

/** Where entries are kept. */
export interface Shelf {
  all(): Promise<readonly Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The own node, as far as sending goes. What it throws is sorted by `faultOf`. */
export interface Door {
  /** Account that is signed in now; null when nobody is. */
  person(): Promise<string | null>;
  preview(entry: Entry): Promise<Preview>;
  send(entry: Entry): Promise<Done>;
  /** The draft that an entry was typed in is not needed any more. */
  forget(draft: KeptForm): Promise<void>;
  /** `later`: no answer, or one that says nothing of the act. */
  faultOf(fault: unknown): 'later' | Stop;
}

export interface Flushed {
  readonly sent: readonly { readonly entry: Entry; readonly done: Done }[];
  /** Something still waits for the connection. */
  readonly later: boolean;
}

/** A node remembers a key for seven days: after that a repetition might be done twice, so a person decides. */
const rememberedMs = 6 * 24 * 3_600_000;

/** Entries of one person on one device. Nothing is lost: an entry goes only when the node has taken it, or its writer removes it. */
export class Outbox {
  private readonly owner: string;
  private readonly shelf: Shelf;
  private readonly door: Door;
  private readonly now: () => number;

  constructor(owner: string, shelf: Shelf, door: Door, now: () => number) {
    this.owner = owner;
    this.shelf = shelf;
    this.door = door;
    this.now = now;
  }

  /** Own entries in the order in which they will be sent. */
  async entries(): Promise<readonly Entry[]> {
    const all = await this.shelf.all();
    return all.filter(({ owner }) => owner === this.owner).sort((a, b) => a.at - b.at);
  }

  async keep(entry: Omit<Entry, 'owner' | 'at' | 'tried' | 'stops'>): Promise<void> {
    const last = (await this.entries()).at(-1)?.at ?? 0;
    await this.shelf.put({ ...entry, owner: this.owner, at: Math.max(this.now(), last + 1), tried: null, stops: [] });
  }

  remove(id: string): Promise<void> {
    return this.shelf.remove(id);
  }

  /** The person has looked again, and it is to be tried as it is. */
  async again(id: string): Promise<void> {
    const entry = (await this.entries()).find((each) => each.id === id);
    if (entry) await this.shelf.put({ ...entry, stops: [] });
  }

  /** Sends what waits, one by one; what is refused stays with its reason, and the rest goes on. Ends at the first silence. */
  async flush(): Promise<Flushed> {
    const sent: Flushed['sent'][number][] = [];
    const waiting = (await this.entries()).filter(({ stops }) => stops.length === 0);
    if (waiting.length === 0) return { sent, later: false };
    for (const entry of waiting) {
      const outcome = await this.one(entry);
      if (outcome === 'later') return { sent, later: true };
      if (outcome === 'stopped') continue;
      sent.push({ entry, done: outcome });
    }
    return { sent, later: false };
  }

  private async one(entry: Entry): Promise<Done | 'later' | 'stopped'> {
    try {
      // Somebody else may have signed in at this device meanwhile: nothing is sent in another person's name.
      if ((await this.door.person()) !== this.owner) return 'later';
      const stops = this.stopsOf(entry, await this.door.preview(entry));
      if (stops.length > 0) return await this.stop(entry, stops);
      const tried = { ...entry, tried: entry.tried ?? this.now() };
      await this.shelf.put(tried);
      const done = await this.door.send(tried);
      await this.shelf.remove(entry.id);
      if (entry.draft) await this.door.forget(entry.draft).catch(() => undefined);
      return done;
    } catch (fault) {
      const why = this.door.faultOf(fault);
      return why === 'later' ? why : await this.stop(entry, [why]);
    }
  }

  /** What the node says now against what the person saw then: nothing leaves to somebody, or in a way, that was not shown. */
  private stopsOf(entry: Entry, preview: Preview): readonly Stop[] {
    const refused = preview.refusals.map(({ code, field }) => (field === undefined ? { code } : { code, field }));
    const news = preview.audience.some(({ member }) => !entry.shown.includes(member)) ? ['outbox.readers'] : [];
    const owned = preview.taken.length > 0 ? ['outbox.taken'] : [];
    const moved = preview.leaves === null ? [] : ['outbox.leaves'];
    const changed = [...news, ...owned, ...moved].map((code) => ({ code }));
    if (entry.tried === null) return [...refused, ...changed];
    // It was on its way and may have arrived: the state may refuse it only because it was done, and the key finds that out.
    const old = this.now() - entry.tried > rememberedMs;
    return old || changed.length > 0 ? [{ code: 'outbox.old' }, ...changed] : [];
  }

  private async stop(entry: Entry, stops: readonly Stop[]): Promise<'stopped'> {
    await this.shelf.put({ ...entry, stops });
    return 'stopped';
  }
}
