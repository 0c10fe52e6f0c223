import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { replaySeed } from '../../dev/test/chance.ts';
import {
  acknowledged,
  admitAcknowledgement,
  applyCorrection,
  type Correction,
  readPart,
  unacknowledged,
  writePart,
} from './correction.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  note: z.string().nullable(),
  people: z.array(z.strictObject({ name: z.string().min(1), age: z.number() })),
});
const said = { title: 'boat', note: null, people: [{ name: 'Ana', age: 3 }] };
const statement = {
  author: 'it-moi',
  said,
  parts: /^(title|note|people\.\d+\.(name|age))$/,
  fits: (candidate: unknown) => schema.safeParse(candidate).data ?? null,
};
const data = (part: string, old: string, text: string) => ({
  statement: 'x#0',
  part,
  old,
  new: text,
  reason: 'because',
});
const code = (part: string, old: string, text: string, author = 'it-moi') => {
  const result = applyCorrection(statement, data(part, old, text), author);
  return result.ok ? 'ok' : result.code;
};

describe('corrections', () => {
  it('[KIND-20] put one part right and leave the rest', () => {
    expect(applyCorrection(statement, data('people.0.name', 'Ana', 'Anna'), 'it-moi')).toEqual({
      ok: true,
      said: { ...said, people: [{ name: 'Anna', age: 3 }] },
    });
    expect(applyCorrection(statement, data('note', '', 'new'), 'it-moi')).toMatchObject({ said: { note: 'new' } });
    expect(said.people[0]?.name).toBe('Ana');
  });

  it('[KIND-20] are refused to others, for other parts, from other texts, to what does not fit', () => {
    expect(code('title', 'boat', 'ship', 'ma-moi')).toBe('kind.correction.author');
    expect(code('people', '', 'x')).toBe('kind.correction.part');
    expect(code('people.1.name', '', 'x')).toBe('kind.correction.part');
    expect(code('people.0.age', '3', '4')).toBe('kind.correction.part');
    expect(code('title', 'ship', 'boat')).toBe('kind.correction.old');
    expect(code('title', 'boat', 'boat')).toBe('kind.correction.same');
    expect(code('title', 'boat', '')).toBe('kind.correction.value');
  });

  it('[KIND-20] a path reads own properties only, and what is written is read back', () => {
    for (const part of ['__proto__', 'constructor.name', 'people.length', 'title.0', 'people.0.__proto__'])
      expect(readPart(said, part)).toBe(null);
    fc.assert(
      fc.property(fc.constantFrom('title', 'note', 'people.0.name'), fc.string(), (part, text) => {
        expect(readPart(writePart(said, part, text), part)).toBe(text);
      }),
      replaySeed(),
    );
  });

  it('[KIND-21] are acknowledged once by each other member', () => {
    const correction: Correction = {
      ...data('title', 'boat', 'ship'),
      id: 'x#1',
      author: 'it-moi',
      time: '',
      acknowledged: [],
    };
    const refusal = (list: readonly Correction[], id: string, member: string) =>
      admitAcknowledgement(list, id, member)?.code ?? 'ok';
    expect(refusal([correction], 'x#1', 'ma-moi')).toBe('ok');
    expect(refusal([correction], 'x#9', 'ma-moi')).toBe('kind.correction.unknown');
    expect(refusal([correction], 'x#1', 'it-moi')).toBe('kind.correction.own');
    const after = acknowledged([correction], 'x#1', 'ma-moi');
    expect(refusal(after, 'x#1', 'ma-moi')).toBe('kind.correction.twice');
    expect(unacknowledged(after, 'ma-moi')).toEqual([]);
    expect(unacknowledged(after, 'fr-mi')).toHaveLength(1);
    expect(unacknowledged(after, 'it-moi')).toEqual([]);
  });
});
