import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../dev/test/chance.ts';
import { unwrapFileKey, wrapFileKey } from './index.ts';

const rnd = seededBytes('vault');

describe('a kept file key', () => {
  it('[SEAL-23] opens at its own place only', () => {
    const [vault, fileKey] = [rnd(32), rnd(16)];
    const wrapped = wrapFileKey(vault, 'gmmp.ma-it/it-moi/1', 11, fileKey, rnd);
    expect(unwrapFileKey(vault, 'gmmp.ma-it/it-moi/1', 11, wrapped)).toEqual(fileKey);
    expect(unwrapFileKey(vault, 'gmmp.ma-it/it-moi/1', 1, wrapped)).toBeNull();
    expect(unwrapFileKey(vault, 'gmmp.ma-it/it-moi/11', 11, wrapped)).toBeNull();
    expect(unwrapFileKey(rnd(32), 'gmmp.ma-it/it-moi/1', 11, wrapped)).toBeNull();
    for (let at = 0; at < wrapped.length; at++) {
      const changed = wrapped.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unwrapFileKey(vault, 'gmmp.ma-it/it-moi/1', 11, changed)).toBeNull();
      expect(unwrapFileKey(vault, 'gmmp.ma-it/it-moi/1', 11, wrapped.subarray(0, at))).toBeNull();
    }
  });

  it('[SEAL-23] is wrapped anew each time', () => {
    const [vault, fileKey] = [rnd(32), rnd(16)];
    const wrap = () => Buffer.from(wrapFileKey(vault, 'a.b/c-d/1', 0, fileKey, rnd)).toString('hex');
    expect(new Set([wrap(), wrap(), wrap()]).size).toBe(3);
  });
});
