import { Bytes, Numbers } from './growing.ts';

const encoder = new TextEncoder();

/** Texts, each once, numbered as they came: bytes and no strings, for a million of strings are a hundred megabytes that are looked through again and again. */
export class ByteTable {
  private readonly bytes = new Bytes();
  private readonly starts = new Numbers();
  private readonly sums = new Numbers();
  /** One more than the number of a text, at the place that its sum leads to or the next that is free; at most half full. */
  private slots = new Uint32Array(1 << 10);
  private asked = new Uint8Array(1 << 8);
  length = 0;

  /** The number of a text, which is the length before when it is new. */
  numberOf(text: string): number {
    if (text.length * 3 > this.asked.length) this.asked = new Uint8Array(text.length * 3);
    const { written } = encoder.encodeInto(text, this.asked);
    const sum = this.sumOf(written);
    let at = sum & (this.slots.length - 1);
    for (; this.slots[at] !== 0; at = (at + 1) & (this.slots.length - 1)) {
      const number = (this.slots[at] ?? 0) - 1;
      if (this.sums.at(number) === sum && this.isAsked(number, written)) return number;
    }
    this.slots[at] = this.length + 1;
    this.sums.push(sum);
    this.starts.push(this.bytes.length);
    this.bytes.push(this.asked.subarray(0, written));
    if (2 * ++this.length > this.slots.length) this.widen();
    return this.length - 1;
  }

  /** The bytes of a text, in UTF-8. */
  at(number: number): Uint8Array {
    return this.bytes.part(this.starts.at(number), this.endOf(number));
  }

  private endOf(number: number): number {
    return number + 1 < this.length ? this.starts.at(number + 1) : this.bytes.length;
  }

  private isAsked(number: number, length: number): boolean {
    const start = this.starts.at(number);
    if (this.endOf(number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.bytes.at(start + at) !== this.asked[at]) return false;
    return true;
  }

  private sumOf(length: number): number {
    let sum = 0x811c9dc5;
    for (let at = 0; at < length; at++) sum = Math.imul(sum ^ (this.asked[at] ?? 0), 0x01000193);
    return (sum ^ (sum >>> 15)) >>> 0;
  }

  private widen(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let number = 0; number < this.length; number++) {
      let at = this.sums.at(number) & (this.slots.length - 1);
      while (this.slots[at] !== 0) at = (at + 1) & (this.slots.length - 1);
      this.slots[at] = number + 1;
    }
  }
}
