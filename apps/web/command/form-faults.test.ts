import { expect, it } from 'vitest';
import { z } from 'zod';
import { month } from '../../../packages/kind/marks.ts';
import { line } from '../../../packages/kind/text.ts';
import { formFaults } from './form-faults.ts';

it('[WEB-154] [KIND-171] what is empty is told from what is wrong, each field once, also inside of a list', () => {
  const row = z.strictObject({ text: z.string().min(1) });
  const schema = z.strictObject({
    on: z.iso.date(),
    to: z.array(z.string()).min(1),
    items: z.array(row),
    note: z.string(),
    month,
    title: line(5),
  });
  const input = { on: '31 December', to: [], items: [{ text: 'a' }, {}], note: 7, month: 'May', title: 'Vessel' };
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error('it does not fit');
  expect(formFaults(error, input).map(({ code, field }) => [field, code])).toEqual([
    ['on', 'form.wrong'],
    ['to', 'form.missing'],
    ['items.1.text', 'form.missing'],
    ['note', 'form.wrong'],
    ['month', 'form.looks'],
    ['title', 'form.long'],
  ]);
  expect(formFaults(error, input).flatMap(({ values }) => values ?? [])).toEqual([{ example: '2026-05' }, { most: 5 }]);
});
