import { describe, expect, it } from 'vitest';
import {
  agreeDeferral,
  answerWithdrawal,
  bothSigned,
  judge,
  propose,
  proposed,
  rabat,
  report,
  rome,
  scene,
  sign,
  stateIn,
  type Told,
} from '../../dev/commitment/told.ts';
import { actText } from '../../packages/kind/act-text.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { openNote } from '../../packages/notes/note.ts';
import { parseVkey } from '../../packages/notes/vkey.ts';
import { type Board, board } from './board.ts';
import { examples } from './examples.ts';
import commitment from './index.ts';
import { type Overview, overview } from './overview.ts';
import { type Timeline, timeline } from './timeline.ts';
import { type Found, wordingOf } from './wording.ts';

const { charter, record } = scene;
const moved = agreeDeferral(bothSigned.when(rabat(11), 'askDeferral', examples.askDeferral), rome(12));
const gone = answerWithdrawal(bothSigned.when(rome(11), 'proposeWithdrawal', examples.proposeWithdrawal), rabat(12));
const isDone = { status: 'done', evidence: 'All six ports answered.' } as const;
const finished = judge(report(bothSigned, rabat(11), isDone), rome(12));

describe('what is published', () => {
  const published = (story: Told) => commitment.publication?.(stateIn(story), { record, charter }) ?? null;

  it('[COMMITMENT-52] is nothing before all have signed, and nothing of a text for the members', () => {
    expect(published(proposed)).toBe(null);
    expect(published(sign(proposed, rome(9)))).toBe(null);
    expect(published(sign(sign(propose({ public: false }), rome(9)), rabat(10)))).toBe(null);
  });

  it('[COMMITMENT-52] is the text in each language as a note that any reader opens with the keys beside it', () => {
    const found = published(bothSigned);
    expect(found).toMatchObject({ from: '2026-11-22T10:00:00.000Z', withdrawn: null });
    expect(found?.texts.map(({ language }) => language)).toEqual(['ar', 'fr']);
    for (const { language, title, paragraphs, note, signers } of found?.texts ?? []) {
      const verifiers = signers.flatMap(({ vkey }) => parseVkey(vkey) ?? []);
      const text = actText({
        ...{ group: charter.group, kind: 'commitment', record, version: 1 },
        ...{ language, title, paragraphs },
      });
      expect(openNote(note, verifiers)).toMatchObject({
        text,
        verified: [{ name: 'it-moi/doc' }, { name: 'ma-moi/doc' }],
      });
    }
  });

  it('[COMMITMENT-52] carries a withdrawal, and another day once all have signed it', () => {
    expect(published(gone)?.withdrawn).toEqual({
      time: '2026-11-22T12:00:00.000Z',
      reason: examples.proposeWithdrawal.reason,
    });
    const [arabic] = published(moved)?.texts ?? [];
    expect(arabic?.paragraphs).toContain('الأجل: إلى نهاية يوم 30 يونيو 2027.');
    expect(arabic?.note).toContain('\nversion 2\n');
  });
});

it('[COMMITMENT-53] its day stands in the calendar, moves with a deferral and is cancelled with a withdrawal', () => {
  const items = (story: Told) => commitment.calendar?.(stateIn(story), { record, me: 'it-moi', charter }) ?? [];
  expect(items(proposed)).toEqual([]);
  expect(items(bothSigned)).toMatchObject([
    { id: 'due', revision: 1, end: null, cancelled: false, members: ['ma-moi'] },
  ]);
  expect(items(moved)).toMatchObject([{ id: 'due', revision: 2, start: { zone: 'Africa/Casablanca' } }]);
  expect(items(moved)[0]?.start.instant.slice(0, 10)).toBe('2027-06-30');
  expect(items(gone)).toMatchObject([{ revision: 2, cancelled: true }]);
});

/** A group with one commitment for each story, under numbers of their own. */
const placeAt = (day: string, ...stories: readonly Told[]): InquiryPlace => ({
  ...{ me: 'it-moi', now: `${day}T12:00:00.000Z`, charter, cut: false },
  records: (kind) =>
    kind !== 'commitment'
      ? []
      : stories.flatMap((story, index) => {
          const facets = commitment.facets(stateIn(story), 'it-moi');
          return facets === null ? [] : [{ kind, record: `it-moi.${index}`, state: stateIn(story), facets }];
        }),
});
const ask = <T>(of: typeof board, input: unknown, at: InquiryPlace): T => of.answer(input, at) as T;
const all = { lane: null, owner: null, source: null };

