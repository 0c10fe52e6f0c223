// One file, because its last test asks that every refusal of a request was met in it.
import { describe, expect, it } from 'vitest';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { nobodySheltered } from '../../packages/policy/protection/index.ts';
import { examples } from './examples.ts';
import request from './index.ts';
import { requestRefusals } from './rules.ts';
import type { RequestState } from './schema.ts';
import { requestState, waitingOn } from './states.ts';

const scene = {
  charter: inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { fourEyes: ['H2', 'H3'] }),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
const at =
  (member: string) =>
  (hour: number, more: Partial<Player> = {}): Player => ({
    member,
    at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
    ...more,
  });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const head = { actor: { role: 'head', ref: 'h' } } as const;

const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const state = (story: Story<RequestState>) => requestState(story.folded.state);

const asked = given(request, scene).when(rome(8), 'ask', examples.ask).thenSee(done);
const received = asked.when(rabat(9), 'receive', {}).thenSee(done);
const both = given(request, scene)
  .when(rome(8), 'ask', { ...examples.ask, to: ['ma-moi', 'fr-mi'] })
  .when(rabat(9), 'receive', {})
  .when(paris(9), 'receive', {})
  .thenSee(done);

describe('asking', () => {
  it('[KIND-30] goes to other members of the group, each once, on an instrument of the charter', () => {
    const ask = (change: object) => given(request, scene).when(rome(8), 'ask', { ...examples.ask, ...change });
    ask({ to: ['it-moi'] }).thenSee(refused('kind.toSelf'));
    ask({ to: ['es-mi'] }).thenSee(refused('kind.toStranger'));
    ask({ to: [] }).thenSee(refused('kind.input'));
    ask({ to: ['ma-moi', 'ma-moi'] }).thenSee(refused('kind.input'));
    ask({ legalBasis: 'custom' }).thenSee(refused('kind.legalBasis'));
  });

  it('[POL-20] neither question nor answer may be over when it is said', () => {
    given(request, scene)
      .when(rome(8), 'ask', { ...examples.ask, keep: '2026-10' })
      .thenSee(refused('kind.keep'));
    received.when(rabat(10), 'answer', { ...examples.answer, keep: '2026-10' }).thenSee(refused('kind.keep'));
    const rows = received
      .when(rabat(10), 'answer', examples.answer)
      .rows.map((row) => ({ ...row, data: row.data.replace('"keep":"2027-11","day"', '"keep":"2037-11","day"') }));
    expect(given(request, scene, rows).folded.exceptions.map(({ code }) => code)).toContain('kind.keep');
  });

  it('[KIND-110] [KIND-113] a non-answer goes without words, and a piece concerns what was asked about', () => {
    const answer = { ...examples.answer, items: [{ ...examples.answer.items[0], concerns: ['persons.9'] }] };
    received.when(rabat(10), 'answer', answer).thenSee(refused('request.concerns'));
    const rows = received
      .when(rabat(10, head), 'refuse', examples.refuse)
      .rows.map((row) => ({ ...row, data: row.data.replace('"explanation":null', '"explanation":"Nothing here."') }));
    const codes = given(request, scene, rows).folded.exceptions.map(({ code }) => code);
    expect(codes).toEqual(['request.explain']);
    tried.add('request.explain');
  });

  it('[KIND-30] happens once in a record', () => {
    asked.when(rome(9), 'ask', examples.ask).thenSee(refused('request.exists'));
  });

  it('[KIND-31] says why it is urgent, and only then', () => {
    const ask = (change: object) => given(request, scene).when(rome(8), 'ask', { ...examples.ask, ...change });
    ask({ urgencyReason: null }).thenSee(refused('request.urgency'));
    ask({ urgencyNote: null }).thenSee(refused('request.urgency'));
    ask({ urgency: '7d' }).thenSee(refused('request.urgency'));
    ask({ urgency: '7d', urgencyReason: null, urgencyNote: null }).thenSee(done);
  });

  it('[KIND-12] has no default category of persons', () => {
    const persons = [{ name: 'Samir Lahmidi' }];
    given(request, scene)
      .when(rome(8), 'ask', { ...examples.ask, persons })
      .thenSee(({ refusal }) => expect(refusal).toMatchObject({ code: 'kind.input', field: 'persons.0.category' }));
  });

  it('[KIND-43] says what H3 stands for', () => {
    const ask = { ...examples.ask, handling: ['H3'] };
    given(request, scene).when(rome(8), 'ask', ask).thenSee(refused('kind.handlingNote'));
    given(request, scene)
      .when(rome(8), 'ask', { ...ask, handlingNote: 'Ask first.' })
      .thenSee(done);
  });

  it('[KIND-15] is counted under a day that can be that of its time', () => {
    const spoiled = asked.rows.map((row) => ({
      ...row,
      data: row.data.replace('"day":"2026-11-22"', '"day":"2026-11-26"'),
    }));
    expect(given(request, scene, spoiled).folded.exceptions.map((one) => one.code)).toEqual(['kind.day']);
    tried.add('kind.day');
  });

  it('[KIND-16] names files by id', () => {
    const ask = { ...examples.ask, attachments: ['lost'] };
    given(request, scene).when(rome(8), 'ask', ask).thenSee(refused('kind.attachment'));
    const file = {
      id: 'kept',
      name: 'photo.jpg',
      mediaType: 'image/jpeg',
      size: 3,
      sha256: 'a'.repeat(64),
      key: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
      segments: [{ sha256: 'b'.repeat(64), size: 200 }],
    };
    given(request, { ...scene, files: { kept: file } })
      .when(rome(8), 'ask', { ...ask, attachments: ['kept'] })
      .thenSee(done)
      .thenSee(({ folded }) => expect(request.attachments(folded.state)).toEqual([file]));
  });

  it('[KIND-47] is released by a second person when the charter or the colour asks for it', () => {
    const reason = (change: object) =>
      request.commands.ask?.release?.(request.initial(), { ...examples.ask, ...change }, circumstances);
    expect(reason({})).toBe(null);
    expect(reason({ handling: ['H2'] })).toBe('policy.release.H2');
    expect(reason({ tlp: 'RED' })).toBe('policy.release.red');
    expect(request.commands.answer?.release?.(received.folded.state, examples.answer, circumstances)).toBe(
      'policy.release.H2',
    );
    const plain = { ...examples.answer, items: examples.answer.items.slice(0, 1) };
    expect(request.commands.answer?.release?.(received.folded.state, plain, circumstances)).toBe(null);
  });
});

