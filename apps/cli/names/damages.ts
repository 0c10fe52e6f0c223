/** Most damaged lines that are named one by one; all are counted. */
const mostNamed = 50;

/** Damaged lines of one file, told as they are met and counted at the end. */
export class Damages {
  count = 0;
  /** Numbers of the lines, from 1; the first 100,000 of them. */
  readonly lines: number[] = [];
  private readonly file: string;
  private readonly say: (text: string) => void;

  constructor(file: string, say: (text: string) => void) {
    this.file = file;
    this.say = say;
  }

  tell(line: number, why: string): void {
    this.count += 1;
    if (this.lines.length < 100_000) this.lines.push(line);
    if (this.count <= mostNamed) this.say(`${this.file}, line ${line}: ${why}.`);
  }

  /** The count, when there are more than were named. */
  sum(): void {
    if (this.count > mostNamed)
      this.say(`${this.file}: ${this.count} damaged lines in all; the first ${mostNamed} are named above.`);
  }
}
