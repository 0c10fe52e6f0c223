import { expect, it } from 'vitest';
import { kinds } from './registry.gen.ts';

const person = { name: 'Samir Lahmidi (invented)', category: 'suspect', aliases: [], born: '1981', nationality: 'MA' };
const named = { persons: [person], objects: [{ kind: 'vessel', value: 'Amal' }] };
const said = { request: { asked: { question: named } }, information: { shared: { notice: named } } };

it.each(Object.entries(said))(
  '[KIND-166] a record of the kind %s says whom and what it speaks of, and nobody once it is erased',
  (name, more) => {
    const kind = kinds.get(name);
    const blank = kind?.initial();
    const state = typeof blank === 'object' && blank !== null ? { ...blank, ...more } : null;
    expect(kind?.subjects?.(state)).toMatchObject(named);
    expect(kind?.subjects?.(blank)).toEqual({ persons: [], objects: [] });
  },
);

it('[KIND-166] a list of what may be found speaks of each of its identifiers, and of nothing once it is erased', () => {
  const kind = kinds.get('matchable');
  const blank = kind?.initial();
  const listed = { title: 'Phones (invented)' };
  const entries = [
    { type: 'phone', value: '+212612345678' },
    { type: 'plate', value: 'ITA:AB123CD' },
  ];
  const state = typeof blank === 'object' && blank !== null ? { ...blank, listed, entries } : null;
  expect(kind?.subjects?.(state)).toEqual({
    persons: [],
    objects: [
      { kind: 'phone', value: '+212612345678' },
      { kind: 'vehicle', value: 'ITA:AB123CD' },
    ],
  });
  expect(kind?.subjects?.(blank)).toEqual({ persons: [], objects: [] });
});
