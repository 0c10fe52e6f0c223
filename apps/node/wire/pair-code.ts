import { scrypt } from 'node:crypto';
import { contexts } from '../../../packages/notes/index.ts';

/** Crockford's base 32: no I, L, O, U, so that it can be read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = 10;
/** 2^15 blocks of 1 KiB: a tenth of a second, and 32 MiB, for each root key that an attacker would try. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** Sixteen characters, 80 bits, that name a root key: what two people compare by voice before their nodes meet. */
export function codeOf(rootVkey: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(rootVkey, contexts.pair, bytes, cost, (error, key) => {
      if (error === null) resolve(crockford(key));
      else reject(error);
    });
  });
}

function crockford(key: Buffer): string {
  let bits = BigInt(`0x${key.toString('hex')}`);
  let text = '';
  for (let i = 0; i < (bytes * 8) / 5; i++) {
    text = `${alphabet[Number(bits & 31n)] ?? ''}${text}`;
    bits >>= 5n;
  }
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as it is printed, from however a person typed it; null when it is none. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (plain.length !== 16 || ![...plain].every((letter) => alphabet.includes(letter))) return null;
  return plain.replace(/(.{4})(?=.)/g, '$1-');
}
