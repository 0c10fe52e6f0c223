import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';

const told = (sentence: string): string =>
  `The Kenyan Minister of the Interior, Wanjala Otembo, ${sentence} his Norwegian counterpart, Sigrun Halvdal.
The two ministers discussed the border and agreed to meet again.`;
const dateOf = (text: string, reportDate: string | null = null) => readReport(text, { reportDate }).date;

describe('the date of a meeting', () => {
  it('[PRESS-14] without the day of the report, “today” and a weekday leave it open', () => {
    expect(dateOf(told('received today, Monday, in Nairobi'))).toMatchObject({
      value: null,
      precision: 'weekday',
      weekday: 1,
    });
    expect(dateOf(told('received today in Nairobi'))).toMatchObject({ value: null, precision: 'none' });
  });
  it.each([
    ['received today in Nairobi', '2031-03-05'],
    ['received yesterday in Nairobi', '2031-03-04'],
    ['met on Tuesday in Nairobi', '2031-03-04'],
    ['met on 28 February in Nairobi', '2031-02-28'],
    ['met on February 28 in Nairobi', '2031-02-28'],
    ['met on 20 January in Nairobi', '2031-01-20'],
    ['met on 2 March 2031 in Nairobi', '2031-03-02'],
  ])('[PRESS-15] [PRESS-17] counted from a report of Wednesday 5 March 2031: %s', (sentence, day) => {
    expect(dateOf(told(sentence), '2031-03-05')).toEqual({
      ...dateOf(told(sentence), '2031-03-05'),
      value: day,
      precision: 'day',
      not_before: day,
      not_after: day,
    });
  });
  it('[PRESS-15] what the text leaves open lies between two days', () => {
    expect(dateOf(told('met in Nairobi'), '2031-03-05')).toEqual({
      value: null,
      precision: 'none',
      not_before: '2031-02-23',
      not_after: '2031-03-05',
      weekday: null,
    });
  });
  it('[PRESS-15] a weekday further back than papers write, or of a meeting to come, is no day', () => {
    expect(dateOf(told('met on Saturday in Nairobi'), '2031-03-05')).toMatchObject({
      value: null,
      precision: 'weekday',
      weekday: 6,
    });
    expect(dateOf(told('will meet on Tuesday in Nairobi'), '2031-03-05')).toMatchObject({ value: null, weekday: 2 });
  });
  it('[PRESS-15] a report whose month alone is known dates its meeting to no more than the month', () => {
    expect(dateOf(told('met on Tuesday in Nairobi'), '2031-03')).toMatchObject({
      value: '2031-03',
      precision: 'month',
    });
  });
  it.each([
    [
      'en',
      'NAIROBI, March 5 (NPA) – The Kenyan Minister of the Interior, Wanjala Otembo, met his Norwegian counterpart, Sigrun Halvdal.',
    ],
    [
      'it',
      "Nairobi, 5 mar. (NPA) - Il ministro dell'Interno keniota, Wanjala Otembo, ha incontrato la sua omologa norvegese, Sigrun Halvdal.",
    ],
  ])('[PRESS-35] %s: the day before the first word is that of sending', (_, text) => {
    expect(dateOf(text, '2031-03-05').value).toBeNull();
  });
  it('[PRESS-35] a weekday beside the day of sending is dated by it', () => {
    const text =
      'NAIROBI, March 4 (NPA) – The Kenyan Minister of the Interior, Wanjala Otembo, met his Norwegian counterpart, Sigrun Halvdal, on Tuesday.';
    expect(dateOf(text, '2031-03-05').value).toBe('2031-03-04');
  });
  it.each(['met on 3 and 4 March in Nairobi', 'met on March 3-4 in Nairobi', 'met from 3 to 4 March 2031 in Nairobi'])(
    '[PRESS-35] of several days none is chosen: %s',
    (sentence) => {
      const found = dateOf(told(sentence), '2031-03-05');
      expect(found).toMatchObject({ value: null, not_before: '2031-03-03', not_after: '2031-03-04' });
    },
  );
  it('[PRESS-15] what is to be done after a meeting that is told as past does not put it off', () => {
    const text = `${told('met on Tuesday in Nairobi')}\nAfter the meeting a joint office will be opened in Oslo.`;
    expect(dateOf(text, '2031-03-05').value).toBe('2031-03-04');
  });
  it('[PRESS-16] “today” in what somebody says, or of a journey, does not date the meeting', () => {
    expect(dateOf(told('said “today we are friends” when he met'), '2031-03-05').value).toBeNull();
    expect(dateOf(told('arrived yesterday for a visit and met in Nairobi'), '2031-03-05').value).toBeNull();
  });
  it('[PRESS-16] a weekday beside a journey may be that of the journey: it stays a weekday', () => {
    const text = told('met on Tuesday in Nairobi, on a visit to Kenya,');
    expect(dateOf(text, '2031-03-05')).toMatchObject({ value: null, precision: 'weekday', weekday: 2 });
  });
  it('[PRESS-17] the year turns with the report; a day months away is of another matter', () => {
    expect(dateOf(told('met on 30 December in Nairobi'), '2031-01-05').value).toBe('2030-12-30');
    expect(dateOf(told('met, as on 30 August, in Nairobi'), '2031-01-05').value).toBeNull();
  });
  it('[PRESS-16] a day of something else in the text does not either', () => {
    const text = `${told('met in Nairobi')}\nA road was opened on 10 January.`;
    expect(dateOf(text, '2031-03-05').value).toBeNull();
  });
  it('[PRESS-15] west of the Atlantic, and on pages stamped in the night, “today” may be the day before', () => {
    const text = told('received today in Nairobi');
    expect(dateOf(`${text}\nUpdated: 05.03.2031 01:12`).value).toBeNull();
    const there =
      'El secretario de Gobernación de México, Wanjala Otembo, se reunió hoy con la ministra del Interior de Noruega, Sigrun Halvdal. Los dos ministros hablaron de la frontera de México.';
    expect(dateOf(there, '2031-03-05')).toMatchObject({
      value: null,
      not_before: '2031-02-23',
      not_after: '2031-03-05',
    });
  });
  it('[PRESS-15] a stamp on the page is the day of the report', () => {
    expect(dateOf(`${told('met on Tuesday in Nairobi')}\nUpdated: 05.03.2031 14:12`)).toMatchObject({
      value: '2031-03-04',
      precision: 'day',
    });
  });
  it.each(['2031-02-30', 'yesterday', '2031', '05.03.2031'])(
    '[PRESS-18] a report date that is none is not used: %s',
    (given) => {
      expect(dateOf(told('received today in Nairobi'), given)).toMatchObject({
        value: null,
        not_before: null,
        not_after: null,
      });
    },
  );
});
