import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';
import { linesOfSite } from './site.ts';

const report = (body: string): string =>
  `The Harbour Post, your morning paper\n${body}\nWrite to the desk at the old harbour.`;
const one = report(
  'The two ministers met in Nairobi on Tuesday and spoke of boats, nets and harbours.\nThey parted in the evening.',
);
const other = report(
  'Rain fell on the whole coast on Sunday, and the boats lay in the harbour.\nFishermen stayed at home and mended their nets for the week.',
);

describe('the frame of a site', () => {
  const frame = linesOfSite([one, other]);
  it('[PRESS-32] lines that different reports of a site share are cut from each', () => {
    expect(readReport(one, { siteLines: frame }).body).toBe(
      'The two ministers met in Nairobi on Tuesday and spoke of boats, nets and harbours.\nThey parted in the evening.',
    );
  });
  it('[PRESS-32] one report twice has no frame: nothing that was reported is cut', () => {
    expect(linesOfSite([one, one, `${one}\nMore.`]).size).toBe(0);
  });
  it('[PRESS-32] a site of one report has none', () => expect(linesOfSite([one]).size).toBe(0));
});

describe('the end of a report', () => {
  it('[PRESS-4] short lines behind the last sentence are the page’s; one that is broken off stays', () => {
    const text = 'The ministers met in Nairobi.\nThey spoke of boats.';
    expect(readReport(`${text}\nBoats sink near the coast\nElections next spring\nHarbour`).body).toBe(text);
    expect(readReport(`${text}\nThey will meet again in the`).body).toContain('meet again');
  });
  it.each([
    'By Anna Holm',
    'Von Anna Holm und Karl Berg',
    'desk@paper.example',
    'We use cookies for this site',
    'From left: Wanjala Otembo and Sigrun Halvdal.',
    'Press contact: +47 22 22 22 22',
    'Journalists who want to come are asked to register by noon.',
    'Les journalistes souhaitant assister à la rencontre sont priés de s’inscrire.',
  ])('[PRESS-4] %s', (line) => {
    const text = 'The ministers met in Nairobi.\nThey spoke of boats.';
    expect(readReport(`${text}\n${line}`).body).toBe(text);
  });
});

it('[PRESS-33] the body is written as the source writes it; only what turns the direction of a line is left out', () => {
  const { body } = readReport(
    'التقى الوزيرُ الكينيُّ نظيرته في نيـروبي يوم الثلاثاء.\u202E وقالت الوزيرة إن اللقاء كان مفيدا.',
  );
  expect(body).toContain('الوزيرُ الكينيُّ');
  expect(body).toContain('نيـروبي');
  expect(body).not.toContain('\u202E');
});