describe('receiving', () => {
  it('[KIND-32] starts the clock once, in the zone of the charter', () => {
    received.thenSee(({ folded }) =>
      expect(folded.state.desks[0]?.clock?.due).toEqual({
        instant: '2026-11-25T09:00:00.000Z',
        zone: 'Africa/Casablanca',
        tzdb: 'test',
      }),
    );
    received.when(rabat(10), 'receive', {}).thenSee(refused('request.received'));
  });

  it('[KIND-32] a limit that does not follow from the receipt is voided', () => {
    for (const [from, to] of [
      ['2026-11-25T09:00', '2026-11-26T09:00'],
      ['Africa/Casablanca', 'Europe/Rome'],
      ['"at":"2026-11-22T09:00', '"at":"2026-11-22T09:11'],
      ['"at":"2026-11-22T09:00', '"at":"2026-11-22T08:49'],
    ] as const) {
      const rows = received.rows.map((row) => ({ ...row, data: row.data.replace(from, to) }));
      expect(given(request, scene, rows).folded.exceptions.map((one) => one.code)).toEqual(['request.clock']);
    }
    tried.add('request.clock');
  });

  it('[KIND-32] the receipt may be signed a moment after the question was opened', () => {
    const urgent = given(request, scene)
      .when(rome(8), 'ask', { ...examples.ask, urgency: '8h' })
      .when(rabat(9), 'receive', {});
    const signed = urgent.rows.map((row, index) => (index === 1 ? { ...row, time: '2026-11-22T09:00:03.210Z' } : row));
    const story = given(request, scene, signed).thenSee(({ folded }) => expect(folded.exceptions).toEqual([]));
    expect(story.folded.state.desks[0]?.clock?.due.instant).toBe('2026-11-22T17:00:00.000Z');
  });

  it('[KIND-36] is for addressees only, and comes before all else', () => {
    asked.when(paris(9), 'receive', {}).thenSee(refused('request.notAddressee'));
    asked.when(rome(9), 'receive', {}).thenSee(refused('request.notAddressee'));
    for (const [command, input] of Object.entries(deskActs)) {
      asked.when(rabat(9, head), command, input).thenSee(refused('request.notReceived'));
      received.when(paris(9, head), command, input).thenSee(refused('request.notAddressee'));
    }
  });

  it('[KIND-36] nothing can be done with what is not there', () => {
    given(request, scene).when(rabat(9), 'accept', { note: null }).thenSee(refused('request.absent'));
    const stray = received.rows.slice(1);
    expect(given(request, { ...scene }, stray).folded.exceptions).toMatchObject([{ code: 'kind.creator' }]);
  });
});

