import { describe, expect, it } from 'vitest';
import { toBase64 } from '#crypto';
import { checkCap } from '../../packages/formats/cap/check.ts';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Role } from '../../packages/kind/kind.ts';
import { type Board, board } from './board.ts';
import { examples, foreignXml } from './examples.ts';
import { alertState, latest, silent } from './fold.ts';
import { following } from './foreign.ts';
import { importedRecord } from './identity.ts';
import alert from './index.ts';
import { paper } from './paper.ts';
import { alertRefusals } from './rules.ts';
import type { AlertState } from './schema.ts';
import { takeAlert } from './take.ts';
import ar from './ui/own/ar.ts';
import de from './ui/own/de.ts';
import en from './ui/own/en.ts';
import es from './ui/own/es.ts';
import fr from './ui/own/fr.ts';
import it_ from './ui/own/it.ts';

const own = { ar, de, en, es, fr, it: it_ };

const charter = inventedCharter('straits', ['fr-mi', 'it-moi', 'ma-moi'], { zone: 'Europe/Rome' });
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000011';
const scene = { charter, record, tzdb: 'test' };
const at =
  (member: string, role: Role = 'coordinator') =>
  (hour: number): Player => ({
    ...{ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() },
    actor: { role, ref: `${member}-${role}` },
  });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const romeNode = at('it-moi', 'node');
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toEqual(null);
const issue = (change: object = {}) => given(alert, scene).when(rome(8), 'issue', { ...examples.issue, ...change });
const issued = issue().thenSee(done);
const updated = issued.when(rome(9), 'update', examples.update).thenSee(done);
const cancelled = updated.when(rome(10), 'cancel', examples.cancel).thenSee(done);
type Story = typeof issued;
const stateOf = (story: Story): AlertState => story.folded.state;

/** What the node would read of the entry numbered so, told otherwise by a hostile author. */
const forged = (story: Story, index: number, change: (data: Record<string, unknown>) => object) =>
  given(
    alert,
    scene,
    story.rows.map((row, at) => (at === index ? { ...row, data: JSON.stringify(change(JSON.parse(row.data))) } : row)),
  );
const voided = (story: Story): readonly string[] => {
  const codes = story.folded.exceptions.map(({ code }) => code);
  for (const code of codes) tried.add(code);
  return codes;
};

const foreignRecord = importedRecord('it-moi', { sender: 'warnings@service.example', identifier: 'svc-2026-0007' }, '');
const foreignScene = { ...scene, record: foreignRecord };
const imported = given(alert, foreignScene).when(rome(8), 'import', examples.import).thenSee(done);
const importOf = (xml: string, change: object = {}) => ({
  ...examples.import,
  original: toBase64(new TextEncoder().encode(xml)),
  ...change,
});

const xmlOf = (story: Story, under = charter): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (alert.exports?.(stateOf(story), { record, charter: under }) ?? []).map((file) => [
      file.name,
      'text' in file ? file.text : Buffer.from(file.base64, 'base64').toString(),
    ]),
  );
const checked = (xml: string) => {
  const found = checkCap(new TextEncoder().encode(xml));
  const [one] = found.alerts;
  if (one === undefined) throw new Error('no alert');
  return { ...one, verdict: found.verdict };
};
const boardAt = (now: string, records: readonly { record: string; state: AlertState }[], me = 'ma-moi'): Board =>
  board.answer(
    {},
    {
      ...{ me, now, charter, cut: false },
      records: () =>
        records.map(({ record: id, state }) => {
          const facets = alert.facets(state, me);
          if (facets === null) throw new Error('not listed');
          return { kind: 'alert', record: id, state, facets };
        }),
    },
  ) as Board;

