import type { Refusal, Verdict } from './kind.ts';

export const allowed: Verdict = Object.freeze({ ok: true });

/** A refusal as a value: `code` is stable and has a sentence in every catalogue, `message` says in English what to do. */
export function refuse(code: string, message: string, field?: string): Refusal {
  return field === undefined ? { ok: false, code, message } : { ok: false, code, message, field };
}

export function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}

/** The first refusal, or `allowed`. Clauses are written in the order in which an officer should hear of them. */
export function first(...clauses: readonly (Refusal | null)[]): Verdict {
  for (const clause of clauses) if (clause !== null) return clause;
  return allowed;
}
