/** Numbers of a piece: what has grown to millions is never copied to grow further. */
const pieceBits = 16;
const pieceLength = 1 << pieceBits;
const first = 1 << 8;

/** Numbers that grow as they are written, four bytes each, in pieces. */
export class Numbers {
  private full: Uint32Array[] = [];
  private last = new Uint32Array(first);
  private used = 0;

  get length(): number {
    return this.full.length * pieceLength + this.used;
  }

  push(value: number): void {
    if (this.used === this.last.length) this.grow();
    this.last[this.used++] = value;
  }

  at(place: number): number {
    return (this.full[place >>> pieceBits] ?? this.last)[place & (pieceLength - 1)] ?? 0;
  }

  private grow(): void {
    if (this.used === pieceLength) {
      this.full.push(this.last);
      [this.last, this.used] = [new Uint32Array(pieceLength), 0];
      return;
    }
    const larger = new Uint32Array(this.last.length * 2);
    larger.set(this.last);
    this.last = larger;
  }

  /** The numbers in one piece; nothing of them stays here. */
  done(): Uint32Array {
    const whole = new Uint32Array(this.length);
    this.full.forEach((piece, at) => {
      whole.set(piece, at * pieceLength);
    });
    whole.set(this.last.subarray(0, this.used), this.full.length * pieceLength);
    [this.full, this.last, this.used] = [[], new Uint32Array(first), 0];
    return whole;
  }
}

/** How much room there is after growing: twice as much, a quarter more of what is large. */
const roomy = 1 << 24;
const grown = (length: number): number => (length < roomy ? length * 2 : Math.ceil(length * 1.25));
/** What is at least so full is kept as it is when it is done: a copy would stand beside it. */
const fullEnough = 0.75;

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

  /** Bytes from one place to before another, without copying. */
  part(from: number, to: number): Uint8Array {
    return this.data.subarray(from, to);
  }

  private make(room: number): void {
    if (this.length + room <= this.data.length) return;
    const larger = new Uint8Array(Math.max(grown(this.data.length), this.length + room));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  /** The bytes, without what was made ready for more; nothing of them stays here. */
  done(): Uint8Array {
    const { data, length } = this;
    const whole = length >= data.length * fullEnough ? data.subarray(0, length) : data.slice(0, length);
    [this.data, this.length] = [new Uint8Array(1 << 10), 0];
    return whole;
  }
}

/** 0, 1, 2 … one less than `count`. */
export function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}

/** A byte for each of some values. */
export function bytesOf(values: Uint32Array, of: (value: number) => number): Uint8Array {
  const bytes = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) bytes[at] = of(values[at] ?? 0);
  return bytes;
}
