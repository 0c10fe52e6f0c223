import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { reports } from '../../packages/press/invented.ts';
import { examples } from './examples.ts';
import press from './index.ts';
import { asText } from './inputs.ts';
import { longestText } from './schema.ts';

const scene = { charter: inventedCharter(), record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const player: Player = { member: 'it-moi', at: '2026-11-22T08:00:00.000Z', actor: { role: 'press', ref: 'p' } };
const bring = (text: string) => given(press, scene).when(player, 'bring', { ...examples.bring, text });

describe('a text that means harm', () => {
  it.each([
    ['', ''],
    ['blank', ' \n\t '],
    ['too long', 'a'.repeat(longestText + 1)],
    ['twenty million', 'a'.repeat(20_000_000)],
  ])('[PRESSDESK-14] %s: refused at its field', (_, text) =>
    expect(bring(text).refusal).toMatchObject({ code: 'kind.input', field: 'text' }),
  );

  it('[PRESSDESK-14] scripts are words that no reading takes up', () => {
    const page = `<script>document.title = 'run'</script><p>${reports.en.split('\n').join('</p><p>')}</p><img src=x onerror="run()">`;
    const { refusal, folded } = bring(page);
    expect(refusal).toBe(null);
    const { reading, text } = folded.state;
    const body = reading?.body.map(({ start, end }) => text?.slice(start, end)).join('\n') ?? '';
    expect(body).toContain('agreed to set up');
    expect(body).not.toMatch(/document\.title|onerror|run\(/);
  });

  it('[PRESSDESK-14] controls, other line ends and halves of characters are taken out, and no place moves', () => {
    expect(asText('a\u0000b\u0007c\u2028d\ud800e\tf')).toBe('a b c d\ufffde\tf');
    expect(asText('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
    expect(bring(`\u0000${reports.en}\ud800`).refusal).toBe(null);
  });

  it('[PRESSDESK-14] names that only look alike are nobody of the glossary for certain', () => {
    const glossary = {
      format: 'entente.glossary/v1',
      persons: [{ id: 'p', country: 'KE', office: null, forms: ['Wanjala Otembo'] }],
      terms: [],
    };
    const text = reports.en.replaceAll('Wanjala Otembo', 'Wаnjаlа Оtеmbo\u202E');
    const story = given(press, scene).when(player, 'bring', { ...examples.bring, text, glossary });
    expect(story.refusal).toBe(null);
    expect(story.folded.state.text).toContain('\u202E');
  });

  it('[PRESSDESK-14] [PRESSDESK-3] any text is refused at its field or read, with every passage inside', () => {
    const pieces = [
      ...Object.values(reports).flatMap((text) => text.split(' ')),
      '<p>',
      '</script>',
      '\ud800',
      '\u202E',
      '\n',
      '&amp;',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 }),
        (words) => {
          const { refusal, folded } = bring(words.join(' '));
          if (refusal !== null) {
            expect(refusal.field).toBe('text');
            return;
          }
          const { reading, text, confirmed } = folded.state;
          expect(confirmed).toBe(null);
          for (const { start, end } of [
            ...(reading?.body ?? []),
            ...(reading?.agreed ?? []),
            ...(reading?.names ?? []),
          ])
            expect(start < end && end <= (text?.length ?? 0)).toBe(true);
        },
      ),
      { numRuns: 40, ...replaySeed() },
    );
  }, 60_000);
});
