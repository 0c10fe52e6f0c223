import { expect, it } from 'vitest';
import { actText, keyOfLine, wasSignedBy } from '../packages/kind/act-text.ts';
import { given } from '../packages/kind/given.ts';
import { inventedCharter, inventedSigner } from '../packages/kind/invented.ts';
import { noteSigner } from '../packages/notes/signer.ts';
import { examples } from './commitment/examples.ts';
import commitment from './commitment/index.ts';
import type { CommitmentState } from './commitment/schema.ts';

const before = inventedCharter();
/** A year later: a third member, another name, another doc key. */
const renewed = noteSigner('ma-moi/doc', new Uint8Array(32).fill(7));
const after = {
  ...inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { version: 2 }),
  members: inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']).members.map((member) =>
    member.id === 'ma-moi' ? { ...member, name: 'Renamed ministry (invented)', doc: renewed.vkey } : member,
  ),
};
const scene = { charter: before, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
const at = (member: string, hour: number) => ({ member, at: `2026-11-29T${String(hour).padStart(2, '0')}:00:00.000Z` });

it('[KIND-167] what two signed still stands, word for word, after a member joined, was renamed and changed its key', () => {
  const proposed = given(commitment, scene).when(at('it-moi', 8), 'propose', examples.propose);
  const hash = (proposed.folded.state as CommitmentState).versions[0]?.hash ?? '';
  const signed = proposed
    .when(at('it-moi', 9), 'sign', { version: 1, hash })
    .when(at('ma-moi', 10), 'sign', { version: 1, hash });
  const later = given(commitment, { ...scene, charter: after, charters: [before, after] }, signed.rows);
  expect(signed.folded.state).toMatchObject({ stands: 1, members: ['it-moi', 'ma-moi'] });
  expect(later.folded.exceptions).toEqual([]);
  expect(later.folded.state).toEqual(signed.folded.state);
});

it('[KIND-167] the key of a line is the one that made it', () => {
  const text = actText({
    ...{ group: 'gmmp.ma-it', kind: 'commitment', record: scene.record },
    version: 1,
    language: 'fr',
    title: 'A',
    paragraphs: [],
  });
  const charters = [before, after];
  expect(keyOfLine(charters, 'ma-moi', inventedSigner('ma-moi').sign(text))).toBe(inventedSigner('ma-moi').vkey);
  expect(keyOfLine(charters, 'ma-moi', renewed.sign(text))).toBe(renewed.vkey);
  expect(keyOfLine(charters, 'it-moi', renewed.sign(text))).toBeNull();
  expect(wasSignedBy(charters, 'ma-moi', text, inventedSigner('ma-moi').sign(text))).toBe(true);
  expect(wasSignedBy([after], 'ma-moi', text, inventedSigner('ma-moi').sign(text))).toBe(false);
});

/** The arrangement they worked under has ended, they count their days elsewhere, and one of them has left. */
const ended = {
  ...inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi'], { version: 2, zone: 'Pacific/Auckland' }),
  instruments: [{ id: 'other-2027', title: 'Another arrangement (invented)' }],
};

it('[KIND-168] an instrument dropped, a zone changed and a member that left take nothing from what was said before', () => {
  const proposed = given(commitment, scene).when(at('it-moi', 8), 'propose', examples.propose);
  const hash = (proposed.folded.state as CommitmentState).versions[0]?.hash ?? '';
  const signed = proposed.when(at('ma-moi', 9), 'sign', { version: 1, hash });
  const later = given(commitment, { ...scene, charter: ended, charters: [before, ended] }, signed.rows);
  expect(later.folded.exceptions).toEqual([]);
  expect(later.folded.state).toEqual(signed.folded.state);
});

it('[KIND-168] what is said from then on stands under the new one', () => {
  const scenes = { ...scene, charter: ended, charters: [before, ended] };
  const alone = { ...examples.propose, owners: ['it-moi'] };
  const refused = given(commitment, scenes).when(at('it-moi', 10), 'propose', alone);
  expect(refused.refusal?.code).toBe('kind.legalBasis');
  const said = given(commitment, scenes).when(at('it-moi', 10), 'propose', {
    ...alone,
    legalBasis: 'other-2027',
  });
  expect(said.refusal).toBeNull();
  expect(said.rows.map(({ charter }) => charter)).toEqual([2]);
});

it('[KIND-169] what was said under a charter that has not come waits for it, and no other entry with it', () => {
  const proposed = given(commitment, scene).when(at('it-moi', 8), 'propose', examples.propose);
  const rows = proposed.rows.map((row) => ({ ...row, charter: 2 }));
  const early = given(commitment, scene, rows);
  expect(early.folded.exceptions).toMatchObject([{ status: 'waiting', code: 'kind.charter' }]);
  const moved = { ...before, version: 2 };
  const later = given(commitment, { ...scene, charter: moved, charters: [before, moved] }, rows);
  expect(later.folded.exceptions).toEqual([]);
});
