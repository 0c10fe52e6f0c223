/**
 * What is wrong with bytes that came from outside: a value, never an exception.
 * `code` is stable and machine-readable; `message` is one sentence that says what to do.
 */
export interface Fault<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
}

export function fault<Code extends string>(code: Code, message: string): Fault<Code> {
  return { ok: false, code, message };
}

/** Tells a fault from the value a parser returns. No parsed value of this project carries `ok: false`. */
export function isFault<T>(value: T | Fault): value is Fault {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'code' in value;
}