const deskActs = {
  accept: examples.accept,
  askClarification: examples.askClarification,
  answerPartly: examples.answerPartly,
  answer: examples.answer,
  refuse: examples.refuse,
  delay: examples.delay,
};

describe('working on it', () => {
  it('[KIND-37] a desk accepts once', () => {
    received
      .when(rabat(10), 'accept', examples.accept)
      .thenSee(done)
      .when(rabat(11), 'accept', examples.accept)
      .thenSee(refused('request.accepted'));
  });

  it('[KIND-37] after its final answer or its refusal a desk says nothing more', () => {
    const answered = received.when(rabat(10), 'answer', examples.answer).thenSee(done);
    const declined = received.when(rabat(10, head), 'refuse', examples.refuse).thenSee(done);
    expect([state(answered), state(declined)]).toEqual(['answered', 'refused']);
    for (const [command, input] of Object.entries(deskActs)) {
      answered.when(rabat(11, head), command, input).thenSee(refused('request.done'));
      declined.when(rabat(11, head), command, input).thenSee(refused('request.done'));
    }
  });

  it('[KIND-37] partial answers may be many before the final one', () => {
    const story = received
      .when(rabat(10), 'answerPartly', examples.answerPartly)
      .when(rabat(11), 'answerPartly', examples.answerPartly)
      .when(rabat(12), 'answer', examples.answer)
      .thenSee(done);
    expect(story.folded.state.desks[0]?.replies.map((reply) => reply.final)).toEqual([false, false, true]);
  });

  it('[KIND-33] one clarification at a time, and the clock stands meanwhile', () => {
    const open = received.when(rabat(10), 'askClarification', examples.askClarification).thenSee(done);
    expect([state(open), waitingOn(open.folded.state), request.facets(open.folded.state, 'x')?.due]).toEqual([
      'clarification',
      ['it-moi'],
      null,
    ]);
    open.when(rabat(11), 'askClarification', examples.askClarification).thenSee(refused('request.clarificationOpen'));
    open.when(rabat(11), 'delay', examples.delay).thenSee(refused('request.delayPaused'));
    const given_ = open.when(rome(34), 'giveClarification', examples.giveClarification).thenSee(done);
    expect(given_.folded.state.desks[0]?.clock?.due.instant).toBe('2026-11-26T09:00:00.000Z');
    expect(waitingOn(given_.folded.state)).toEqual(['ma-moi']);
    given_
      .when(rome(35), 'giveClarification', examples.giveClarification)
      .thenSee(refused('request.clarificationNone'));
  });

  it('[KIND-33] a text for a desk that waits for none is refused', () => {
    received
      .when(rome(10), 'giveClarification', examples.giveClarification)
      .thenSee(refused('request.clarificationNone'));
    received
      .when(rabat(10), 'askClarification', examples.askClarification)
      .when(rome(11), 'giveClarification', { member: 'fr-mi', text: 'x' })
      .thenSee(refused('request.clarificationNone'));
  });

  it('[KIND-34] a delay announces a later date', () => {
    const earlier = { ...examples.delay, until: '2026-11-25T09:00:00.000Z' };
    received.when(rabat(10), 'delay', earlier).thenSee(refused('request.delayEarlier'));
    const late = received.when(rabat(10), 'delay', examples.delay).thenSee(done);
    expect([state(late), request.facets(late.folded.state, 'x')?.due?.instant]).toEqual([
      'delayed',
      examples.delay.until,
    ]);
  });

  it('[KIND-34] [KIND-41] only a judicial authorisation lets an answer after the limit be in time', () => {
    const final = (reason: string) =>
      received
        .when(rabat(10), 'delay', { ...examples.delay, reason })
        .when(rabat(24 * 5), 'answer', examples.answer)
        .thenSee(done).folded.state.desks[0]?.replies[0]?.inTime;
    expect([final('judicialAuthorisation'), final('volume')]).toEqual([true, false]);
  });

  it('[KIND-38] what is incomplete is first asked about', () => {
    const incomplete = { ...examples.refuse, ground: 'incomplete' };
    received.when(rabat(10, head), 'refuse', incomplete).thenSee(refused('request.askFirst'));
    received
      .when(rabat(10), 'askClarification', examples.askClarification)
      .when(rome(11), 'giveClarification', examples.giveClarification)
      .when(rabat(12, head), 'refuse', incomplete)
      .thenSee(done);
  });

  it('[KIND-43] an item with H3 says what it stands for; the record shows all codes and the strictest colour', () => {
    const [item] = examples.answer.items;
    received
      .when(rabat(10), 'answer', { ...examples.answer, items: [{ ...item, handling: ['H3'] }] })
      .thenSee(({ refusal }) =>
        expect(refusal).toMatchObject({ code: 'kind.handlingNote', field: 'items.0.handlingNote' }),
      );
    const strict = received.when(rabat(10), 'answer', { ...examples.answer, tlp: 'RED' }).thenSee(done);
    expect(request.facets(strict.folded.state, 'x')?.handling).toEqual({
      codes: ['H1', 'H2'],
      tlp: 'RED',
      pap: 'GREEN',
    });
  });

  it('[KIND-30] each addressee has its own clock and answer', () => {
    const one = both.when(rabat(10), 'answer', examples.answer).thenSee(done);
    expect([state(one), waitingOn(one.folded.state)]).toEqual(['partial', ['fr-mi']]);
    const waits = one.when(paris(11), 'askClarification', examples.askClarification).thenSee(done);
    expect([state(waits), waitingOn(waits.folded.state)]).toEqual(['clarification', ['it-moi']]);
    const two = one.when(paris(11, head), 'refuse', examples.refuse).thenSee(done);
    expect([state(two), waitingOn(two.folded.state)]).toEqual(['answered', ['it-moi']]);
  });
});

