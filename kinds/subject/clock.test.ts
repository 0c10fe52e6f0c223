import { describe, expect, it } from 'vitest';
import { dueAt, isPlausibleDue, isPlausibleProlongation, prolongedUntil } from './clock.ts';

describe('the clock of a data subject’s request', () => {
  it.each([
    ['2026-01-31', 'Europe/Rome', '2026-02-28T22:59:59.999Z', '2026-04-30T21:59:59.999Z'],
    ['2026-11-30', 'Europe/Rome', '2026-12-30T22:59:59.999Z', '2027-02-28T22:59:59.999Z'],
    ['2026-11-20', 'Pacific/Kiritimati', '2026-12-20T09:59:59.999Z', '2027-02-20T09:59:59.999Z'],
    ['2026-11-20', 'Etc/GMT+12', '2026-12-21T11:59:59.999Z', '2027-02-21T11:59:59.999Z'],
  ])('[KIND-131] received %s in %s: the end of the day a month later, and three', (day, zone, month, three) => {
    const [due, until] = [dueAt(day, zone, 'test').instant, prolongedUntil(day, zone, 'test').instant];
    expect([due, until]).toEqual([month, three]);
    expect([isPlausibleDue(day, due), isPlausibleProlongation(day, until)]).toEqual([true, true]);
  });

  it('[KIND-131] readers refuse a limit of another day, without asking a zone', () => {
    expect(isPlausibleDue('2026-11-20', '2026-12-22T12:00:00.000Z')).toBe(false);
    expect(isPlausibleDue('2026-11-20', '2026-12-18T23:59:59.999Z')).toBe(false);
    expect(isPlausibleProlongation('2026-11-20', '2026-12-20T22:59:59.999Z')).toBe(false);
  });
});
