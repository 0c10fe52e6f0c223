/** One answer of the node as it was last seen. */
export interface Seen {
  /** Owner and address. */
  readonly id: string;
  readonly owner: string;
  /** Milliseconds. */
  readonly at: number;
  readonly value: unknown;
}

export interface SeenShelf {
  all(): Promise<readonly Seen[]>;
  get(id: string): Promise<Seen | undefined>;
  put(seen: Seen): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Around {
  /** Who is signed in on this device; null when nobody is, or the session has ended by itself. */
  owner(): string | null;
  /** Whether a fault is silence and no answer. */
  isSilence(fault: unknown): boolean;
  now(): number;
  /** Something is shown as it was then. */
  shown(at: number): void;
}

const mostKept = 60;
/** Characters of an answer that is kept: a board, not an archive. */
const mostLong = 1_000_000;

/**
 * The node's answer, or while it is silent what the same person last saw on this device. Nothing is kept for nobody, shown to another
 * person, or shown in place of a refusal.
 */
export async function askOrSeen<T>(
  shelf: SeenShelf,
  around: Around,
  address: string,
  ask: () => Promise<T>,
  read: (value: unknown) => T | null,
): Promise<T> {
  try {
    const answer = await ask();
    await keep(shelf, around, address, answer).catch(() => undefined);
    return answer;
  } catch (fault) {
    const owner = around.owner();
    if (owner === null || !around.isSilence(fault)) throw fault;
    const seen = await shelf.get(idOf(owner, address)).catch(() => undefined);
    const value = seen === undefined ? null : read(seen.value);
    if (seen === undefined || value === null) throw fault;
    around.shown(seen.at);
    return value;
  }
}

const idOf = (owner: string, address: string): string => `${owner} ${address}`;

async function keep(shelf: SeenShelf, around: Around, address: string, value: unknown): Promise<void> {
  const owner = around.owner();
  if (owner === null || JSON.stringify(value).length > mostLong) return;
  await shelf.put({ id: idOf(owner, address), owner, at: around.now(), value });
  const all = await shelf.all();
  const over = all.toSorted((a, b) => b.at - a.at).slice(mostKept);
  for (const { id } of over) await shelf.remove(id);
}
