import { describe, expect, it } from 'vitest';
import { actNote } from '../../packages/kind/act-text.ts';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter, inventedSigner } from '../../packages/kind/invented.ts';
import { openNote } from '../../packages/notes/note.ts';
import { parseVkey } from '../../packages/notes/vkey.ts';
import { sittingIn } from './agenda.ts';
import { examples } from './examples.ts';
import meeting from './index.ts';
import { signedTexts } from './minutes.ts';
import { meetingRefusals } from './rules.ts';
import type { MeetingState } from './schema.ts';
import { awaitedOf, currentOf, turnOf } from './turns.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const members = charter.members.map(({ id }) => id);
const at =
  (member: string) =>
  (hour: number, sees?: Readonly<Record<string, number>>): Player => ({
    ...{ member, at: new Date(Date.UTC(2026, 11, 8, 12 + hour)).toISOString() },
    ...(sees === undefined ? {} : { sees }),
  });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) =>
  expect(outcome.refusal?.code).toBe(code);
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
type Told = Story<MeetingState>;
const invite = { member: 'it-moi', at: '2026-12-01T08:00:00.000Z' };
const invited = given(meeting, scene).when(invite, 'invite', examples.invite).thenSee(done);
const held = invited.when(rome(0), 'recordAttendance', examples.recordAttendance).thenSee(done);
const minutes = (story: Told) => sittingIn(story.folded.state, null).minutes;
const current = (story: Told) => currentOf(minutes(story));
const facets = (story: Told) => meeting.facets(story.folded.state, 'x');
const text = (words: string) =>
  examples.draftMinutes.texts.map((one) => ({
    ...one,
    body: [{ type: 'paragraph', dir: 'auto', runs: [{ text: words, marks: [] }] }],
  }));
/** The next version on the one that stands in a story. */
const draftOn = (story: Told, words: string) => ({
  sitting: null,
  version: (current(story)?.version ?? 0) + 1,
  base: current(story)?.hash ?? null,
  texts: text(words),
});
const write = (story: Told, who: Player, words: string): Told => story.when(who, 'draftMinutes', draftOn(story, words));
const signing = (story: Told) => ({ sitting: null, version: current(story)?.version, hash: current(story)?.hash });
const sign = (story: Told, who: Player): Told => story.when(who, 'signMinutes', signing(story));
const first = write(held, rome(1), 'first').thenSee(done);

describe('minutes in turns', () => {
  it('[MEETING-20] are written after attendance was recorded, by any member; then the turn passes to the others', () => {
    write(invited, rome(1), 'x').thenSee(refused('meeting.notHeld'));
    expect(facets(first)).toMatchObject({ state: 'minutes', waitingOn: ['fr-mi', 'ma-moi'] });
    expect(turnOf(minutes(first), members)).toEqual(['fr-mi', 'ma-moi']);
    write(first, rome(2), 'again').thenSee(refused('meeting.minutes.turn'));
    const second = write(first, rabat(2), 'second').thenSee(done);
    expect(turnOf(minutes(second), members)).toEqual(['fr-mi', 'it-moi']);
    write(second, rome(3), 'third').thenSee(done);
  });

  it('[MEETING-21] a version rests on the one before by its hash; one on another is refused, and says which is current', () => {
    const stale = draftOn(first, 'late');
    const second = write(first, rabat(2), 'second');
    second.when(paris(3), 'draftMinutes', stale).thenSee(refused('meeting.minutes.stale'));
    const { refusal } = second.when(paris(3), 'draftMinutes', stale);
    expect(refusal?.message).toContain(`version 2 (${current(second)?.hash.slice(0, 16)})`);
    second
      .when(rome(3), 'draftMinutes', { ...draftOn(second, 'x'), base: '0'.repeat(64) })
      .thenSee(refused('meeting.minutes.stale'));
    second
      .when(rome(3), 'draftMinutes', { ...draftOn(second, 'x'), version: 7 })
      .thenSee(refused('meeting.minutes.stale'));
    const one = { ...draftOn(second, 'x'), texts: text('x').slice(0, 1) };
    second.when(rome(3), 'draftMinutes', one).thenSee(refused('meeting.minutes.language'));
  });

  it('[MEETING-22] of two versions written at once one stands and both are kept, the same on all nodes; the other can be taken up again', () => {
    const unseen = { 'gmmp.ma-it/it-moi/1': 2 };
    const both = held
      .when(rome(1), 'draftMinutes', draftOn(held, 'of Rome'))
      .when(rabat(1, unseen), 'draftMinutes', draftOn(held, 'of Rabat'))
      .thenSee(done);
    expect(both.folded.exceptions).toEqual([]);
    expect(current(both)).toMatchObject({ author: 'it-moi', version: 1 });
    expect(minutes(both).aside).toMatchObject([{ author: 'ma-moi', version: 1, base: null }]);
    const again = write(both, rabat(2), 'of Rabat').thenSee(done);
    expect(current(again)).toMatchObject({ author: 'ma-moi', version: 2 });
    expect(minutes(again).aside).toHaveLength(1);
    // Who knows the version that stands does not write beside it.
    first.when(rabat(2), 'draftMinutes', draftOn(held, 'beside')).thenSee(refused('meeting.minutes.stale'));
  });

  it('[MEETING-22] also where the one that stands was gone on from before the other arrived, and once only for each author', () => {
    const unseen = { 'gmmp.ma-it/it-moi/1': 2, 'gmmp.ma-it/fr-mi/1': 0 };
    const further = write(first, paris(2), 'second');
    const late = further.when(rabat(3, unseen), 'draftMinutes', draftOn(held, 'late')).thenSee(done);
    expect([current(late)?.version, minutes(late).aside.length]).toEqual([2, 1]);
    const [row] = late.rows.filter(({ origin }) => origin.includes('ma-moi'));
    if (row === undefined) throw new Error('Rabat has said something');
    const twice = given(meeting, scene, [...late.rows, { ...row, seq: 1 }]);
    expect(twice.folded.exceptions).toMatchObject([{ status: 'voided', code: 'meeting.minutes.stale' }]);
  });
});

