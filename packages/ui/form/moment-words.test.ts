import { describe, expect, it } from 'vitest';
import { momentWords } from './moment-words.ts';

const evening = '2026-12-03T19:00:00.000Z';

describe('[WEB-166] a moment in full words', () => {
  it('is told on the clocks of its zone, with the day of the week, and on ours where they show another time', () => {
    expect(momentWords('en-GB', evening, 'Europe/Rome', 'Africa/Tunis')).toEqual([
      { zone: 'Europe/Rome', words: 'Thursday, 3 December 2026 at 20:00 GMT+1' },
    ]);
    expect(momentWords('de-DE', evening, 'Asia/Ho_Chi_Minh', 'Europe/Rome')).toEqual([
      { zone: 'Asia/Ho Chi Minh', words: 'Freitag, 4. Dezember 2026 um 02:00 GMT+7' },
      { zone: 'Europe/Rome', words: 'Donnerstag, 3. Dezember 2026 um 20:00 GMT+1' },
    ]);
  });

  it('is not told of what is no moment', () => {
    for (const text of ['', 'soon']) expect(momentWords('fr-FR', text, 'Europe/Rome', 'UTC')).toEqual([]);
  });
});
