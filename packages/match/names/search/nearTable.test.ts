import { expect, it } from 'vitest';
import { wordOf } from '../word.ts';
import { buildSegment } from './build.ts';
import { leastFollowed, NearWords } from './near.ts';
import { knownNear, nearTableOf } from './nearTable.ts';

it('[MATCH-20] words near a frequent one are those that are measured when it is asked for; a rare one is not kept', () => {
  const given = ['Yacine', 'Yassin', 'Tarek', 'Tariq', 'Tarik', 'ياسين'];
  const family = ['Benchaoui', 'Benshawi', 'Zekkouri', 'Zakkuri', 'زكوري'];
  const texts = Array.from({ length: 600 }, (_, at) => `${given[at % 6]} ${family[at % 5]}`);
  const bare = buildSegment([...texts, 'Yacine Oakensdale'].map((text, at) => ({ id: `N${at}`, text })));
  expect(bare.nearWords.length).toBe(0);
  const segment = { ...bare, ...nearTableOf(bare, texts.length, 0) };
  const near = new NearWords(segment);
  for (const text of ['yacine', 'tariq', 'benshawi', 'ياسين']) {
    const known = knownNear(segment, wordOf(text));
    expect(known?.numbers.length).toBeGreaterThan(1);
    expect(known).toEqual(near.of(wordOf(text), leastFollowed));
  }
  expect(knownNear(segment, wordOf('oakensdale'))).toBeNull();
  expect(knownNear(segment, wordOf('yasin'))).toBeNull();
});
