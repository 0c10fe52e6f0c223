import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples } from './examples.ts';
import journal from './index.ts';
import { journalRecord } from './schema.ts';

const charter = inventedCharter('private.it-moi', ['it-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const about = { ...scene, record: journalRecord('it-moi', examples.note.record) };
const officer: Player = { member: 'it-moi', at: '2026-11-22T08:00:00.000Z' };

describe('the journal', () => {
  it('[KIND-70] keeps each look as a record of its own, unlisted', () => {
    for (const [command, input] of [
      ['read', examples.read],
      ['query', examples.query],
    ] as const) {
      const story = given(journal, scene).when(officer, command, input);
      expect(story.refusal).toBe(null);
      expect(story.folded.state.looks).toMatchObject([{ by: { ref: 'it-moi-officer' }, count: input.count }]);
      expect(recordRow(journal, story.folded, 'it-moi', charter).listed).toBe(false);
      expect(story.when(officer, 'read', examples.read).refusal?.code).toBe('journal.once');
    }
    expect(
      given(journal, about).when(officer, 'read', examples.read).when(officer, 'note', examples.note).refusal?.code,
    ).toBe('journal.once');
  });

  it('[KIND-71] keeps assignment and notes where the subject’s number leads', () => {
    expect(journal.commands.note?.recordFor?.(examples.note, 'it-moi')).toBe(about.record);
    expect(journal.commands.assign?.recordFor?.(examples.assign, 'it-moi')).toBe(about.record);
    expect(journal.commands.read?.recordFor?.(examples.read, 'it-moi')).toBe(null);
    expect(given(journal, scene).when(officer, 'note', examples.note).refusal?.code).toBe('journal.subject');
    const story = given(journal, about)
      .when(officer, 'assign', examples.assign)
      .when(officer, 'note', examples.note)
      .when(officer, 'note', { ...examples.note, text: 'Done.' })
      .when(officer, 'assign', { ...examples.assign, to: null });
    const subject = story.folded.state.subjects[examples.note.record];
    expect(subject?.assigned?.to).toBe(null);
    expect(subject?.notes.map((note) => note.text)).toEqual([examples.note.text, 'Done.']);
  });

  it('[KIND-191] keeps of each other side what was found last', () => {
    const record = {
      in: 'record',
      group: 'g.x',
      kind: 'request',
      record: 'it-moi.0199f3b2-0c00-7000-8000-000000000003',
    };
    const story = given(journal, about)
      .when(officer, 'judge', examples.judge)
      .when(officer, 'judge', { ...examples.judge, other: { ...examples.judge.other, id: 'Q2' } })
      .when(officer, 'judge', { ...examples.judge, other: record, verdict: 'unclear' })
      .when(officer, 'judge', { ...examples.judge, verdict: 'same' });
    expect(story.folded.state.subjects[examples.judge.record]?.judged).toMatchObject([
      { other: { id: 'Q2' }, verdict: 'different' },
      { other: record, verdict: 'unclear', by: { ref: 'it-moi-officer' } },
      { other: examples.judge.other, verdict: 'same' },
    ]);
    expect(given(journal, scene).when(officer, 'judge', examples.judge).refusal?.code).toBe('journal.subject');
  });

  it('[KIND-10] an erased note is gone', () => {
    const rows = given(journal, about).when(officer, 'note', examples.note).when(officer, 'note', examples.note).rows;
    const spoiled = rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row));
    expect(given(journal, about, spoiled).folded.state.subjects[examples.note.record]?.notes).toHaveLength(1);
  });
});

describe('what the authority keeps and what goes', () => {
  const head: Player = { ...officer, actor: { role: 'head', ref: 'it-moi-head' } };

  it('[KIND-89] a record is held once, on one ground, until it is held no more', () => {
    const held = given(journal, about).when(officer, 'note', examples.note).when(head, 'hold', examples.hold);
    const subject = (story: typeof held) => story.folded.state.subjects[examples.hold.record];
    expect(subject(held)).toMatchObject({ held: { ground: 'judicialEvidence' }, notes: [{}] });
    expect(held.when(head, 'hold', examples.hold).refusal?.code).toBe('journal.held');
    const free = held.when(head, 'holdNoMore', examples.holdNoMore);
    expect(subject(free)?.held).toBe(null);
    expect(free.when(head, 'holdNoMore', examples.holdNoMore).refusal?.code).toBe('journal.notHeld');
    expect(free.when(head, 'hold', examples.hold).refusal).toBe(null);
  });

  it('[KIND-90] a choice of what goes stands alone, and above ten records a second person agrees', () => {
    const one = given(journal, scene).when(head, 'dispose', examples.dispose);
    expect(one.folded.state.disposals).toMatchObject([{ by: { ref: 'it-moi-head' }, ...examples.dispose }]);
    expect(one.when(head, 'dispose', examples.dispose).refusal?.code).toBe('journal.once');
    expect(one.when(officer, 'read', examples.read).refusal?.code).toBe('journal.once');
    const items = Array.from({ length: 11 }, () => examples.dispose.items[0]);
    const release = (count: number) =>
      journal.commands.dispose?.release?.(journal.initial(), { items: items.slice(0, count) }, {
        charter,
      } as never);
    expect([release(10), release(11)]).toEqual([null, 'policy.release.erasure']);
  });
});
