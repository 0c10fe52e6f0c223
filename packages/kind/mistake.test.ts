import { expect, it } from 'vitest';
import { z } from 'zod';
import { mistakeOf, wordsFor } from './mistake.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(5),
  key: z.string().length(24).optional(),
  day: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'it must be a day such as 2026-05-31')
    .optional(),
  code: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  tone: z.enum(['calm', 'loud']).optional(),
  lines: z.array(z.strictObject({ count: z.int().min(1) })),
});
const sound = { title: 'Boat', lines: [] };

it('[KIND-165] what does not fit is said in a sentence with its field, and in no word of a program', () => {
  const cases: readonly [object, string, string][] = [
    [{ extra: 1 }, 'extra', 'Leave out "extra": there is no such field here.'],
    [{ lines: undefined }, 'lines', 'Correct the field "lines": it is missing.'],
    [{ lines: 'x' }, 'lines', 'Correct the field "lines": it must be a list.'],
    [{ title: '' }, 'title', 'Correct the field "title": it is empty.'],
    [{ title: 'Vessel' }, 'title', 'Correct the field "title": it must have at most 5 characters.'],
    [{ key: 'x' }, 'key', 'Correct the field "key": it must have exactly 24 characters.'],
    [{ day: 'May' }, 'day', 'Correct the field "day": it must be a day such as 2026-05-31.'],
    [{ code: '1' }, 'code', 'Correct the field "code": it does not have the form that is asked for here.'],
    [{ tone: 'x' }, 'tone', 'Correct the field "tone": it must be one of calm, loud.'],
    [{ lines: [{ count: 0 }] }, 'lines.0.count', 'Correct the field "lines.0.count": it must be at least 1.'],
    [{ lines: [{ count: 1, cout: 2 }] }, 'lines.0.cout', 'Leave out "cout" in "lines.0": there is no such field here.'],
  ];
  for (const [change, field, message] of cases) {
    const { error } = schema.safeParse({ ...sound, ...change }, { error: wordsFor });
    expect(error === undefined ? null : mistakeOf(error)).toEqual({ field, message });
  }
  const { error } = schema.safeParse([], { error: wordsFor });
  expect(error === undefined ? null : mistakeOf(error).message).toBe(
    'Correct what was sent: it must be an object with named fields.',
  );
});
