import { statSync } from 'node:fs';

/** How often progress is told, in milliseconds. */
const every = 2000;

/** Progress through a file that takes long: rows, rate and what remains, told every two seconds. */
export class Progress {
  rows = 0;
  private bytes = 0;
  private readonly size: number;
  private readonly began = performance.now();
  private next = this.began + every;
  private readonly file: string;
  private readonly say: (text: string) => void;

  constructor(file: string, say: (text: string) => void) {
    this.file = file;
    this.say = say;
    this.size = statSync(file).size;
  }

  read(bytes: number): void {
    this.bytes += bytes;
  }

  row(): void {
    this.rows += 1;
    if (this.rows % 1024 !== 0) return;
    const now = performance.now();
    if (now < this.next) return;
    this.next = now + every;
    const seconds = (now - this.began) / 1000;
    const left = this.bytes === 0 ? 0 : Math.ceil((seconds * (this.size - this.bytes)) / this.bytes);
    const rate = Math.round(this.rows / seconds);
    this.say(`${this.file}: ${this.rows} rows, ${rate} a second, about ${left} s left.`);
  }
}