describe('ending it', () => {
  const answered = received.when(rabat(10), 'answer', examples.answer);
  const closed = answered.when(rome(12), 'close', examples.close).thenSee(done);
  const withdrawn = received.when(rome(10), 'withdraw', examples.withdraw).thenSee(done);

  it('[KIND-39] is for the asker', () => {
    answered.when(rabat(11), 'close', examples.close).thenSee(refused('request.notAsker'));
    received.when(rabat(11), 'withdraw', examples.withdraw).thenSee(refused('request.notAsker'));
    received.when(rabat(11), 'giveClarification', examples.giveClarification).thenSee(refused('request.notAsker'));
  });

  it('[KIND-39] closes what was answered, withdraws what was not', () => {
    received.when(rome(11), 'close', examples.close).thenSee(refused('request.closeEarly'));
    answered.when(rome(11), 'withdraw', examples.withdraw).thenSee(refused('request.withdrawLate'));
    both.when(rabat(10), 'answer', examples.answer).when(rome(11), 'withdraw', examples.withdraw).thenSee(done);
    received
      .when(rabat(10), 'answerPartly', examples.answerPartly)
      .when(rome(11), 'close', examples.close)
      .thenSee(done);
  });

  it('[KIND-40] after it only corrections follow', () => {
    for (const over of [closed, withdrawn]) {
      for (const [command, input] of Object.entries({ ...deskActs, receive: {} }))
        over.when(rabat(13, head), command, input).thenSee(refused('request.over'));
      over.when(rome(13), 'close', examples.close).thenSee(refused('request.over'));
      over.when(rome(13), 'withdraw', examples.withdraw).thenSee(refused('request.over'));
      over.when(rome(13), 'correct', examples.correct).thenSee(done);
    }
    expect([state(closed), state(withdrawn), waitingOn(closed.folded.state)]).toEqual(['closed', 'withdrawn', []]);
  });

  it('[KIND-40] an answer that crosses the withdrawal is voided the same everywhere', () => {
    const crossing = received
      .when(rome(10), 'withdraw', examples.withdraw)
      .when(rabat(10, { sees: { 'gmmp.ma-it/it-moi/1': 1 } }), 'answer', examples.answer);
    expect(crossing.refusal).toBe(null);
    expect(crossing.folded.exceptions).toMatchObject([
      { origin: 'gmmp.ma-it/ma-moi/1', status: 'voided', code: 'request.over' },
    ]);
  });
});

