import { expect, it } from 'vitest';
import { csvAddress } from './mistakes-csv.ts';

it('[PRESSDESK-17] no cell of the file is a formula, and what a cell holds stays in it', () => {
  const rows = [['=HYPERLINK("x")', '+1', 'a "quote", here', 'line\nbreak', '@x', '-2', 'سطر']];
  const text = decodeURIComponent(csvAddress(['Paper'], rows).replace(/^[^,]*,/u, ''));
  expect(text).toBe('\uFEFFPaper\r\n"\'=HYPERLINK(""x"")",\'+1,"a ""quote"", here","line\nbreak",\'@x,\'-2,سطر\r\n');
});
