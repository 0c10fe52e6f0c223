/**
 * One pass over foreign JSON text before it is parsed: strict RFC 8259, and the limits that keep every parser's answer
 * the same (depth, no name twice, no `__proto__`, numbers that are exact, no half surrogates).
 * Nothing here recurses deeper than `MAX_DEPTH`, so no input can exhaust the stack.
 */
export const MAX_JSON_BYTES = 1_048_576;
export const MAX_DEPTH = 32;

export type JsonFault = 'json-syntax' | 'json-depth' | 'json-name' | 'json-number' | 'json-text';
/** Where each member of the outermost object has its value, as [from, to). */
export type Members = ReadonlyMap<string, readonly [number, number]>;

/** The members of the outermost object, or what is wrong with the text. An outermost value of another type has none. */
export function scanJson(text: string): Members | JsonFault {
  const scan = new Scan(text);
  scan.blank();
  if (!scan.value(1)) return scan.fault;
  scan.blank();
  return scan.at === text.length ? scan.members : 'json-syntax';
}

const QUOTE = 34;
const BACKSLASH = 92;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Every integer of so few digits is exact. */
const SAFE_DIGITS = 15;
/** Above this many names a set is cheaper than walking a list. */
const FEW = 16;

class Scan {
  readonly text: string;
  readonly members = new Map<string, readonly [number, number]>();
  at = 0;
  fault: JsonFault = 'json-syntax';
  /** Names of the objects that are open, innermost last. */
  private readonly names: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  blank(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code > 32 || (code !== 32 && code !== 10 && code !== 13 && code !== 9)) return;
      this.at++;
    }
  }

  /** Steps over one value; `depth` counts the value itself when it is an object or array. */
  value(depth: number): boolean {
    switch (this.text.charCodeAt(this.at)) {
      case QUOTE:
        return this.string();
      case 123:
        return this.object(depth);
      case 91:
        return this.array(depth);
      case 116:
        return this.literal('true');
      case 102:
        return this.literal('false');
      case 110:
        return this.literal('null');
      default:
        return this.number();
    }
  }

  private literal(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private object(depth: number): boolean {
    if (depth > MAX_DEPTH) return this.fail('json-depth');
    this.at++;
    this.blank();
    if (this.take(125)) return true;
    const base = this.names.length;
    let many: Set<string> | null = null;
    do {
      this.blank();
      const name = this.name();
      if (name === null) return false;
      if (many === null && this.names.length - base === FEW) many = new Set(this.names.slice(base));
      if (name === '__proto__' || !this.isNew(name, base, many)) return this.fail('json-name');
      this.blank();
      if (!this.take(58)) return false;
      this.blank();
      const from = this.at;
      if (!this.value(depth + 1)) return false;
      if (depth === 1) this.members.set(name, [from, this.at]);
      this.blank();
    } while (this.take(44));
    this.names.length = base;
    return this.take(125);
  }

  /** Notes one more name of the object whose names start at `base`; false when it was there already. */
  private isNew(name: string, base: number, many: Set<string> | null): boolean {
    const names = this.names;
    if (many === null) {
      for (let at = base; at < names.length; at++) if (names[at] === name) return false;
      names.push(name);
      return true;
    }
    const before = many.size;
    return many.add(name).size > before;
  }

  private array(depth: number): boolean {
    if (depth > MAX_DEPTH) return this.fail('json-depth');
    this.at++;
    this.blank();
    if (this.take(93)) return true;
    do {
      this.blank();
      if (!this.value(depth + 1)) return false;
      this.blank();
    } while (this.take(44));
    return this.take(93);
  }

  private take(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at++;
    return true;
  }

  /** A name as the parser will see it: two spellings of one name are one name. */
  private name(): string | null {
    const from = this.at;
    if (this.text.charCodeAt(from) !== QUOTE || !this.string()) return null;
    const inside = this.text.slice(from + 1, this.at - 1);
    return inside.includes('\\') ? String(JSON.parse(`"${inside}"`)) : inside;
  }

  private string(): boolean {
    const text = this.text;
    let at = this.at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return true;
      }
      if (code === BACKSLASH) {
        const next = this.escape(at);
        if (next === null) return false;
        at = next;
      } else if (code >= 32) at++;
      else return false; // a control character, or NaN: the text ended
    }
  }

  /** The position after an escape, or after the two that make one surrogate pair. */
  private escape(at: number): number | null {
    const unit = this.escapedUnit(at);
    if (unit === null) return null;
    const after = at + (this.text.charCodeAt(at + 1) === 117 ? 6 : 2);
    if (unit < 0xd800 || unit > 0xdfff) return after;
    const low = unit < 0xdc00 ? this.escapedUnit(after) : null;
    if (low !== null && low >= 0xdc00 && low <= 0xdfff) return after + 6;
    this.fault = 'json-text';
    return null;
  }

  /** The code unit of the escape at `at`; 0 for the short ones; null when there is none. */
  private escapedUnit(at: number): number | null {
    ESCAPE.lastIndex = at;
    const found = ESCAPE.exec(this.text)?.[0];
    if (found === undefined) return null;
    return found.length === 6 ? Number.parseInt(found.slice(2), 16) : 0;
  }

  private number(): boolean {
    const from = this.at;
    if (this.text.charCodeAt(from) === 45) this.at++;
    const first = this.text.charCodeAt(this.at);
    const digits = this.digits();
    if (digits === 0 || (first === 48 && digits > 1)) return false;
    const whole = this.at;
    if (this.take(46) && this.digits() === 0) return false;
    if (!this.exponent()) return false;
    if (this.at === whole && digits <= SAFE_DIGITS) return true;
    const value = Number(this.text.slice(from, this.at));
    const exact = this.at === whole ? Number.isSafeInteger(value) : Number.isFinite(value);
    return exact || this.fail('json-number');
  }

  private exponent(): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code !== 101 && code !== 69) return true;
    this.at++;
    const sign = this.text.charCodeAt(this.at);
    if (sign === 43 || sign === 45) this.at++;
    return this.digits() > 0;
  }

  /** Steps over decimal digits and counts them. */
  private digits(): number {
    const from = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (!(code >= 48 && code <= 57)) return this.at - from;
      this.at++;
    }
  }

  private fail(fault: JsonFault): false {
    this.fault = fault;
    return false;
  }
}
