/** How much room there is after growing: twice as much, a quarter more of what is large, so that a list of millions does not take twice its memory. */
const roomy = 1 << 24;
const grown = (length: number): number => (length < roomy ? length * 2 : Math.ceil(length * 1.25));
/** What is at least so full is kept as it is when it is done: a copy would stand beside it. */
const fullEnough = 0.75;

/** Numbers that grow as they are written, four bytes each. */
export class Numbers {
  private data = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(grown(this.data.length));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  /** The numbers, without what was made ready for more. */
  done(): Uint32Array {
    const { data, length } = this;
    const whole = length >= data.length * fullEnough ? data.subarray(0, length) : data.slice(0, length);
    this.data = new Uint32Array(0);
    return whole;
  }
}

const encoder = new TextEncoder();

/** Bytes that grow as they are written. */
export class Bytes {
  private data = new Uint8Array(1 << 12);
  length = 0;

  push(part: Uint8Array): void {
    this.make(part.length);
    this.data.set(part, this.length);
    this.length += part.length;
  }

  text(text: string): void {
    this.make(text.length * 3);
    this.length += encoder.encodeInto(text, this.data.subarray(this.length)).written;
  }

  private make(room: number): void {
    if (this.length + room <= this.data.length) return;
    const larger = new Uint8Array(Math.max(grown(this.data.length), this.length + room));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  /** The bytes, without what was made ready for more. */
  done(): Uint8Array {
    const { data, length } = this;
    const whole = length >= data.length * fullEnough ? data.subarray(0, length) : data.slice(0, length);
    this.data = new Uint8Array(0);
    return whole;
  }
}

/** 0, 1, 2 … one less than `count`. */
export function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}
