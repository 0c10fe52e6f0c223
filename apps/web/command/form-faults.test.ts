import { expect, it } from 'vitest';
import { z } from 'zod';
import { formFaults } from './form-faults.ts';

it('[WEB-154] what is empty is told from what is wrong, each field once, also inside of a list', () => {
  const row = z.strictObject({ text: z.string().min(1) });
  const schema = z.strictObject({
    on: z.iso.date(),
    to: z.array(z.string()).min(1),
    items: z.array(row),
    note: z.string(),
  });
  const input = { on: '31 December', to: [], items: [{ text: 'a' }, {}], note: 7 };
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error('it does not fit');
  expect(formFaults(error, input).map(({ code, field }) => [field, code])).toEqual([
    ['on', 'form.wrong'],
    ['to', 'form.missing'],
    ['items.1.text', 'form.missing'],
    ['note', 'form.wrong'],
  ]);
});
