import { readFileSync, statSync } from 'node:fs';
import { type Hit, NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { dropHeld, type HeldHead, keepHeld, keptHeld } from './held-file.ts';
import { listPath, namesIn } from './lists/folder.ts';

/** What is asked for, as it goes to the thread. */
export interface AskedName {
  readonly text: string;
  readonly born?: string;
  readonly nationality?: string;
  /** Only in these lists, and in nothing that is held. */
  readonly lists?: readonly string[];
}

/** A name that was found; `list` is null of one that a record of this node bears. */
export interface Named extends Hit {
  readonly list: string | null;
}

/** How many names of each list and of what is held are given. */
const mostHits = 20;
/** A folder of lists is looked at again after so many milliseconds: a list that is made anew is taken up without a restart. */
const lookAgainMs = 5_000;

/** The names that the records of this node bear, and the lists in its folder (`entente names index`). It lives in a thread of its own. */
export class NameShelf {
  private held = new NameIndex();
  private readonly lists = new Map<string, { readonly stamp: string; readonly index: NameIndex | null }>();
  private readonly folder: string;
  private readonly file: string;
  private looked = Number.NEGATIVE_INFINITY;
  /** Since names were last kept, something went that may be in no file any more. */
  private forgets = false;

  /** `file`: where the held names are kept between two starts. */
  constructor(folder: string, file: string) {
    this.folder = folder;
    this.file = file;
  }

  /** Takes up what was kept, in place of what is held; says of what it is, or null. */
  open(): HeldHead | null {
    const kept = keptHeld(this.file);
    if (kept !== null) this.held = kept.index;
    return kept?.head ?? null;
  }

  empty(): void {
    this.held = new NameIndex();
  }

  keep(head: HeldHead): void {
    if (this.forgets) this.held.segments();
    keepHeld(this.file, head, this.held);
    this.forgets = false;
  }

  drop(): void {
    this.forgets = true;
    dropHeld(this.file);
  }

  /** Takes the names of a record in place of those that it had; none when it was erased, and then nothing of them stays. */
  put(record: string, entries: readonly Entry[]): void {
    this.held.remove(record);
    this.held.add(entries);
    if (entries.length === 0) this.held.segments();
  }

  /** The best names, of the held ones and of each list, or of some lists alone, best first. */
  search(asked: AskedName, nowMs: number): readonly Named[] {
    this.lookAtLists(nowMs);
    const found: Named[] = [];
    if (asked.lists === undefined)
      for (const hit of this.held.query(asked, mostHits)) found.push({ ...hit, list: null });
    for (const [list, { index }] of this.lists)
      if (index !== null && (asked.lists?.includes(list) ?? true))
        for (const hit of index.query(asked, mostHits)) found.push({ ...hit, list });
    return found.sort((x, y) => y.score - x.score);
  }

  /** Names of the lists that are loaded. A file that is no index, or of an earlier version, is passed over. */
  get listNames(): readonly string[] {
    return [...this.lists].flatMap(([name, { index }]) => (index === null ? [] : [name]));
  }

  /** Whether there is nothing to be found: no record bears a name, and no list is there. */
  get isEmpty(): boolean {
    return this.held.size === 0 && namesIn(this.folder).length === 0;
  }

  /** The folder of lists has changed. */
  lookAgain(): void {
    this.looked = Number.NEGATIVE_INFINITY;
  }

  private lookAtLists(nowMs: number): void {
    if (nowMs - this.looked < lookAgainMs) return;
    this.looked = nowMs;
    const there = new Set<string>();
    for (const name of namesIn(this.folder)) {
      const path = listPath(this.folder, name, 'index');
      const { size, mtimeMs, ino } = statSync(path);
      const stamp = `${size} ${mtimeMs} ${ino}`;
      there.add(name);
      if (this.lists.get(name)?.stamp === stamp) continue;
      // The one that was there goes first: two of millions of names do not stand in memory at once.
      this.lists.delete(name);
      this.lists.set(name, { stamp, index: indexIn(path) });
    }
    for (const name of [...this.lists.keys()]) if (!there.has(name)) this.lists.delete(name);
  }
}

/** The index in a file; null when it is none, or cannot be read: the other lists are searched all the same. */
function indexIn(path: string): NameIndex | null {
  try {
    return NameIndex.from(readFileSync(path));
  } catch {
    return null;
  }
}
