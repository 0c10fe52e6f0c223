import type { ZodError } from 'zod';
import type { RefusalLine } from './refusals.ts';

/** What a form's own schema misses in what was typed, each field once: empty is one thing to say, wrong is another. */
export function formFaults(error: ZodError, input: unknown): readonly RefusalLine[] {
  const found = new Map<string, RefusalLine>();
  for (const { path } of error.issues) {
    const field = path.join('.');
    const code = isEmpty(valueAt(input, path)) ? 'form.missing' : 'form.wrong';
    if (!found.has(field)) found.set(field, { code, message: 'It does not fit', field });
  }
  return [...found.values()];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