describe('the board', () => {
  const later = sign(
    sign(propose({ due: '2027-12-01', lanes: ['labour'], owners: ['it-moi'], source: null }), rome(9)),
    rabat(10),
  );
  const told = report(bothSigned, rabat(11), { status: 'atRisk', evidence: 'Two ports are closed.', percent: 20 });

  it('[COMMITMENT-54] hangs each in one column by its state, those overdue first, then by their day', () => {
    const place = placeAt('2026-12-01', proposed, later, told, finished, gone, report(bothSigned, rabat(11), isDone));
    const { cards } = ask<Board>(board, all, place);
    expect(Object.fromEntries(cards.map(({ record: number, column }) => [number.slice(-1), column]))).toEqual({
      0: 'toSign',
      1: 'running',
      2: 'atRisk',
      3: 'done',
      4: 'ended',
      5: 'toConfirm',
    });
    expect(cards.at(-1)?.record).toBe('it-moi.1');
    const first = ask<Board>(board, all, placeAt('2027-11-20', later, bothSigned)).cards;
    expect(first.map(({ overdue, column, risk }) => [overdue, column, risk])).toEqual([
      [true, 'running', null],
      [false, 'atRisk', 'silent'],
    ]);
  });

  it('[COMMITMENT-54] is narrowed by sector, owner and the record it was made from', () => {
    const place = placeAt('2026-12-01', later, told);
    const records = (input: object) => ask<Board>(board, { ...all, ...input }, place).cards.map((card) => card.record);
    expect(records({ lane: 'labour' })).toEqual(['it-moi.0']);
    expect(records({ owner: 'ma-moi' })).toEqual(['it-moi.1']);
    const { source } = examples.propose;
    expect(records({ source: source.record })).toEqual(['it-moi.1']);
    expect(ask<Board>(board, all, place).sources).toEqual([
      { kind: source.kind, record: source.record, quote: source.quote },
    ]);
    expect(board.answer({ lane: 'weather' }, place)).toMatchObject({ ok: false, code: 'kind.input' });
  });

  it('[COMMITMENT-54] the home page of the group says what is late, at risk and next, and how many there are', () => {
    const seen = ask<Overview>(overview, {}, placeAt('2027-04-02', later, told, proposed, finished));
    expect(seen.late.map((card) => card.record)).toEqual(['it-moi.1']);
    expect(seen.next.map((card) => card.record)).toEqual(['it-moi.0']);
    expect([seen.atRisk, seen.counts]).toEqual([
      [],
      { toSign: 1, running: 1, atRisk: 1, toConfirm: 0, done: 1, ended: 0 },
    ]);
  });
});

it('[COMMITMENT-55] the time axis tells what comes from what is overdue, done and cancelled, oldest first', () => {
  const looks = (day: string) =>
    ask<Timeline>(timeline, {}, placeAt(day, bothSigned, finished, gone, moved, proposed)).points.map(
      ({ record: number, look }) => [number.slice(-1), look],
    );
  const before = [
    ['0', 'coming'],
    ['1', 'done'],
    ['2', 'cancelled'],
    ['3', 'coming'],
  ];
  expect(looks('2027-03-31')).toEqual(before);
  expect(looks('2027-04-01')).toEqual([['0', 'overdue'], ...before.slice(1)]);
});

it('[COMMITMENT-56] whoever releases a signature finds the text by its hash', () => {
  const { versions } = stateIn(moved);
  for (const [index, { hash }] of versions.entries()) {
    const found = ask<Found>(wordingOf, { hash }, placeAt('2026-12-01', proposed, moved));
    expect(found).toMatchObject({ version: index + 1, hash, text: versions[index]?.text });
  }
  expect(wordingOf.answer({ hash: '0'.repeat(64) }, placeAt('2026-12-01'))).toMatchObject({
    code: 'commitment.version',
  });
});
