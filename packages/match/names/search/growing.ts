/** How much room there is after growing: twice as much, a quarter more of what is large. */
const roomy = 1 << 24;
const grown = (length: number): number => (length < roomy ? length * 2 : Math.ceil(length * 1.25));

/** Gives the memory of an array back at once, and not when it is collected: of a list of millions a dozen of them would stand about. It is empty then. */
export function free(...arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}

/** Numbers that grow as they are written, four bytes each. */
export class Numbers {
  private data = new Uint32Array(1 << 8);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length)
      this.data = new Uint32Array(this.data.buffer.transfer(4 * grown(this.data.length)));
    this.data[this.length++] = value;
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  /** The numbers, without what was made ready for more; nothing of them stays here. */
  done(): Uint32Array<ArrayBuffer> {
    const whole = new Uint32Array(this.data.buffer.transfer(4 * this.length));
    [this.data, this.length] = [new Uint32Array(1), 0];
    return whole;
  }
}

const encoder = new TextEncoder();

/** Bytes that grow as they are written. */
export class Bytes {
  private data = new Uint8Array(1 << 10);
  length = 0;

  push(part: Uint8Array): void {
    this.make(part.length);
    this.data.set(part, this.length);
    this.length += part.length;
  }

  byte(value: number): void {
    this.make(1);
    this.data[this.length++] = value;
  }

  text(text: string): void {
    this.make(text.length * 3);
    this.length += encoder.encodeInto(text, this.data.subarray(this.length)).written;
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  /** Bytes from one place to before another, without copying: to be read before more are written. */
  part(from: number, to: number): Uint8Array {
    return this.data.subarray(from, to);
  }

  private make(room: number): void {
    if (this.length + room <= this.data.length) return;
    const larger = Math.max(grown(this.data.length), this.length + room);
    this.data = new Uint8Array(this.data.buffer.transfer(larger));
  }

  /** The bytes, without what was made ready for more; nothing of them stays here. */
  done(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.data.buffer.transfer(this.length));
    [this.data, this.length] = [new Uint8Array(1), 0];
    return whole;
  }
}

/** 0, 1, 2 … one less than `count`. */
export function numbersBelow(count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}

/** A byte for each of some values. */
export function bytesOf(values: Uint32Array, of: (value: number) => number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) bytes[at] = of(values[at] ?? 0);
  return bytes;
}

/** A number for each of some values. */
export function numbersOf(values: Uint32Array, of: (value: number) => number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) numbers[at] = of(values[at] ?? 0);
  return numbers;
}
