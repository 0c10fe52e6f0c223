import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EventRow } from '../store/port.ts';
import { command, defineKind, draftOf } from './define.ts';
import { type EventOf, eventsOf } from './events.ts';
import { foldRecord } from './fold.ts';
import { given, sizesOf } from './given.ts';
import { homeDisclosure } from './home.ts';
import { inventedCharter } from './invented.ts';
import { allowed, refuse } from './refusal.ts';
import { recordRow } from './row.ts';
import { line } from './text.ts';

/** A kind small enough to see through: words are said until somebody says "end". */
const schemas = { said: z.strictObject({ word: line(20) }) };
const { versions, parse } = eventsOf(schemas);
interface Words {
  readonly words: readonly string[];
  readonly erased: number;
}
const words = defineKind<Words, EventOf<typeof schemas>>({
  name: 'words',
  scope: 'group',
  versions,
  parse,
  initial: () => ({ words: [], erased: 0 }),
  admit: (state, { data }) => {
    if (data.word === 'boom') throw new Error('a bug in admit');
    return state.words.includes('end') ? refuse('words.ended', 'It is over.') : allowed;
  },
  evolve: (state, { data }) => {
    if (data.word === 'crash') throw new Error('a bug in evolve');
    return { ...state, words: [...state.words, data.word] };
  },
  tombstone: (state) => ({ ...state, erased: state.erased + 1 }),
  commands: {
    say: command({
      name: 'say',
      roles: ['officer'],
      input: schemas.said,
      draft: (_: Words, input, at) => [draftOf('words', 'said', input, homeDisclosure('test', at.now), at)],
    }),
    nothing: command({ name: 'nothing', roles: ['officer'], input: z.strictObject({}), draft: (_: Words) => [] }),
    garble: command({
      name: 'garble',
      roles: ['officer'],
      input: z.strictObject({}),
      draft: (_: Words, __, at) => [draftOf('words', 'said', { wrong: 1 }, homeDisclosure('test', at.now), at)],
    }),
  },
  facets: (state) => {
    if (state.words.includes('ugly')) throw new Error('a bug in facets');
    return null;
  },
  tallies: () => [],
  reactions: () => [],
  attachments: () => [],
});

const charter = inventedCharter();
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';
const it0 = 'gmmp.ma-it/it-moi/1';
const ma0 = 'gmmp.ma-it/ma-moi/1';
const row = (origin: string, seq: number, word: string, seen: Record<string, number> = {}): EventRow => ({
  origin,
  seq,
  charter: 1,
  group: 'gmmp.ma-it',
  kind: 'words',
  record,
  type: 'words.said/1',
  time: '2026-11-22T08:00:00.000Z',
  seen,
  by: { role: 'officer', ref: 'x' },
  data: JSON.stringify({ word }),
});
const fold = (rows: readonly EventRow[], held = sizesOf(rows)) => foldRecord(words, rows, [charter], held);
const codes = (rows: readonly EventRow[], held?: Record<string, number>) =>
  fold(rows, held).exceptions.map(({ seq, status, code }) => `${seq} ${status} ${code}`);

