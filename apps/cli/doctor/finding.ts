/** What one look found. `warn`: works, and should be looked after; `fail`: does not work, or is not safe. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  readonly remedy: string | null;
}

export const fine = (check: string, detail: string): Finding => ({ check, state: 'ok', detail, remedy: null });
export const warn = (check: string, detail: string, remedy: string): Finding => ({
  check,
  state: 'warn',
  detail,
  remedy,
});
export const fail = (check: string, detail: string, remedy: string): Finding => ({
  check,
  state: 'fail',
  detail,
  remedy,
});
