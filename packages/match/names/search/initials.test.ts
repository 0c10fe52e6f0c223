import { expect, it } from 'vitest';
import { prepare } from '../compare.ts';
import { buildSegment } from './build.ts';
import { Initials } from './initials.ts';

const saidBy = (asked: string, listed: string): number => {
  const parts = prepare({ text: asked }).names[0]?.parts ?? [];
  return new Initials(parts, buildSegment([{ id: 'it', text: listed }])).of(0, 0);
};

it.each([
  ['زكوري أونغبيندي', 'ZEKKOURI A.', 2],
  ['Zekkouri Ongbendi', 'ZEKKOURI A.', 0],
  ['Zekkouri A.', 'زكوري أونغبيندي', 2],
  ['Варвара Зекури', 'ZEKKOURI V.', 1],
])(
  '[MATCH-20] the words of %s for which %s has initials, or the other way round, in any script',
  (asked, listed, bits) => {
    expect(saidBy(asked, listed)).toBe(bits);
  },
);
