import { expect, it } from 'vitest';
import { richFacts } from './paper-matter.ts';
import type { Block } from './rich-text.ts';

const runs = (text: string) => ({ dir: 'auto' as const, runs: [{ text, marks: [] }] });
const heading = (text: string): Block => ({ type: 'heading', level: 1, ...runs(text) });
const paragraph = (text: string): Block => ({ type: 'paragraph', ...runs(text) });

it('[NODE-102] a text on paper keeps its headings, each over what stands below it, and loses no word', () => {
  const list: Block = { type: 'numbers', items: [runs('One.'), runs('Two.')] };
  const blocks = [paragraph('First.'), heading('Events'), list, heading('Bare'), heading('Tasks'), paragraph('None.')];
  expect(richFacts('English', 'Lessons', [...blocks, heading('Last')])).toEqual([
    { label: 'English', text: ['Lessons', 'First.'] },
    { label: 'Events', text: ['1. One.', '2. Two.', 'Bare'] },
    { label: 'Tasks', text: ['None.', 'Last'] },
  ]);
});