describe('correcting it', () => {
  it('[KIND-20] puts a statement right, old and new visible', () => {
    const story = received.when(rome(10), 'correct', examples.correct).thenSee(done);
    expect(story.folded.state.asked?.question.persons[1]?.category).toBe('victim');
    expect(story.folded.state.corrections).toMatchObject([{ old: 'witness', new: 'victim', author: 'it-moi' }]);
  });

  it('[KIND-20] reaches answers, clarifications and their questions, by their authors', () => {
    const story = received
      .when(rabat(10), 'askClarification', examples.askClarification)
      .when(rome(11), 'giveClarification', examples.giveClarification)
      .when(rabat(12), 'answer', examples.answer);
    const [, , question, text, answer] = story.rows.map((row) => `${row.origin}#${row.seq}`);
    const put = (player: Player, statement: string | undefined, part: string, value: string) =>
      story.when(player, 'correct', { statement, part, new: value, reason: 'wrong' });
    expect(
      put(rabat(13), answer, 'items.1.grade.information', '4').thenSee(done).folded.state.desks[0]?.replies[0]?.answer
        .items[1]?.grade,
    ).toEqual({
      source: 'B',
      information: '4',
    });
    put(rabat(13), question, 'question', 'Which boat?').thenSee(done);
    put(rome(13), text, 'text', 'The small one.').thenSee(done);
    put(rome(13), answer, 'items.1.text', 'x').thenSee(refused('kind.correction.author'));
    put(rabat(13), answer, 'items.1.handling', 'x').thenSee(refused('kind.correction.part'));
    put(rabat(13), answer, 'items.1.grade.source', 'Z').thenSee(refused('kind.correction.value'));
    put(rome(13), 'gmmp.ma-it/it-moi/1#9', 'title', 'x').thenSee(refused('kind.correction.statement'));
    put(rome(13), 'gmmp.ma-it/it-moi/1#0', 'title', examples.ask.title).thenSee(refused('kind.correction.same'));
  });

  it('[KIND-20] two corrections that crossed: the second one starts from a text that is gone', () => {
    const one = received.when(rome(10), 'correct', examples.correct);
    const again = one.rows.at(-1);
    if (again === undefined) throw new Error('no correction');
    const rows = [...one.rows, { ...again, seq: again.seq + 1 }];
    expect(given(request, scene, rows).folded.exceptions).toMatchObject([
      { status: 'voided', code: 'kind.correction.old' },
    ]);
    tried.add('kind.correction.old');
  });

  it('[KIND-21] [KIND-45] every other member’s node acknowledges it once, and then has nothing left to do', () => {
    let story = received.when(rome(10), 'correct', examples.correct);
    const correction = { correction: 'gmmp.ma-it/it-moi/1#1' };
    for (const player of [rabat(11), paris(11)]) {
      const due = request.reactions(story.folded.state, { me: player.member, now: player.at });
      expect(due).toEqual([{ command: 'acknowledgeCorrection', input: correction }]);
      story = story.when(player, 'acknowledgeCorrection', correction).thenSee(done);
      expect(request.reactions(story.folded.state, { me: player.member, now: player.at })).toEqual([]);
    }
    expect(request.reactions(story.folded.state, { me: 'it-moi', now: '' })).toEqual([]);
    story.when(rabat(12), 'acknowledgeCorrection', correction).thenSee(refused('kind.correction.twice'));
    story.when(rome(12), 'acknowledgeCorrection', correction).thenSee(refused('kind.correction.own'));
    story.when(rabat(12), 'acknowledgeCorrection', { correction: 'x' }).thenSee(refused('kind.correction.unknown'));
  });
});

