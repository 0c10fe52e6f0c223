import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';

/**
 * A disk with two images: what was written and what was synced. A crash keeps all that was synced and, of the rest, a
 * random choice of pages. A record of which a page is missing is torn; like a write-ahead log, reading back stops there.
 */
export interface Journal<R> {
  write(record: R): void;
  /** Calls `done` when all that was written before the call is on the platter. */
  sync(done: () => void): void;
  /** What can be read back: after a crash, what survived. */
  records(): readonly R[];
  /** Records that no crash can take away. */
  synced(): number;
}

export interface DiskHabits {
  /** Milliseconds one sync takes. */
  latency(): number;
  /** Planted bug: report a sync that was not made. */
  readonly lies: boolean;
  /** Planted bug: read torn records back as if they were whole. */
  readonly keepsTorn: boolean;
}

interface Image<R> {
  records: R[];
  synced: number;
  tear: (record: R) => R;
}

export interface Disk {
  /** `tear`: what a record looks like of which a page is missing. */
  journal<R>(name: string, tear: (record: R) => R): Journal<R>;
  crash(): void;
  /** A copy of what is synced, as a backup would take it. */
  snapshot(names: readonly string[]): Snapshot;
  /** Puts a copy back; journals it does not name keep what they have unless `wipe` names them. */
  restore(copy: Snapshot, wipe: readonly string[]): void;
}

export type Snapshot = ReadonlyMap<string, readonly unknown[]>;

const PAGES_A_RECORD = 2;

export function disk(time: Clock, chance: Chance, habits: DiskHabits): Disk {
  const images = new Map<string, Image<unknown>>();
  let life = 0;
  return {
    journal<R>(name: string, tear: (record: R) => R): Journal<R> {
      const image = (images.get(name) ?? { records: [], synced: 0, tear }) as Image<R>;
      images.set(name, image as Image<unknown>);
      return {
        write: (record) => void image.records.push(record),
        sync(done) {
          const upTo = image.records.length;
          const born = life;
          time.after(habits.latency(), () => {
            if (born !== life) return;
            if (!habits.lies) image.synced = Math.max(image.synced, upTo);
            done();
          });
        },
        records: () => image.records,
        synced: () => image.synced,
      };
    },
    crash() {
      life++;
      for (const image of images.values()) {
        image.records = survivors(image, chance, habits.keepsTorn);
        image.synced = image.records.length;
      }
    },
    snapshot: (names) => new Map(names.map((name) => [name, syncedOf(images.get(name))])),
    restore(copy, wipe) {
      life++;
      for (const name of wipe) replace(images, name, []);
      for (const [name, records] of copy) replace(images, name, records);
    },
  };
}

function survivors(image: Image<unknown>, chance: Chance, keepsTorn: boolean): unknown[] {
  const kept = image.records.slice(0, image.synced);
  for (const record of image.records.slice(image.synced)) {
    const whole = Array.from({ length: PAGES_A_RECORD }, () => chance.happens(0.6)).every(Boolean);
    if (whole) kept.push(record);
    else if (keepsTorn) kept.push(image.tear(record));
    else break;
  }
  return kept;
}

function syncedOf(image: Image<unknown> | undefined): readonly unknown[] {
  return image === undefined ? [] : image.records.slice(0, image.synced);
}

function replace(images: Map<string, Image<unknown>>, name: string, records: readonly unknown[]): void {
  const image = images.get(name);
  if (image === undefined) return;
  image.records = [...records];
  image.synced = records.length;
  images.set(name, image);
}
