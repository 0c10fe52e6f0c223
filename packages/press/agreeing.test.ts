import { describe, expect, it } from 'vitest';
import { type Agreeing, agreeing } from './invented/agreeing.ts';
import { agreeingSecond } from './invented/agreeing-second.ts';
import { agreeingThird } from './invented/agreeing-third.ts';
import { readReport } from './read.ts';

/** What is found behind the lead of a report. */
const found = (lead: string, text: string): readonly string[] =>
  readReport(`${lead}\n${text}`, { reportDate: '2031-03-04' })
    .agreed.filter(({ start }) => start > lead.length)
    .map(({ quote }) => quote);

const unmarked = (line: string): string => line.replace(/^- /u, '').replace(/[;.؛ ]+$/u, '');

/** Lines not found, and sentences wrongly taken for an agreement. */
function faults({ lead, agreed, not }: Agreeing): readonly string[] {
  const missed = agreed.flatMap((text) => {
    const quotes = found(lead, text);
    return text.split('\n').filter((line) => !quotes.some((quote) => quote.includes(unmarked(line))));
  });
  return [...missed, ...not.filter((text) => found(lead, text).length > 0)];
}

describe('what was agreed', () => {
  it.each(Object.entries(agreeing))(
    '[PRESS-20] [PRESS-21] [PRESS-30] [PRESS-31] %s: each way of saying it, and none of those that only sound so',
    (_, one) => expect(faults(one)).toEqual([]),
  );
  it.each(Object.entries(agreeingSecond))('[PRESS-20] [PRESS-31] %s: in other words', (_, one) =>
    expect(faults(one)).toEqual([]),
  );
  it.each(Object.entries(agreeingThird))(
    '[PRESS-20] [PRESS-31] %s: in words no rule was made for, at least half, and nothing wrong',
    (_, { lead, agreed, not }) => {
      expect(agreed.filter((text) => found(lead, text).length > 0).length).toBeGreaterThanOrEqual(agreed.length / 2);
      expect(not.filter((text) => found(lead, text).length > 0)).toEqual([]);
    },
  );
  const { lead } = agreeing.en ?? { lead: '' };
  it('[PRESS-30] a list of a page is taken from its items, and ends where the items end', () => {
    const text = `<p>${lead}</p><p>The two sides agreed on these points:</p><ul><li>An exchange of experts on fingerprints</li><li>Courses for forty officers in spring.</li></ul><p>The weather was cold and the sky was grey.</p>`;
    expect(readReport(text).agreed.map(({ quote }) => quote)).toEqual([
      'The two sides agreed on these points:',
      'An exchange of experts on fingerprints',
      'Courses for forty officers in spring.',
    ]);
  });
  it('[PRESS-31] what both did before “and agreed” does not take the agreement back', () => {
    expect(found(lead, 'The ministers discussed smuggling and agreed to train border guards.')).toHaveLength(1);
    expect(found(lead, 'The ministers hoped to agree on the training of border guards.')).toHaveLength(0);
  });
  it.each([
    [
      'en',
      'The two ministers gave the go-ahead for a joint cell on the coast.',
      'The two ministers praised the work of the coast guards.',
    ],
    [
      'fr',
      'Les deux ministres ont donné leur feu vert à une brigade au port.',
      'Les deux ministres ont salué le travail des gardes-côtes.',
    ],
    [
      'it',
      'I due ministri hanno messo nero su bianco un programma di tre anni.',
      'I due ministri hanno elogiato il lavoro delle guardie costiere.',
    ],
    [
      'es',
      'Ambos ministros dieron luz verde a la brigada del puerto de Oslo.',
      'Ambos ministros elogiaron el trabajo de los guardacostas.',
    ],
    [
      'de',
      'Beide Minister gaben grünes Licht für eine Ausbildung der Küstenwache.',
      'Beide Minister lobten die Arbeit der Küstenwache im Norden.',
    ],
    [
      'ar',
      'وأعطى الوزيران الضوء الأخضر لتدريب خفر السواحل في الشمال.',
      'وأشاد الوزيران بعمل خفر السواحل في الشمال والجنوب.',
    ],
  ])('[PRESS-39] %s: what both do is agreed unless it is talk', (language, done, talk) => {
    const report = agreeing[language]?.lead ?? '';
    expect(found(report, done)).toHaveLength(1);
    expect(found(report, talk)).toHaveLength(0);
  });
  it('[PRESS-20] what one state will do is agreed behind an agreement, and not by itself', () => {
    const alone = 'Norway will widen its road to the north.';
    expect(found(lead, alone)).toHaveLength(0);
    expect(found(lead, `The two sides agreed on a border post. ${alone}`)).toHaveLength(2);
  });
  it('[PRESS-21] two other states that agree are no side', () => {
    expect(found(lead, 'Peru and Chad signed a joint agreement on visas.')).toEqual([]);
  });
});