describe('the fold of a record', () => {
  it('[KIND-4] voids what the rules refuse, with its code, and folds on', () => {
    const rows = [row(it0, 0, 'one'), row(it0, 1, 'end'), row(it0, 2, 'two')];
    expect(fold(rows).state.words).toEqual(['one', 'end']);
    expect(codes(rows)).toEqual(['2 voided words.ended']);
    expect(fold(rows).applied).toBe(2);
  });

  it('[KIND-4] a refused event waits while its author had seen what is not here yet', () => {
    const early = row(ma0, 0, 'hello', { [it0]: 7 });
    expect(codes([early], { [ma0]: 1, [it0]: 3 })).toEqual(['0 waiting kind.creator']);
    expect(fold([early], { [ma0]: 1, [it0]: 3 }).waitsFor).toEqual({ [it0]: 7 });
    expect(codes([early], { [ma0]: 1, [it0]: 7 })).toEqual(['0 voided kind.creator']);
    expect(fold([row(it0, 6, 'first'), early]).state.words).toEqual(['first', 'hello']);
  });

  it('[KIND-5] keeps a newer version and a newer event', () => {
    const newer = { ...row(it0, 1, 'x'), type: 'words.said/2' };
    const unknown = { ...row(it0, 2, 'x'), type: 'words.sung/1' };
    expect(codes([row(it0, 0, 'one'), newer, unknown])).toEqual(['1 newer kind.newer', '2 newer kind.newer']);
    expect(codes([{ ...newer, type: 'words.constructor/1' }])).toEqual(['1 newer kind.newer']);
  });

  it('[KIND-6] sets aside what does not fit and folds on', () => {
    const bad: EventRow[] = [
      { ...row(it0, 1, 'x'), data: '{"word":5}' },
      { ...row(it0, 2, 'x'), data: '{"word"' },
      { ...row(it0, 3, 'x'), type: 'other.said/1' },
      { ...row(it0, 4, 'x'), type: 'nonsense' },
      { ...row(it0, 5, 'x'), time: '2026-02-30T08:00:00.000Z' },
      { ...row(it0, 6, 'x'), by: { role: 'king', ref: 'x' } },
      { ...row(it0, 7, 'x'), group: 'other' },
      { ...row(it0, 8, 'x'), data: '{"word":"x","more":1}' },
    ];
    const folded = fold([row(it0, 0, 'one'), ...bad, row(it0, 9, 'two')]);
    expect(folded.exceptions.map((one) => one.status)).toEqual(bad.map(() => 'poison'));
    expect(folded.state.words).toEqual(['one', 'two']);
  });

  it('[KIND-7] a kind that throws loses that entry only', () => {
    expect(codes([row(it0, 0, 'boom'), row(it0, 1, 'crash'), row(it0, 2, 'fine')])).toEqual([
      '0 poison kind.threw',
      '1 poison kind.threw',
    ]);
  });

  it('[KIND-7] facets that throw give an unlisted row that says so', () => {
    const shown = recordRow(words, fold([row(it0, 0, 'ugly')]), 'it-moi', charter);
    expect(shown.listed).toBe(false);
    expect(shown.exceptions).toEqual([{ origin: it0, seq: 0, status: 'poison', code: 'kind.threw' }]);
  });

  it('[KIND-8] a record begins with the member its id names', () => {
    const rows = [row(ma0, 0, 'mine'), row(it0, 0, 'ours', { [ma0]: 1 }), row(ma0, 1, 'yours', { [it0]: 1 })];
    expect(fold(rows).state.words).toEqual(['ours', 'yours']);
    expect(codes(rows)).toEqual(['0 voided kind.creator']);
  });

  it('[KIND-9] only members of the group write its records', () => {
    expect(codes([row(it0, 0, 'one'), row('gmmp.ma-it/fr-mi/1', 0, 'two', { [it0]: 1 })])).toEqual([
      '0 voided kind.outsider',
    ]);
  });

  it('[KIND-10] an erased entry folds to the tombstone', () => {
    const folded = fold([{ ...row(it0, 0, ''), data: '' }, row(it0, 1, 'after')]);
    expect(folded.state).toEqual({ words: ['after'], erased: 1 });
    expect(folded.exceptions).toEqual([{ origin: it0, seq: 0, status: 'erased', code: 'kind.erased' }]);
  });

  it('[KIND-10] an erased entry of another member before the record begins says nothing', () => {
    const folded = fold([{ ...row(ma0, 0, ''), data: '' }, row(it0, 0, 'first', { [ma0]: 1 })]);
    expect(folded.state).toEqual({ words: ['first'], erased: 0 });
  });

  it('an empty set of events is a record of which nothing stands', () => {
    expect(fold([])).toMatchObject({ applied: 0, exceptions: [], latest: null });
    expect(recordRow(words, fold([]), 'it-moi', charter).listed).toBe(false);
  });
});

describe('the trial of a draft', () => {
  const scene = { charter, record, tzdb: 'test' };
  const officer = { member: 'it-moi', at: '2026-11-22T08:00:00.000Z' };
  const story = given(words, scene).when(officer, 'say', { word: 'end' });

  it('[KIND-11] a draft that every node would void is refused before it is sent', () => {
    story.when(officer, 'say', { word: 'more' }).thenSee(({ refusal, rows }) => {
      expect(refusal?.code).toBe('words.ended');
      expect(rows).toHaveLength(1);
    });
    expect(story.when({ ...officer, member: 'fr-mi' }, 'say', { word: 'more' }).refusal?.code).toBe('kind.outsider');
  });

  it('[KIND-11] a command without drafts, or with one it cannot read itself, is refused', () => {
    expect(story.when(officer, 'nothing', {}).refusal?.code).toBe('kind.empty');
    expect(story.when(officer, 'garble', {}).refusal?.code).toBe('kind.malformed');
  });

  it('[KIND-12] input that does not fit is refused with the field', () => {
    expect(story.when(officer, 'say', { word: 'a'.repeat(21) }).refusal).toMatchObject({
      code: 'kind.input',
      field: 'word',
    });
    expect(story.when(officer, 'say', null).refusal).toMatchObject({ code: 'kind.input', field: '' });
    expect(words.commands.say?.release?.(words.initial(), null, { ...circumstances })).toBe(null);
  });
});

const circumstances = {
  me: 'it-moi',
  actor: { role: 'officer' as const, ref: 'x' },
  now: '2026-11-22T08:00:00.000Z',
  zone: 'UTC',
  tzdb: 'test',
  charter,
  record,
  rnd: (length: number) => new Uint8Array(length),
  attachment: () => null,
  sign: () => '',
  protection: { mentionedIn: () => [] },
};
