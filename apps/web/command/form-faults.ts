import type { ZodError } from 'zod';
import { exampleIn } from '../../../packages/kind/like.ts';
import type { RefusalLine } from './refusals.ts';

/** What a form's own schema misses in what was typed, each field once: empty is one thing to say, too long or otherwise written another. */
export function formFaults(error: ZodError, input: unknown): readonly RefusalLine[] {
  const found = new Map<string, RefusalLine>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    const said = isEmpty(valueAt(input, issue.path)) ? { code: 'form.missing' } : wrong(issue);
    if (!found.has(field)) found.set(field, { ...said, message: 'It does not fit', field });
  }
  return [...found.values()];
}

/** With what is expected, as far as the schema says it in a way that a page in any language can show. */
function wrong(issue: ZodError['issues'][number]): Pick<RefusalLine, 'code' | 'values'> {
  const example = exampleIn(issue.message);
  if (example !== null) return { code: 'form.looks', values: { example } };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'form.long', values: { most: Number(issue.maximum) } };
  return { code: 'form.wrong' };
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
