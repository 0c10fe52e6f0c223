import { Building, type Texts, usedLater } from './build.ts';
import { free } from './growing.ts';
import { type Entry, plainOf, upToNext8 } from './segment.ts';

/** Takes the bytes of a file, one piece after the other; what it was given is written over afterwards. */
export type Append = (bytes: Uint8Array) => void;

/**
 * An index of one segment that is written while it is made: texts as they come, then each array when it is ready. What is in memory is what has to be known
 * of every row, a quarter of what is written. The file begins with `headRoom` bytes for what is known last (`headBefore`).
 */
export class StreamedIndex {
  private readonly append: Append;
  private readonly texts: AppendedTexts;
  private readonly building: Building;

  constructor(append: Append) {
    this.append = append;
    this.texts = new AppendedTexts(append);
    this.building = new Building(this.texts);
  }

  add(entry: Entry): void {
    this.building.add(entry);
  }

  /** Names so far. */
  get length(): number {
    return this.building.length;
  }

  /** Writes the rest; gives the arrays in their order with their lengths in bytes. To be called once. */
  finish(): readonly (readonly [name: string, length: number])[] {
    this.texts.flush();
    const lengths: (readonly [string, number])[] = [['entries', this.texts.length]];
    this.append(upToNext8(this.texts.length));
    for (const [name, array] of this.building.arrays()) {
      lengths.push([name, array.byteLength]);
      const { byteLength } = array;
      this.append(plainOf(array));
      this.append(upToNext8(byteLength));
      if (!usedLater.has(name)) free(array);
    }
    return lengths;
  }
}

const encoder = new TextEncoder();
const full = 1 << 16;

class AppendedTexts implements Texts {
  private readonly append: Append;
  private waiting = new Uint8Array(full);
  private used = 0;
  length = 0;

  constructor(append: Append) {
    this.append = append;
  }

  text(text: string): void {
    const most = text.length * 3;
    if (this.used + most > this.waiting.length) this.flush();
    if (most > this.waiting.length) this.waiting = new Uint8Array(most);
    const { written } = encoder.encodeInto(text, this.waiting.subarray(this.used));
    this.used += written;
    this.length += written;
  }

  flush(): void {
    if (this.used > 0) this.append(this.waiting.subarray(0, this.used));
    this.used = 0;
  }
}
