/** Numbers that grow as they are written, four bytes each. */
export class Numbers {
  private data = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(this.data.length * 2);
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
    const whole = this.data.slice(0, this.length);
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
    const larger = new Uint8Array(Math.max(this.data.length * 2, this.length + room));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  /** The bytes, without what was made ready for more. */
  done(): Uint8Array {
    const whole = this.data.slice(0, this.length);
    this.data = new Uint8Array(0);
    return whole;
  }
}
