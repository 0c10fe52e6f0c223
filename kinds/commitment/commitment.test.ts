import { describe, expect, it } from 'vitest';
import {
  at,
  bothSigned,
  changedText,
  done,
  facets,
  hashIn,
  paris,
  propose,
  proposed,
  rabat,
  refused,
  rome,
  scene,
  sign,
  stateIn,
  three,
} from '../../dev/commitment/told.ts';
import { actText } from '../../packages/kind/act-text.ts';
import { given } from '../../packages/kind/given.ts';
import { inventedSigner } from '../../packages/kind/invented.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { examples } from './examples.ts';
import commitment from './index.ts';
import { paragraphsIn } from './sentences.ts';
import { currentVersion, isSplit, nextSteps } from './states.ts';

const [french, arabic] = examples.propose.texts;

describe('the text of a commitment', () => {
  it('[COMMITMENT-1] has a day, a measure in each language, and owners among the members', () => {
    propose({ owners: ['de-bmi'] }).thenSee(refused('commitment.owner'));
    propose({ due: null }).thenSee(refused('commitment.noDue'));
    propose({ due: '2026-11-21' }).thenSee(refused('commitment.due'));
    propose({ due: '2026-11-22' }).thenSee(done);
    const bare = { ...arabic, text: { ...arabic?.text, measure: null } };
    propose({ texts: [french, bare] }).thenSee(refused('commitment.measure'));
    propose({ class: 'decision', texts: [french, bare] }).thenSee(refused('commitment.measure'));
    propose({ class: 'decision', texts: [bare], due: null }).thenSee(done);
    propose({ texts: [] }).thenSee(refused('kind.input'));
    propose({ texts: [french, french] }).thenSee(refused('kind.input'));
    propose({ texts: [{ ...french, text: { ...french?.text, body: ' ' } }] }).thenSee(refused('kind.input'));
    propose({ texts: [{ ...french, text: { ...french?.text, body: 'a\tb' } }] }).thenSee(refused('kind.input'));
    for (const body of ['', 'x'.repeat(20_000_000), 'a\u0000', '\ud800'])
      propose({ texts: [{ ...french, text: { ...french?.text, body } }] }).thenSee(refused('kind.input'));
    propose({ texts: [{ ...french, language: 'xx' }] }).thenSee(refused('kind.input'));
    propose({ owners: [] }).thenSee(refused('kind.input'));
    propose({ lanes: ['police', 'police'] }).thenSee(refused('kind.input'));
    propose({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    proposed.when(rome(9), 'propose', examples.propose).thenSee(refused('commitment.exists'));
    given(commitment, scene).when(rabat(9), 'object', examples.object).thenSee(refused('commitment.absent'));
  });

  it('[COMMITMENT-2] holds owner, day and measure in the words of its language, and is one text on every node', () => {
    const [fr, ar] = ['fr', 'ar'] as const;
    const { text, names } = currentVersion(stateIn(proposed)) ?? { text: null, names: [] };
    if (text === null) throw new Error('nothing was proposed');
    expect(paragraphsIn(fr, text, names)).toEqual([
      'Les deux parties désignent un point de contact permanent dans chaque port du nord.',
      'La liste est tenue à jour.',
      'Ceci est un engagement commun des autorités signataires.',
      'Responsable : وزارة الداخلية (invented).',
      'Échéance : jusqu’à la fin du 31 mars 2027.',
      'L’engagement est tenu lorsque : la liste des points de contact est échangée et chacun a répondu à un appel d’essai.',
      'Chacun peut lire ce texte une fois qu’il est signé par tous.',
    ]);
    expect(paragraphsIn(ar, text, names)).toContain('الأجل: إلى نهاية يوم 31 مارس 2027.');
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const) {
      const one = { ...text, texts: [{ language, text: { title: 'x', body: 'x', measure: 'y' } }] };
      const said = paragraphsIn(language, one, ['A', 'B']);
      expect(said).toHaveLength(6);
      expect(said.filter((paragraph) => /2027/.test(paragraph))).toHaveLength(1);
      expect(paragraphsIn(language, { ...one, due: null, class: 'decision' }, ['A']).join()).not.toMatch(
        /2027|undefined/,
      );
    }
  });

  it('[COMMITMENT-2] takes markup and directions as text: what is signed are the very signs that were written', () => {
    const body = '<script>run()</script> <b onclick="run()">ملزم</b> \u202egnidnib';
    const texts = [{ ...french, text: { ...french?.text, body } }];
    const said = currentVersion(stateIn(propose({ class: 'decision', texts, due: null }).thenSee(done)))?.text;
    expect(said === undefined ? null : paragraphsIn('fr', said, [])[0]).toBe(body);
  });

  it('[COMMITMENT-3] has one hash for all its languages, which anything that is signed changes and nothing else', () => {
    const hashes = [{}, { owners: ['it-moi'] }, { due: '2027-04-01' }, { public: false }, { texts: [arabic] }];
    const all = hashes.map((change) => hashIn(propose(change)));
    expect(new Set(all).size).toBe(hashes.length);
    expect(hashIn(propose({ lanes: ['asylum'], source: null }))).toBe(all[0]);
    expect(hashIn(propose({ texts: [...examples.propose.texts].reverse() }))).toBe(all[0]);
    const alone = currentVersion(stateIn(propose({ texts: [arabic] })));
    expect(alone?.hash).toBe(alone?.hashes[0]?.hash);
  });

  it('[COMMITMENT-4] keeps the passage it was made from, verbatim, through its revisions', () => {
    const { source } = examples.propose;
    const revised = proposed.when(rabat(9), 'revise', changedText).thenSee(done);
    expect(currentVersion(stateIn(revised))?.text.source).toEqual(source);
    propose({ source: { ...source, end: source.start } }).thenSee(refused('kind.input'));
    propose({ source: { ...source, quote: '' } }).thenSee(refused('kind.input'));
  });

  it('[COMMITMENT-5] is revised by any side until all have signed; of two at once one holds, the other is shown', () => {
    const onFirst = proposed.when(rabat(9), 'revise', changedText).thenSee(done);
    onFirst.when(rome(10), 'revise', changedText).thenSee(refused('commitment.base'));
    onFirst.when(rome(10), 'revise', { ...changedText, base: 2 }).thenSee(done);
    const sees = { 'gmmp.ma-it/it-moi/1': 1 };
    const crossing = proposed
      .when(rome(9), 'revise', { ...changedText, lanes: ['labour'] })
      .when({ ...rabat(9), sees }, 'revise', changedText);
    const { state, exceptions } = crossing.folded;
    expect(state.versions.map(({ author }) => author)).toEqual(['it-moi', 'it-moi']);
    expect(exceptions).toMatchObject([{ origin: 'gmmp.ma-it/ma-moi/1', status: 'voided', code: 'commitment.base' }]);
  });

  it('[COMMITMENT-6] its day ends in the zone of the charter, and a moment of another day is refused', () => {
    const due = currentVersion(stateIn(proposed))?.text.due;
    expect(due).toMatchObject({ day: '2027-03-31', end: { zone: 'Africa/Casablanca', tzdb: 'test' } });
    expect(facets(proposed).due?.instant.slice(0, 10)).toBe('2027-03-31');
    const [row] = proposed.rows;
    if (row === undefined) throw new Error('nothing was said');
    for (const end of [{ instant: '2027-04-03T00:00:00.000Z' }, { zone: 'Europe/Rome' }]) {
      const data = JSON.parse(row.data);
      const lied = { ...data, due: { ...data.due, end: { ...data.due.end, ...end } } };
      const { exceptions } = given(commitment, scene, [{ ...row, data: JSON.stringify(lied) }]).folded;
      expect(exceptions).toMatchObject([{ code: 'commitment.clock' }]);
    }
  });
});

describe('its signatures', () => {
  it('[COMMITMENT-11] it stands when every member has signed one version, each once', () => {
    const one = sign(proposed, rome(9)).thenSee(done);
    expect(facets(one)).toMatchObject({ state: 'proposed', waitingOn: ['ma-moi'], ended: false });
    expect(facets(one).titles?.map(({ language }) => language)).toEqual(['fr', 'ar']);
    sign(one, rome(10)).thenSee(refused('commitment.signedAlready'));
    const { state } = bothSigned.thenSee(done).folded;
    expect(state).toMatchObject({ stands: 1, since: { author: 'ma-moi' } });
    expect(new Set(state.versions[0]?.signatures.map(({ author }) => author))).toEqual(new Set(['it-moi', 'ma-moi']));
    expect(facets(bothSigned)).toMatchObject({ state: 'signed', waitingOn: ['ma-moi'], ended: false });
    const two = sign(sign(three, at('it-moi')(9)), at('ma-moi')(10));
    expect(stateIn(two).stands).toBe(null);
    expect(stateIn(sign(two, paris(11))).stands).toBe(1);
  });

  it('[COMMITMENT-12] a stale text is not signed, and the refusal names the one that holds', () => {
    const { version, hash } = { version: 1, hash: hashIn(proposed) };
    const revised = proposed.when(rabat(9), 'revise', changedText);
    const { refusal } = revised.when(rome(10), 'sign', { version, hash }).thenSee(refused('commitment.stale'));
    expect(refusal?.message).toContain('Version 2 is the current text');
    revised.when(rome(10), 'sign', { version: 2, hash }).thenSee(refused('commitment.stale'));
    revised.when(rome(10), 'sign', { version: 2, hash: hashIn(revised) }).thenSee(done);
  });

  it('[COMMITMENT-13] a signature on a version that was revised meanwhile counts for it, and completes it when the other side had signed', () => {
    const sees = { 'gmmp.ma-it/it-moi/1': 2 };
    const crossing = sign(proposed, rome(9))
      .when(rome(10), 'revise', changedText)
      .when({ ...rabat(11), sees }, 'sign', { version: 1, hash: hashIn(proposed) })
      .thenSee(done);
    expect(stateIn(crossing)).toMatchObject({ stands: 1, versions: [{}, { signatures: [] }] });
    expect(crossing.folded.exceptions).toEqual([]);
  });

  it('[COMMITMENT-13] whoever went on to a later version signs no earlier one, whatever it claims to have seen', () => {
    const revised = sign(proposed.when(rabat(9), 'revise', changedText), rabat(10));
    expect(refusedLie(revised.rows, 'ma-moi', hashIn(proposed))).toMatchObject([{ code: 'commitment.ownLater' }]);
    const signed = sign(proposed.when(rome(9), 'revise', changedText), rabat(10));
    expect(refusedLie(signed.rows, 'ma-moi', hashIn(proposed))).toMatchObject([{ code: 'commitment.ownLater' }]);
  });

  it('[COMMITMENT-14] after all have signed nobody revises, objects or signs', () => {
    bothSigned.when(rome(12), 'revise', changedText).thenSee(refused('commitment.signed'));
    bothSigned.when(rome(12), 'object', examples.object).thenSee(refused('commitment.signed'));
    sign(bothSigned, rome(12)).thenSee(refused('commitment.signed'));
  });

  it('[COMMITMENT-15] sides that signed different versions are told apart, each with its version', () => {
    const split = sign(sign(proposed, rome(9)).when(rabat(10), 'revise', changedText), rabat(11)).thenSee(done);
    expect(isSplit(stateIn(split))).toBe(true);
    expect(facets(split)).toMatchObject({ state: 'split', waitingOn: ['it-moi'] });
    const healed = sign(split, rome(12)).thenSee(done);
    expect(stateIn(healed)).toMatchObject({ stands: 2 });
    expect(facets(healed).state).toBe('signed');
  });

  it('[COMMITMENT-16] a member that has not signed objects with a reason, and may sign later', () => {
    const objected = proposed.when(rabat(9), 'object', examples.object).thenSee(done);
    expect(facets(objected)).toMatchObject({ state: 'objected', waitingOn: ['it-moi', 'ma-moi'] });
    sign(proposed, rabat(9)).when(rabat(10), 'object', examples.object).thenSee(refused('commitment.signedAlready'));
    proposed.when(rabat(9), 'object', { ...examples.object, version: 7 }).thenSee(refused('commitment.version'));
    expect(facets(sign(objected, rabat(10))).state).toBe('proposed');
    expect(facets(objected.when(rome(10), 'revise', changedText)).state).toBe('proposed');
    expect(nextSteps(stateIn(objected))).toEqual([{ what: 'sign', who: ['it-moi', 'ma-moi'] }]);
  });
});

describe('a hostile signature', () => {
  const { record, charter } = scene;
  const { texts } = examples.propose;
  const act = (language: 'fr' | 'ar', version = 1) => {
    const { text, names } = currentVersion(stateIn(proposed)) ?? { text: null, names: [] };
    const title = texts.find((one) => one.language === language)?.text.title ?? '';
    const paragraphs = text === null ? [] : paragraphsIn(language, text, names);
    return actText({ group: charter.group, kind: 'commitment', record, version, language, title, paragraphs });
  };
  const line = (who: string, language: 'fr' | 'ar', text = act(language)) => ({
    language,
    line: inventedSigner(who).sign(text),
  });
  const good = [line('ma-moi', 'ar'), line('ma-moi', 'fr')];
  const said = (signatures: unknown, change: object = {}) => {
    const data = { version: 1, hash: hashIn(proposed), signatures, day: '2026-11-22', ...change };
    const seen = { 'gmmp.ma-it/it-moi/1': 1 };
    const row = { group: charter.group, kind: 'commitment', record, type: 'commitment.signed/1', seen };
    const by = { role: 'head' as const, ref: 'x' };
    const entry = { ...row, origin: 'gmmp.ma-it/ma-moi/1', seq: 0, charter: 1, time: '2026-11-22T10:00:00.000Z', by };
    const rows = [...proposed.rows, { ...entry, data: JSON.stringify(data) }];
    return given(commitment, scene, rows).folded;
  };

  it('[COMMITMENT-10] the honest one stands', () => {
    expect(said(good)).toMatchObject({ exceptions: [], state: { versions: [{ signatures: [{ author: 'ma-moi' }] }] } });
  });

  it.each([
    ['a line is missing', [good[0]]],
    ['the languages are in another order', [...good].reverse()],
    ['there is one too many', [...good, good[0]]],
    ['another member’s key', [line('it-moi', 'ar'), good[1]]],
    ['the text of another version', [line('ma-moi', 'ar', act('ar', 2)), good[1]]],
    ['the text of another language under this one’s name', [line('ma-moi', 'ar', act('fr')), good[1]]],
    ['a word changed', [line('ma-moi', 'ar', act('ar').replace('2027', '2037')), good[1]]],
    ['no signature at all', []],
    ['no line', [{ language: 'ar', line: 'signed, honestly' }, good[1]]],
  ])('[COMMITMENT-10] %s: it does not count', (_, signatures) => {
    const { state, exceptions } = said(signatures);
    expect(exceptions).toMatchObject([{ status: 'voided', code: 'commitment.signature' }]);
    expect(state.versions[0]?.signatures).toEqual([]);
  });

  it('[COMMITMENT-10] another hash, or a version that is not there, does not count', () => {
    expect(said(good, { hash: 'f'.repeat(64) }).exceptions).toMatchObject([{ code: 'commitment.hash' }]);
    expect(said(good, { version: 2 }).exceptions).toMatchObject([{ code: 'commitment.version' }]);
    expect(said(good, { day: '2026-12-24' }).exceptions).toMatchObject([{ code: 'kind.day' }]);
  });
});

/** The exceptions when a member signs version 1 after all that it said, claiming to have seen only the proposal. */
function refusedLie(rows: readonly EventRow[], member: string, hash: string) {
  const sees = { 'gmmp.ma-it/it-moi/1': 1 };
  const honest = sign(proposed, { ...at(member)(10), sees }).rows.at(-1);
  if (honest === undefined) throw new Error('nothing was signed');
  const seq = rows.filter(({ origin }) => origin === honest.origin).length;
  expect(JSON.parse(honest.data).hash).toBe(hash);
  return given(commitment, scene, [...rows, { ...honest, seq, seen: sees }]).folded.exceptions;
}
