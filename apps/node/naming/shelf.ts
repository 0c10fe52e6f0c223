import { statSync } from 'node:fs';
import { compareNames } from '../../../packages/match/names/compare.ts';
import { type Found, type Hit, NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { dropHeld, type HeldHead, keepHeld, keptHeld } from './held-file.ts';
import { listPath, namesIn } from './lists/folder.ts';
import { type KeptIndex, keptIndex } from './lists/kept-index.ts';
import { recordIn } from './record-key.ts';

/** What is asked for, as it goes to the thread. */
export interface AskedName {
  readonly text: string;
  readonly born?: string;
  readonly nationality?: string;
  /** Only what is at least so likely, in [0,1]. */
  readonly least?: number;
  /** Only vessels; or only whom they are not. */
  readonly kind?: 'person' | 'vessel';
  /** Only in these lists, and in nothing that is held. */
  readonly lists?: readonly string[];
  /** Of what is held only this; everything where it is not said. */
  readonly among?: Among;
}

/** What of the records of this node may be given to whoever asks. */
export interface Among {
  readonly kinds: readonly string[];
  /** Groups of exercises: with `drill` those alone, else all others; both where it is not said. */
  readonly exercises: readonly string[];
  readonly drill?: boolean;
  /** The record that asks. */
  readonly except?: string;
}

/** A name that was found; `list` is null of one that a record of this node bears. */
export interface Named extends Hit {
  readonly list: string | null;
}

export interface Search {
  /** Of each record and of each entry of a list the best name, best first. */
  readonly found: readonly Named[];
  /** Whether there are more that are likely enough. */
  readonly more: boolean;
}

/** How many records, and entries of each list, are given; and names that are looked through for them at most. */
const [mostHits, mostNames] = [20, 20_000];
/** A folder of lists is looked at again after so many milliseconds: a list that is made anew is taken up without a restart. */
const lookAgainMs = 5_000;

/** The names that the records of this node bear, and the lists in its folder (`entente names index`). It lives in a thread of its own. */
export class NameShelf {
  private held = new NameIndex();
  private readonly lists = new Map<string, KeptIndex & { readonly stamp: string }>();
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

  /** The best names, of the held ones and of each list, or of some lists alone. */
  search(asked: AskedName, nowMs: number): Search {
    this.lookAtLists(nowMs);
    const found: Named[] = [];
    let more = false;
    const take = (list: string | null, index: NameIndex): void => {
      const best = bestOf(index, asked, list !== null);
      for (const hit of best.slice(0, mostHits)) found.push({ ...hit, list });
      more ||= best.length > mostHits;
    };
    if (asked.lists === undefined) take(null, this.held);
    for (const [list, { index }] of this.lists)
      if (index !== null && (asked.lists?.includes(list) ?? true)) take(list, index);
    return { found: found.sort((x, y) => y.score - x.score), more };
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
      this.takeAway(name);
      this.lists.set(name, { stamp, ...keptIndex(path) });
    }
    for (const name of [...this.lists.keys()]) if (!there.has(name)) this.takeAway(name);
  }

  private takeAway(name: string): void {
    this.lists.get(name)?.close();
    this.lists.delete(name);
  }
}

/**
 * The best name of each record that may be given, one more than are shown: names that may not be given, and more names of one record, take nobody's
 * place, so that more are looked through until there are enough.
 */
function bestOf(index: NameIndex, asked: AskedName, isList: boolean): readonly Hit[] {
  for (let most = mostHits + 1; ; most *= 4) {
    const names = index.search(asked, most);
    const best = new Map<string, Found>();
    for (const one of names)
      if (
        one.score >= (asked.least ?? 0) &&
        isMeant(one.entry, asked) &&
        (isList || isAmong(one.entry.id, asked.among))
      )
        if (!best.has(one.entry.id)) best.set(one.entry.id, one);
    if (best.size <= mostHits && names.length === most && most < mostNames) continue;
    const hits = [...best.values()].slice(0, mostHits + 1);
    return hits.map((hit) => ({ ...hit, parts: compareNames(asked, hit.entry).parts }));
  }
}

const isMeant = ({ kind }: Entry, asked: AskedName): boolean =>
  asked.kind === undefined || (asked.kind === 'vessel') === (kind === 'vessel');

function isAmong(id: string, among: Among | undefined): boolean {
  if (among === undefined) return true;
  const { kind, group } = recordIn(id);
  const { kinds, exercises, drill, except } = among;
  return id !== except && kinds.includes(kind) && (drill === undefined || exercises.includes(group) === drill);
}
