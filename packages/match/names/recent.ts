/**
 * What was made of a text, kept as long as it is asked for now and then: of two tables one is filled while the other is still looked into, and when it is full
 * the older one goes. A cache: nothing depends on what is in it.
 */
export class Recent<T> {
  private readonly most: number;
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  /** At most twice so many are kept. */
  constructor(most: number) {
    this.most = most;
  }

  get(text: string): T | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, made: T): void {
    if (this.young.size >= this.most) [this.old, this.young] = [this.young, new Map()];
    this.young.set(text, made);
  }
}