describe('the node by itself', () => {
  it('[KIND-45] records the receipt of what is addressed to it and is still wanted', () => {
    const due = (story: Story<RequestState>, me: string) => request.reactions(story.folded.state, { me, now: '' });
    expect(due(asked, 'ma-moi')).toEqual([{ command: 'receive', input: {} }]);
    expect([due(asked, 'fr-mi'), due(asked, 'it-moi'), due(received, 'ma-moi')]).toEqual([[], [], []]);
    expect(due(asked.when(rome(9), 'withdraw', examples.withdraw), 'ma-moi')).toEqual([]);
  });
});

describe('an erased question', () => {
  const [question, receipt] = received.rows;

  it('[KIND-46] leaves a record that stands as erased', () => {
    if (question === undefined || receipt === undefined) throw new Error('no rows');
    const story = given(request, scene, [{ ...question, data: '' }, receipt]);
    expect(story.folded.exceptions.map((one) => one.code)).toEqual(['kind.erased', 'request.erased']);
    expect(request.facets(story.folded.state, 'x')).toMatchObject({
      state: 'erased',
      from: 'it-moi',
      title: '',
      ended: true,
      text: '',
    });
    expect(request.tallies(story.folded.state, scene.charter)).toEqual([]);
    story.when(rome(12), 'ask', examples.ask).thenSee(refused('request.exists'));
    tried.add('request.erased');
  });

  it('[KIND-46] an erased answer leaves the rest', () => {
    const rows = received
      .when(rabat(10), 'answer', examples.answer)
      .rows.map((row, index) => (index === 2 ? { ...row, data: '' } : row));
    const story = given(request, scene, rows);
    expect([state(story), story.folded.state.erased]).toMatchObject(['received', [{ author: 'ma-moi' }]]);
  });
});

it('[KIND-18] every refusal of a request was met above', () => {
  expect(requestRefusals.filter((code) => !tried.has(code))).toEqual([]);
});

const circumstances = {
  me: 'it-moi',
  actor: { role: 'officer' as const, ref: 'x' },
  now: '2026-11-22T08:00:00.000Z',
  zone: scene.charter.zone,
  tzdb: 'test',
  charter: scene.charter,
  record: scene.record,
  rnd: (length: number) => new Uint8Array(length),
  attachment: () => null,
  sign: () => '',
  protection: nobodySheltered,
};