describe('an alert of ours', () => {
  it('[ALERT-1] is issued to all other members by a coordinator or a head, once, under an instrument of the charter', () => {
    expect(stateOf(issued).issued).toMatchObject({ author: 'it-moi', to: ['fr-mi', 'ma-moi'], occasion: null });
    issued.when(rome(9), 'issue', examples.issue).thenSee(refused('alert.exists'));
    given(alert, scene).when(rome(8), 'cancel', examples.cancel).thenSee(refused('alert.absent'));
    issue({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    expect(alert.commands.issue?.roles).toEqual(['coordinator', 'head']);
    expect(voided(forged(issued, 0, (data) => ({ ...data, to: ['it-moi'] })))).toEqual(['kind.toSelf']);
  });

  it('[ALERT-2] each message has an identifier of its own, the sender the charter knows, and the time of the act', () => {
    const { messages } = stateOf(updated);
    expect(messages.map(({ identifier }) => identifier)).toEqual([`${record}.1`, `${record}.2`]);
    expect(messages[0]).toMatchObject({ sender: 'it-moi@it-moi.example', sent: '2026-11-22T09:00:00+01:00' });
    expect(stateOf(cancelled).cancelled?.identifier).toBe(`${record}.3`);
    const other = (change: object) => voided(forged(updated, 1, (data) => ({ ...data, ...change })));
    expect(other({ identifier: `${record}.1` })).toEqual(['alert.identifier']);
    expect(other({ sender: 'ma-moi@ma-moi.example' })).toEqual(['alert.sender']);
    expect(other({ senderName: 'Somebody' })).toEqual(['alert.sender']);
    expect(other({ sent: '2026-11-22T10:00:01+01:00' })).toEqual(['alert.sent']);
  });

  it('[ALERT-3] an update and a cancellation refer to the message in force to the letter, and only the issuer makes them', () => {
    const [first, second] = stateOf(updated).messages;
    const named = { sender: first?.sender, identifier: first?.identifier, sent: first?.sent };
    expect(second?.references).toEqual([named]);
    expect(stateOf(cancelled).cancelled?.references[0]?.identifier).toBe(`${record}.2`);
    issued.when(rabat(9), 'update', examples.update).thenSee(refused('alert.notIssuer'));
    issued.when(rabat(9), 'cancel', examples.cancel).thenSee(refused('alert.notIssuer'));
    const other = (references: unknown) => voided(forged(updated, 1, (data) => ({ ...data, references })));
    expect(other([])).toEqual(['alert.references']);
    expect(other([{ ...named, sent: '2026-11-22T09:00:01+01:00' }])).toEqual(['alert.references']);
    expect(other([{ ...named, identifier: `${record}.2` }])).toEqual(['alert.references']);
  });

  it('[ALERT-4] ends later than it begins and than now, within a year; a restricted one says for whom it is', () => {
    issue({ expires: '2026-11-22T08:00:00.000Z' }).thenSee(refused('alert.times'));
    issue({ expires: '2027-12-22T08:00:00.000Z' }).thenSee(refused('alert.times'));
    issue({ onset: '2026-11-23T07:00:00.000Z' }).thenSee(refused('alert.times'));
    issue({ onset: null }).thenSee(done);
    issue({ scope: 'Restricted' }).thenSee(refused('alert.restriction'));
    issue({ restriction: 'Ports' }).thenSee(refused('alert.restriction'));
    issue({ scope: 'Restricted', restriction: 'Port authorities only' }).thenSee(done);
    issue({ texts: [] }).thenSee(refused('kind.input'));
    issue({ texts: [...examples.issue.texts, ...examples.issue.texts] }).thenSee(refused('kind.input'));
    issue({ areas: [] }).thenSee(refused('kind.input'));
    issue({ web: 'https://a[b' }).thenSee(refused('kind.input'));
  });

  it('[ALERT-17] its areas stand on the map of the group as long as it is in force', () => {
    const shown = (story: Story) =>
      alert.places?.(stateOf(story), { record: story === imported ? foreignRecord : record, me: 'ma-moi', charter }) ??
      [];
    const names = examples.issue.areas[0]?.names;
    expect(shown(issued)).toMatchObject([
      {
        id: 'area 1',
        names,
        tone: 'danger',
        note: { code: 'Severe' },
        ground: { shape: 'area', area: examples.issue.areas[0]?.area },
      },
    ]);
    expect(shown(updated)[0]?.note).toEqual({ code: 'Extreme', values: {} });
    expect(shown(cancelled)).toEqual([]);
    const over = issued.when(romeNode(31), 'expire', {}).thenSee(done);
    expect(shown(over)).toEqual([]);
    expect(shown(imported)).toEqual([]);
  });

  it('[ALERT-5] is real, or played in a group that its charter makes an exercise, never the other', () => {
    const played = { ...charter, exercise: { until: '2027-01-01' } };
    const exercise = given(alert, { ...scene, charter: played })
      .when(rome(8), 'issue', examples.issue)
      .thenSee(done);
    expect(stateOf(exercise).messages[0]?.status).toBe('Exercise');
    expect(stateOf(issued).messages[0]?.status).toBe('Actual');
    const { alert: read } = checked(xmlOf(exercise, played)['message-1.xml'] ?? '');
    expect([read.status, read.note]).toEqual(['Exercise', charter.title]);
    expect(voided(given(alert, { ...scene, charter: played }, issued.rows))).toEqual(['alert.status']);
    expect(voided(forged(issued, 0, (data) => ({ ...data, status: 'Exercise' })))).toEqual(['alert.status']);
  });

  it('[ALERT-6] each other member acknowledges each message once, and who has is known', () => {
    const heard = issued.when(rabat(9), 'acknowledge', examples.acknowledge).thenSee(done);
    expect(silent(stateOf(heard))).toEqual(['fr-mi']);
    expect(stateOf(heard).acknowledgements[0]).toMatchObject({
      identifier: `${record}.ma-moi.1`,
      references: [{ identifier: `${record}.1` }],
      note: examples.acknowledge.note,
    });
    heard.when(rabat(10), 'acknowledge', { note: null }).thenSee(refused('alert.acknowledged'));
    issued.when(rome(9), 'acknowledge', { note: null }).thenSee(refused('alert.own'));
    const again = heard.when(rome(10), 'update', examples.update).thenSee(done);
    expect(silent(stateOf(again))).toEqual(['fr-mi', 'ma-moi']);
    expect(alert.facets(stateOf(again), 'it-moi')?.waitingOn).toEqual(['fr-mi', 'ma-moi']);
    const both = again
      .when(rabat(11), 'acknowledge', { note: null })
      .thenSee(done)
      .when(paris(11), 'acknowledge', { note: null })
      .thenSee(done);
    expect(silent(stateOf(both))).toEqual([]);
    const lie = forged(heard, 1, (data) => ({ ...data, identifier: `${record}.fr-mi.1` }));
    expect(voided(lie)).toEqual(['alert.identifier']);
  });

  it('[ALERT-6] an acknowledgement that had not heard of the update still counts for the message it names', () => {
    const late = updated
      .when({ ...rabat(10), sees: { 'straits/it-moi/1': 1 } }, 'acknowledge', { note: null })
      .thenSee(done);
    expect(late.folded.exceptions).toEqual([]);
    expect(silent(stateOf(late))).toEqual(['fr-mi', 'ma-moi']);
  });

  it('[ALERT-7] is over when it was cancelled or its time has passed; then nothing is added but acknowledgements', () => {
    cancelled.when(rome(11), 'update', examples.update).thenSee(refused('alert.cancelled'));
    cancelled.when(rabat(11), 'acknowledge', { note: null }).thenSee(done);
    issued.when(romeNode(20), 'expire', {}).thenSee(refused('alert.early'));
    const over = issued.when(romeNode(31), 'expire', {}).thenSee(done);
    expect(alertState(stateOf(over))).toBe('expired');
    over
      .when(rome(32), 'update', { ...examples.update, expires: '2026-11-24T00:00:00.000Z' })
      .thenSee(refused('alert.expired'));
    expect(alert.facets(stateOf(over), 'ma-moi')).toMatchObject({ ended: true, waitingOn: [], due: null });
    expect(alert.facets(stateOf(updated), 'ma-moi')).toMatchObject({
      ended: false,
      due: { instant: '2026-11-23T12:00:00.000Z' },
      titles: examples.update.texts.map(({ language, headline }) => ({ language, text: headline })),
    });
    expect(latest(stateOf(cancelled))?.identifier).toBe(`${record}.3`);
  });

  it('[ALERT-8] is given out as CAP 1.2 that the schema allows: one info block a language, all with the same times and areas', () => {
    const files = xmlOf(cancelled.when(rabat(11), 'acknowledge', examples.acknowledge).thenSee(done));
    expect(Object.keys(files)).toEqual(['message-1.xml', 'message-2.xml', 'cancel.xml', 'ack-1-ma-moi.xml']);
    for (const xml of Object.values(files))
      expect(checked(xml)).toMatchObject({ verdict: 'valid', standard: [], losses: [] });
    const { alert: first } = checked(files['message-1.xml'] ?? '');
    expect(first).toMatchObject({ msgType: 'Alert', status: 'Actual', scope: 'Public', references: [] });
    expect(first.infos.map(({ language, event }) => [language, event])).toEqual([
      ['en', 'Gale'],
      ['ar', 'عاصفة'],
    ]);
    expect(first.infos.map(({ areas }) => areas[0]?.areaDesc)).toEqual(['Strait of Otranda', 'مضيق أوتراندا']);
    expect(
      new Set(first.infos.map(({ expires, areas }) => JSON.stringify([expires, areas[0]?.polygons]))),
    ).toHaveProperty('size', 1);
    const types = Object.values(files).map((xml) => checked(xml).alert);
    expect(types.map(({ msgType, references }) => [msgType, references[0]?.identifier])).toEqual([
      ['Alert', undefined],
      ['Update', `${record}.1`],
      ['Cancel', `${record}.2`],
      ['Ack', `${record}.3`],
    ]);
    expect(xmlOf(updated)).toEqual(xmlOf(given(alert, scene, updated.rows)));
  });

  it('[ALERT-9] names the operation or incident it serves, in its state and as an incident of CAP', () => {
    const occasion = { kind: 'transit', record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000001' };
    const serving = issue({ occasion }).thenSee(done);
    expect(checked(xmlOf(serving)['message-1.xml'] ?? '').alert.incidents).toEqual([occasion.record]);
    const records = [
      { record, state: stateOf(serving) },
      { record: `${record}x`, state: stateOf(issued) },
    ];
    const place = {
      me: 'it-moi',
      now: '2026-11-22T09:00:00.000Z',
      charter,
      cut: false,
      records: () =>
        records.map((one) => ({ ...one, kind: 'alert', facets: alert.facets(one.state, 'it-moi') as never })),
    };
    expect((board.answer({ occasion }, place) as Board).inForce.map((line) => line.record)).toEqual([record]);
  });

  it('an alert whose first message was erased is a shell about which nothing more is said', () => {
    const shell = given(
      alert,
      scene,
      issued.rows.map((row) => ({ ...row, data: '' })),
    );
    expect(alertState(stateOf(shell))).toBe('erased');
    shell.when(rome(9), 'cancel', examples.cancel).thenSee(refused('alert.erased'));
  });
});

describe('an alert of others', () => {
  it('[ALERT-10] is kept as it came, with every loss named and its own bytes beside', () => {
    const { imported: kept } = stateOf(imported);
    expect(kept).toMatchObject({ verdict: 'invalid', version: '1.2', source: 'earthquake.xml' });
    expect(kept?.losses.map(({ effect, code, path }) => `${effect} ${code} ${path}`)).toEqual([
      'reordered order alert/msgType',
      'repaired date alert/sent',
      'reordered order alert/info[1]/expires',
    ]);
    expect(Buffer.from(kept?.original.bytes ?? '', 'base64').toString()).toBe(foreignXml);
    expect(kept?.alert.sent).toBe('2026-11-22T07:30:00-00:00');
    given(alert, foreignScene).when(rome(8), 'import', importOf('<nothing/>')).thenSee(refused('alert.unreadable'));
    given(alert, foreignScene)
      .when(rome(8), 'import', importOf(foreignXml, { file: 'gone' }))
      .thenSee(refused('kind.attachment'));
  });

  it('[ALERT-19] whether it carries a signature is kept and said, never that it is good, whatever else was lost of it', () => {
    const signature = '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:SignedInfo/></s:Signature></alert>';
    const strange = Array.from({ length: 400 }, (_, at) => `<x${at}/>`).join('');
    const said = (xml: string, change: object = {}) => {
      const state = stateOf(given(alert, foreignScene).when(rome(8), 'import', importOf(xml)).thenSee(done));
      const changed = state.imported === null ? state : { ...state, imported: { ...state.imported, ...change } };
      const words = { own: (key: string) => key, joined: () => '', language: () => '', moment: () => '' };
      const facts = paper.sections(changed, words as never).flatMap((section) => section.facts);
      return facts.filter(({ label }) => label === 'signed').map(({ text }) => text);
    };
    const signed = foreignXml.replace('</alert>', signature);
    expect(said(foreignXml)).toEqual([['signed.no']]);
    expect(said(signed)).toEqual([['signed.yes']]);
    expect(said(signed.replace('<info>', `${strange}<info>`))).toEqual([['signed.yes']]);
    expect(said(signed, { signed: null })).toEqual([['signed.yes']]);
    for (const words of Object.values(own))
      expect(words['signed.yes']).toMatch(
        /not checked|non vérifié|non verificata|sin comprobar|nicht geprüft|لم يُتحقَّق/,
      );
  });

  it('[CAP-10] [ALERT-10] what a page shows before is what the node takes, to the last loss', () => {
    const { imported: kept } = stateOf(imported);
    const [shown] = checkCap(new TextEncoder().encode(foreignXml)).alerts;
    expect(shown === undefined ? null : takeAlert(shown)).toEqual({ alert: kept?.alert, losses: kept?.losses });
  });

  it('[ALERT-11] the same identifier is the same alert: it stands under the number that follows from it, once', () => {
    const command = alert.commands.import;
    expect(command?.recordFor?.(examples.import, 'it-moi')).toBe(foreignRecord);
    const changed = importOf(foreignXml.replace('Strong', 'Weak'));
    expect(command?.recordFor?.(changed, 'it-moi')).toBe(foreignRecord);
    imported.when(rome(9), 'import', changed).thenSee(refused('alert.exists'));
    given(alert, scene).when(rome(8), 'import', examples.import).thenSee(refused('alert.identity'));
    const unnamed = importOf(foreignXml.replace('svc-2026-0007', ''));
    expect(command?.recordFor?.(unnamed, 'it-moi')).not.toBe(foreignRecord);
  });

  it('[ALERT-10] of a file that holds several, the one that was chosen is taken in', () => {
    const second = foreignXml.replace('svc-2026-0007', 'svc-2026-0008');
    const both = `<feed>${[foreignXml, second].map((xml) => xml.replace(/^<\?.*\?>/, '')).join('')}</feed>`;
    const chosen = importedRecord('it-moi', { sender: 'warnings@service.example', identifier: 'svc-2026-0008' }, '');
    const taken = given(alert, { ...scene, record: chosen })
      .when(rome(8), 'import', importOf(both, { which: 1 }))
      .thenSee(done);
    expect(stateOf(taken).imported?.alert.identifier).toBe('svc-2026-0008');
    taken.when(rome(9), 'import', importOf(both, { which: 2 })).thenSee(refused('alert.unreadable'));
  });

  it('[ALERT-12] is never ours: nobody updates, cancels or acknowledges it, and only its own bytes are given out', () => {
    for (const [command, input] of [
      ['update', examples.update],
      ['cancel', examples.cancel],
      ['acknowledge', { note: null }],
    ] as const)
      imported.when(rome(9), command, input).thenSee(refused('alert.foreign'));
    const files = alert.exports?.(stateOf(imported), { record, charter }) ?? [];
    expect(files.map(({ name }) => name)).toEqual(['original.xml']);
    expect(xmlOf(imported)['original.xml']).toBe(foreignXml);
  });

  it('[ALERT-16] one that speaks in the name of a member is not taken in, however the name is written', () => {
    const disguised = foreignXml.replace('warnings@service.example', 'it-moi@it-moi.example');
    for (const xml of [disguised, disguised.replace('it-moi@', 'IT-MOI@'), disguised.replace('it-moi@', 'ｉt-moi@')]) {
      const posing = alert.commands.import?.recordFor?.(importOf(xml), 'it-moi') ?? '';
      given(alert, { ...scene, record: posing })
        .when(rome(8), 'import', importOf(xml))
        .thenSee(refused('alert.inOurName'));
    }
  });

  it('[ALERT-10] bytes that are not those whose size and SHA-256 stand beside them make it void at every node', () => {
    const with_ = (change: object) => {
      const rows = imported.rows.map((row) => {
        const data = JSON.parse(row.data) as { original: object };
        return { ...row, data: JSON.stringify({ ...data, original: { ...data.original, ...change } }) };
      });
      return voided(given(alert, foreignScene, rows));
    };
    expect(with_({})).toEqual([]);
    for (const change of [{ bytes: 'AAAA' }, { bytes: '???' }, { size: 3 }, { sha256: '0'.repeat(64) }])
      expect(with_(change)).toEqual(['alert.original']);
  });
});

describe('the board', () => {
  const foreign = (xml: string, number: number) => {
    const input = importOf(xml);
    const id = alert.commands.import?.recordFor?.(input, 'ma-moi') ?? '';
    const story = given(alert, { ...scene, record: id })
      .when(rabat(8), 'import', input)
      .thenSee(done);
    return { record: `${id}${number}`, state: stateOf(story) };
  };

  it('[ALERT-13] shows what is in force, the most severe first, and what is over apart', () => {
    const [mine, theirs] = [{ record, state: stateOf(issued) }, foreign(foreignXml, 0)];
    const both = boardAt('2026-11-22T09:00:00.000Z', [mine, theirs]);
    expect(both.inForce.map(({ severity }) => severity)).toEqual(['Extreme', 'Severe']);
    expect(both.inForce[1]).toMatchObject({ asked: 2, acknowledged: 0, waits: true, foreign: false });
    expect(boardAt('2026-11-23T08:00:00.000Z', [mine, theirs]).over.map((line) => line.record)).toEqual([record]);
    expect(boardAt('2026-11-22T11:00:00.000Z', [{ record, state: stateOf(cancelled) }]).inForce).toEqual([]);
  });

  it('[ALERT-13] a foreign alert counts once however many took it in, not when played, replaced or cancelled', () => {
    const now = '2026-11-22T09:00:00.000Z';
    expect(boardAt(now, [foreign(foreignXml, 0), foreign(foreignXml, 1)]).inForce).toHaveLength(1);
    expect(boardAt(now, [foreign(foreignXml.replace('Actual', 'Test'), 0)]).inForce).toEqual([]);
    const cancels = foreignXml
      .replace('svc-2026-0007', 'svc-2026-0008')
      .replace('07:30:00Z', '07:50:00Z')
      .replace('>Alert<', '>Cancel<')
      .replace(
        '<info>',
        '<references>warnings@service.example,svc-2026-0007,2026-11-22T07:30:00-00:00</references><info>',
      );
    expect(boardAt(now, [foreign(foreignXml, 0), foreign(cancels, 1)]).inForce).toEqual([]);
    const strangers = cancels.replace('<sender>warnings@service.example', '<sender>somebody@else.example');
    expect(boardAt(now, [foreign(foreignXml, 0), foreign(strangers, 1)]).inForce).toHaveLength(1);
  });

  it('[ALERT-18] what one member says about an alert another took in is its claim and silences nothing', () => {
    const now = '2026-11-22T09:00:00.000Z';
    const cancels = foreignXml
      .replace('svc-2026-0007', 'svc-2026-0008')
      .replace('07:30:00Z', '07:50:00Z')
      .replace('>Alert<', '>Cancel<')
      .replace(
        '<info>',
        '<references>warnings@service.example,svc-2026-0007,2026-11-22T07:30:00-00:00</references><info>',
      );
    const updates = cancels
      .replace('>Cancel<', '>Update<')
      .replace('0008', '0009')
      .replace('07:50', '07:40')
      .replace('Extreme', 'Minor');
    const takenBy = (member: typeof rome, xml: string) => {
      const input = importOf(xml);
      const id = alert.commands.import?.recordFor?.(input, member(8).member) ?? '';
      return {
        record: id,
        state: stateOf(
          given(alert, { ...scene, record: id })
            .when(member(8), 'import', input)
            .thenSee(done),
        ),
      };
    };
    const [theirs, cancel, update] = [takenBy(rome, foreignXml), takenBy(rabat, cancels), takenBy(rabat, updates)];
    const all = [theirs, cancel, update];
    const claims = [
      { record: cancel.record, by: 'ma-moi', msgType: 'Cancel' },
      { record: update.record, by: 'ma-moi', msgType: 'Update' },
    ];
    const answer = (me: string, records: readonly { record: string; state: AlertState }[]) =>
      following.answer(
        { record: theirs.record },
        {
          ...{ me, now, charter, cut: false },
          records: () =>
            records.map((one) => ({ ...one, kind: 'alert', facets: alert.facets(one.state, me) as never })),
        },
      );
    for (const me of ['fr-mi', 'it-moi']) {
      const line = boardAt(now, all, me).inForce.find((one) => one.record === theirs.record);
      expect(line).toMatchObject({ severity: 'Extreme', claims });
      expect(answer(me, all)).toEqual({ after: null, claims });
    }
    // Rabat's own node read it, so that it is believed there; and whoever took the alert in takes it back for all.
    expect(boardAt(now, [theirs, cancel], 'ma-moi').inForce).toEqual([]);
    const own = [theirs, takenBy(rome, cancels)];
    expect(boardAt(now, own, 'fr-mi').inForce).toEqual([]);
    expect(answer('fr-mi', own)).toMatchObject({ after: { by: 'it-moi', msgType: 'Cancel' }, claims: [] });
  });

  it('[ALERT-13] nobody hides an alert behind another reading of it; the same reading of several is one line', () => {
    const now = '2026-11-22T09:00:00.000Z';
    const by = (member: typeof rome, xml: string) => {
      const input = importOf(xml);
      const id = alert.commands.import?.recordFor?.(input, member(8).member) ?? '';
      return {
        record: id,
        state: stateOf(
          given(alert, { ...scene, record: id })
            .when(member(8), 'import', input)
            .thenSee(done),
        ),
      };
    };
    const weaker = by(rabat, foreignXml.replace('Extreme', 'Minor'));
    const shown = (all: Parameters<typeof boardAt>[1]) => boardAt(now, all, 'fr-mi').inForce.map((one) => one.severity);
    expect(shown([weaker, by(rome, foreignXml)])).toEqual(['Extreme', 'Minor']);
    expect(shown([by(rabat, foreignXml), by(rome, foreignXml)])).toEqual(['Extreme']);
  });

  it('[ALERT-13] what refers to itself, or to what refers to it, does not silence the latest', () => {
    const now = '2026-11-22T09:00:00.000Z';
    const updateOf = (name: string, minute: number, about: string): string =>
      foreignXml
        .replace('svc-2026-0007', name)
        .replace('07:30:00Z', `07:${minute}:00Z`)
        .replace('>Alert<', '>Update<')
        .replace(
          '<info>',
          `<references>warnings@service.example,${about},2026-11-22T07:30:00-00:00</references><info>`,
        );
    expect(boardAt(now, [foreign(updateOf('a', 30, 'a'), 0)]).inForce).toHaveLength(1);
    const [older, newer] = [foreign(updateOf('a', 30, 'b'), 0), foreign(updateOf('b', 40, 'a'), 1)];
    for (const both of [
      [older, newer],
      [newer, older],
    ])
      expect(boardAt(now, both).inForce.map((line) => line.record)).toEqual([newer.record]);
  });

  it('[ALERT-13] of one alert that several took in, the own reading is shown, whatever another says it read', () => {
    const theirs = given(alert, {
      ...scene,
      record: importedRecord('it-moi', { sender: 'warnings@service.example', identifier: 'svc-2026-0007' }, ''),
    })
      .when(rome(8), 'import', importOf(foreignXml.replace('2026-11-24', '2026-11-22').replace('Extreme', 'Minor')))
      .thenSee(done);
    const told = { record: foreignRecord, state: stateOf(theirs) };
    expect(boardAt('2026-11-22T09:00:00.000Z', [told]).inForce).toEqual([]);
    const { inForce } = boardAt('2026-11-22T09:00:00.000Z', [told, foreign(foreignXml, 0)]);
    expect(inForce.map(({ severity, from }) => [severity, from])).toEqual([['Extreme', 'ma-moi']]);
  });

  it('every refusal of the kind was met', () => {
    expect(alertRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
