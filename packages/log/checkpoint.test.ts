import { describe, expect, it } from 'vitest';
import { seedOf } from '../../dev/generate/invented.ts';
import { cosigner, noteSigner, parseVkey, signNote, type Verifier } from '../notes/index.ts';
import {
  addSignatures,
  type Checkpoint,
  checkpointText,
  emptyRoot,
  openCheckpoint,
  parseCheckpointText,
  signCheckpoint,
  verifyCosignature,
} from './index.ts';

const log = noteSigner('gmmp.ma-it/ma-moi/1', seedOf('log'));
const mirror = cosigner('it-moi/mirror', seedOf('mirror'));
const key = (vkey: string): Verifier => {
  const verifier = parseVkey(vkey);
  if (verifier === null) throw new Error(vkey);
  return verifier;
};
const checkpoint: Checkpoint = { origin: log.name, size: 418, root: seedOf('root') };
const text = checkpointText(checkpoint);
const note = signCheckpoint(checkpoint, log);

describe('a checkpoint', () => {
  it('[LOG-16] is three lines', () => {
    expect(text.split('\n')).toHaveLength(4);
    expect(parseCheckpointText(text)).toEqual(checkpoint);
    expect(parseCheckpointText(checkpointText({ ...checkpoint, size: 0, root: emptyRoot }))).toMatchObject({ size: 0 });
  });

  const refused: Record<string, string> = {
    'a fourth line': `${text}extension\n`,
    'no final line feed': text.slice(0, -1),
    'a leading zero': text.replace('\n418', '\n0418'),
    'no root': text.replace(/\n.*\n$/, '\n\n'),
    'a root of 31 bytes': `${log.name}\n1\n${Buffer.alloc(31).toString('base64')}\n`,
    'a root with unused bits': `${log.name}\n1\n${'A'.repeat(42)}B=\n`,
    'a reserved origin': text.replace(log.name, 'entente.act/v1'),
    'capital letters in its origin': text.replace('gmmp', 'Gmmp'),
    'a root of nothing that is not': checkpointText({ ...checkpoint, size: 0 }),
    'a size beyond counting': text.replace('\n418', `\n${'9'.repeat(16)}`),
  };
  it.each(Object.entries(refused))('[LOG-16] with %s is refused', (_, bad) =>
    expect(parseCheckpointText(bad)).toMatchObject({ code: 'checkpoint.malformed' }),
  );

  it('[LOG-17] counts when its own log signed it', () => {
    expect(openCheckpoint(note, key(log.vkey))).toEqual(checkpoint);
    const stranger = noteSigner(log.name, seedOf('stranger'));
    expect(openCheckpoint(note, key(stranger.vkey))).toMatchObject({ code: 'note.unsigned' });
    expect(openCheckpoint('rubbish', key(log.vkey))).toMatchObject({ code: 'note.malformed' });
    expect(openCheckpoint(note.replace('\n418\n', '\n419\n'), key(log.vkey))).toMatchObject({
      code: 'note.bad-signature',
    });
  });

  it('[LOG-17] of one log, signed by the key of another, does not count', () => {
    const other = noteSigner('gmmp.ma-it/it-moi/1', seedOf('other'));
    expect(openCheckpoint(signNote(text, [other]), key(other.vkey))).toMatchObject({ code: 'checkpoint.wrong-origin' });
    expect(openCheckpoint(signNote('entente.act/v1\nx\ny\n', [log]), key(log.vkey))).toMatchObject({
      code: 'checkpoint.malformed',
    });
    expect(() => signCheckpoint(checkpoint, other)).toThrow();
  });

  it('[LOG-18] is receipted by a mirror’s cosignature, which states when', () => {
    const line = mirror.cosign(text, 1_795_316_400);
    expect(verifyCosignature(text, line, key(mirror.vkey))).toEqual({ time: 1_795_316_400 });
    expect(verifyCosignature(text.replace('418', '419'), line, key(mirror.vkey))).toBeNull();
    expect(verifyCosignature(text, line, key(cosigner('it-moi/mirror', seedOf('x')).vkey))).toBeNull();
    expect(verifyCosignature(text, log.sign(text), key(log.vkey))).toBeNull();
    expect(verifyCosignature(text, line.slice(0, -1), key(mirror.vkey))).toBeNull();
    expect(openCheckpoint(addSignatures(note, [line]), key(log.vkey))).toEqual(checkpoint);
  });

  it('[LOG-19] collects one line a key, the latest one', () => {
    const early = mirror.cosign(text, 1);
    const late = mirror.cosign(text, 2);
    const second = cosigner('fr-moi/mirror', seedOf('fr')).cosign(text, 3);
    const collected = addSignatures(addSignatures(note, [early, second]), [late]);
    expect(collected).toBe(`${note}${late}${second}`);
    expect(addSignatures(note, [])).toBe(note);
    expect(() => addSignatures('rubbish', [])).toThrow();
    expect(() => addSignatures(note, ['rubbish'])).toThrow();
  });
});