describe('signatures under minutes', () => {
  it('[MEETING-23] stand under the text of each language; when all members have signed one version it is agreed', () => {
    const one = sign(first, rabat(2)).thenSee(done);
    expect([facets(one)?.state, facets(one)?.waitingOn]).toEqual(['minutes', ['fr-mi']]);
    const two = sign(one, paris(3)).thenSee(done);
    expect(facets(two)?.waitingOn).toEqual(['it-moi']);
    const all = sign(two, rome(4)).thenSee(done);
    expect(facets(all)).toMatchObject({ state: 'agreed', ended: true, waitingOn: [] });
    const { agreed } = minutes(all);
    for (const { language, text: signed } of signedTexts(agreed?.texts ?? [], 1, { charter, record: scene.record })) {
      const lines =
        agreed?.signatures.flatMap((each) =>
          each.lines.filter((line) => line.language === language).map(({ line }) => line),
        ) ?? [];
      const keys = members.flatMap((member) => parseVkey(inventedSigner(member).vkey) ?? []);
      expect(openNote(actNote(signed, lines), keys)).toMatchObject({ text: signed });
      expect(lines).toHaveLength(3);
    }
    expect(
      meeting.tallies(all.folded.state, charter).filter(({ measure }) => measure === 'minutesAgreed'),
    ).toHaveLength(2);
  });

  it('[MEETING-24] a signature under another version or text is refused, as is a second one', () => {
    sign(held, rabat(1)).thenSee(refused('kind.input'));
    held.when(rabat(1), 'signMinutes', examples.signMinutes).thenSee(refused('meeting.minutes.none'));
    const second = write(sign(first, rabat(2)), paris(3), 'second').thenSee(done);
    expect(minutes(second).signatures).toEqual([]);
    second.when(rome(4), 'signMinutes', signing(first)).thenSee(refused('meeting.minutes.stale'));
    second
      .when(rome(4), 'signMinutes', { ...signing(second), hash: 'f'.repeat(64) })
      .thenSee(refused('meeting.minutes.stale'));
    const signed = sign(second, rabat(4)).thenSee(done);
    sign(signed, rabat(5)).thenSee(refused('meeting.minutes.signed'));
    const forged = signed.rows.map((row) =>
      row.type === 'meeting.minutesSigned/1' && row.origin.includes('ma-moi')
        ? { ...row, data: row.data.replaceAll('ma-moi/doc', 'it-moi/doc') }
        : row,
    );
    expect(given(meeting, scene, forged).folded.exceptions.map(({ code }) => code)).toEqual(
      Array(2).fill('meeting.minutes.signature'),
    );
    const bare = signed.rows.map((row) =>
      row.type === 'meeting.minutesSigned/1'
        ? { ...row, data: JSON.stringify({ ...JSON.parse(row.data), lines: JSON.parse(row.data).lines.slice(1) }) }
        : row,
    );
    expect(given(meeting, scene, bare).folded.exceptions.map(({ code }) => code)).toEqual(
      Array(2).fill('meeting.minutes.signature'),
    );
  });

  it('[MEETING-25] agreed minutes are changed by a new round alone, which all sign again; what was agreed stays', () => {
    const all = sign(sign(sign(first, rabat(2)), paris(3)), rome(4)).thenSee(done);
    write(all, rabat(5), 'x').thenSee(refused('meeting.minutes.agreed'));
    sign(all, rabat(5)).thenSee(refused('meeting.minutes.agreed'));
    first.when(rabat(5), 'reopenMinutes', examples.reopenMinutes).thenSee(refused('meeting.minutes.open'));
    all.when(rome(5), 'recordAttendance', examples.recordAttendance).thenSee(refused('meeting.minutes.agreed'));
    const open = all.when(rabat(5), 'reopenMinutes', examples.reopenMinutes).thenSee(done);
    expect(facets(open)).toMatchObject({ state: 'minutes', ended: false, waitingOn: ['ma-moi'] });
    const second = write(open, rome(6), 'second').thenSee(done);
    expect(minutes(second).agreed?.version.version).toBe(1);
    expect(awaitedOf(minutes(second), members)).toEqual(['fr-mi', 'ma-moi']);
    expect(facets(sign(sign(sign(second, rabat(7)), paris(7)), rome(8)))?.state).toBe('agreed');
  });

  it('[MEETING-26] a signature takes two persons', () => {
    const circumstances = { charter, now: '2026-12-08T12:00:00.000Z' } as never;
    const { signMinutes } = meeting.commands;
    expect(signMinutes?.release?.(first.folded.state, signing(first), circumstances)).toBe('policy.release.signature');
    expect(signMinutes?.roles).toEqual(['secretariat', 'head']);
  });
});

it('[MEETING-33] 20 MB of text are refused before anything is signed or stored', () => {
  const huge = { ...draftOn(held, 'x'), texts: text('x'.repeat(20_000_000)) };
  held.when(rome(1), 'draftMinutes', huge).thenSee(refused('kind.input'));
});

it('[KIND-18] every refusal of a meeting has a test that names it', async () => {
  const { readFileSync } = await import('node:fs');
  const tests = ['meeting', 'minutes']
    .map((name) => readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8'))
    .join('');
  expect(meetingRefusals.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
});
