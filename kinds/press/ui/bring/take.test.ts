import { describe, expect, it } from 'vitest';
import { longestText } from '../../schema.ts';
import { taken } from './take.ts';

describe('what is taken of what is pasted', () => {
  it('[PRESSDESK-14] of a page the words a reader sees, and nothing is run', () => {
    const page = `<nav><a href="/">Home</a></nav><script>throw 1</script><p onclick="run()">They <b>met</b>.</p><p>They parted.</p>`;
    expect(taken(page)).toEqual({ ok: true, text: 'They met.\nThey parted.', markup: true });
  });
  it('[PRESSDESK-14] plain words as they are, with a sign that looks like a tag', () => {
    expect(taken('Fewer than <5 boats.\r\nThey parted.')).toEqual({
      ok: true,
      text: 'Fewer than <5 boats.\nThey parted.',
      markup: false,
    });
  });
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['<script>only()</script><p></p>', 'empty'],
    ['PK\u0003\u0000\u0000', 'notText'],
    ['a'.repeat(longestText + 1), 'tooLong'],
    ['a'.repeat(20_000_000), 'tooLong'],
    ['<p>'.repeat(7_000_000), 'tooLong'],
  ])('[PRESSDESK-14] nothing is taken of what is no report (%#)', (raw, why) => {
    expect(taken(raw)).toMatchObject({ ok: false, why });
  });
});
