import { describe, expect, it } from 'vitest';
import { type Figure, figure, figureId, figures } from './figure.ts';
import { occasionIn } from './occasion-link.ts';
import { type Acceptance, mergedRows, standingOf } from './picture.ts';

const one = (value: number, change: Partial<Figure> = {}): Figure => ({
  ...{ key: 'evacuated', label: null, unit: 'persons', value, asOf: '2026-11-22T16:00:00.000Z', note: null },
  ...change,
});
const id = figureId(one(1));
const side = (member: string, own: readonly Figure[], accepted: readonly Partial<Acceptance>[] = []) => ({
  member,
  report: {
    ...{ member, record: `${member}.x`, time: '2026-11-22T17:00:00.000Z', version: 1, hash: '', sections: [] },
    figures: own,
    accepted: accepted.map((given) => ({
      ...{ member: '', figure: id, value: 0, time: '2026-11-22T18:00:00.000Z' },
      ...given,
    })),
  },
});
const row = (...sides: Parameters<typeof mergedRows>[0]) => mergedRows(sides)[0];

describe('the picture of several sides', () => {
  it('[SITREP-7] puts figures of one key, unit and name in one row, each side by its own value', () => {
    const rows = mergedRows([
      side('it', [one(120), one(4, { key: 'teams', unit: 'items' }), one(2, { key: 'other', label: 'Tents ' })]),
      side('ma', [one(150), one(9, { unit: 'items' }), one(3, { key: 'other', label: 'tents' })]),
    ]);
    expect(rows.map(({ id: name, differs, difference }) => [name, differs, difference])).toEqual([
      ['evacuated persons', true, 30],
      ['teams items', false, null],
      ['other persons tents', true, 1],
      ['evacuated items', false, null],
    ]);
    expect(rows[0]?.sides.map(({ figure: own }) => own?.value)).toEqual([120, 150]);
  });

  it('[SITREP-8] agrees on a value only when every side says it or accepted it', () => {
    expect(row(side('it', [one(5)]), side('ma', [one(5)]))).toMatchObject({ agreed: 5, differs: false });
    expect(row(side('it', [one(5)]), side('ma', []))).toMatchObject({ agreed: null, differs: false });
    expect(row(side('it', [one(5)]), { member: 'ma', report: null })).toMatchObject({ agreed: null });
    expect(row(side('it', [one(0)]), side('ma', [one(0)]))).toMatchObject({ agreed: 0 });
    expect(row(side('it', [one(5)]))).toMatchObject({ agreed: null });
    const accepted = [{ member: 'ma', value: 5 }];
    expect(row(side('it', [one(5)], accepted), side('ma', [one(7)]))).toMatchObject({ agreed: 5, differs: false });
    expect(row(side('it', [one(5)], accepted), { member: 'ma', report: null })).toMatchObject({ agreed: 5 });
    const three = [side('it', [one(5)], accepted), side('ma', [one(7)])] as const;
    expect(row(...three, side('fr', []))).toMatchObject({ agreed: null });
    expect(row(...three, side('fr', [one(8)]))).toMatchObject({ agreed: null, differs: true });
  });

  it('[SITREP-8] an acceptance falls with the value it named, with a later word of its own side, and when it crosses another', () => {
    const ma = side('ma', [one(7)]);
    expect(row(side('it', [one(6)], [{ member: 'ma', value: 5 }]), ma)).toMatchObject({ agreed: null, differs: true });
    const before = [{ member: 'ma', value: 5, time: '2026-11-22T16:59:00.000Z' }];
    expect(row(side('it', [one(5)], before), ma)).toMatchObject({ agreed: null, differs: true });
    const crossed = side('ma', [one(7)], [{ member: 'it', value: 7 }]);
    expect(row(side('it', [one(5)], [{ member: 'ma', value: 5 }]), crossed)).toMatchObject({
      ...{ agreed: null, differs: true },
      sides: [{ accepts: null }, { accepts: null }],
    });
  });

  it('[SITREP-3] a report is in time within half an hour, late after it, due before and missing after', () => {
    const hour = '2026-11-22T17:00:00.000Z';
    const at = (time: string) => `2026-11-22T${time}:00.000Z`;
    expect(standingOf(hour, at('17:30'), at('23:00'))).toBe('inTime');
    expect(standingOf(hour, at('17:31'), at('23:00'))).toBe('late');
    expect(standingOf(hour, null, at('17:30'))).toBe('due');
    expect(standingOf(hour, null, at('17:31'))).toBe('missing');
  });

  it('[SITREP-4] takes a figure of the list, or one with a name; numbers within bounds; each once', () => {
    const fits = (change: object) => figure.safeParse({ ...one(1), ...change }).success;
    expect(fits({})).toBe(true);
    expect(fits({ value: 1.234 })).toBe(true);
    for (const change of [
      { value: 1.2345 },
      { value: Number.NaN },
      { value: Number.POSITIVE_INFINITY },
      { value: 1e13 },
      { value: '5' },
      { key: 'other' },
      { label: 'Tents' },
      { key: 'constructor' },
      { unit: 'dozens' },
      { asOf: 'today' },
    ])
      expect([change, fits(change)]).toEqual([change, false]);
    expect(figures.safeParse([one(1), one(2)]).success).toBe(false);
  });

  it('[SITREP-10] finds what a record serves in its opening, whatever its kind, and nothing that is none', () => {
    const occasion = { kind: 'transit', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000031' };
    expect(occasionIn({ occasion })).toEqual(occasion);
    expect(occasionIn({ asked: { occasion }, list: [] })).toEqual(occasion);
    for (const odd of [null, 'x', [], {}, { occasion: null }, { occasion: { kind: 'x' } }, { a: { b: { occasion } } }])
      expect(occasionIn(odd)).toBe(null);
  });
});
