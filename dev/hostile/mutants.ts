import type { Chance } from '../chance.ts';

/** Questions an honest peer asks, to start from. */
export const honestPaths = (origin: string): readonly string[] => [
  `/v1/f/${origin}/checkpoint?after=0&reach=1&wait=0`,
  `/v1/f/${origin}/tile/0/000.p/1`,
  `/v1/f/${origin}/tile/entries/000.p/1`,
  `/v1/f/${origin}/bodies/0?to=1&max=9`,
  `/v1/m/${origin}/checkpoint?after=0&wait=0`,
  `/v1/body/${'0'.repeat(64)}`,
];

const pieces = [
  '/',
  '//',
  '..',
  '%2e',
  '%00',
  '%',
  '?',
  '&',
  '#',
  '=',
  ';',
  '\\',
  '0',
  '-1',
  '1e9',
  '9007199254740993',
];
const words = [
  'wait=0',
  'after=0',
  'NaN',
  '__proto__',
  'constructor',
  'checkpoint',
  'tile',
  'x999',
  '.p/',
  '*',
  '@',
  ':',
];

type Change = (text: string, chance: Chance) => string;

const at = (text: string, chance: Chance): number => chance.int(text.length + 1);
const changes: readonly Change[] = [
  (text, chance) => {
    const i = at(text, chance);
    return text.slice(0, i) + chance.pick([...pieces, ...words]) + text.slice(i);
  },
  (text, chance) => {
    const i = at(text, chance);
    return text.slice(0, i) + text.slice(i + 1 + chance.int(6));
  },
  (text, chance) => {
    const i = at(text, chance);
    return text.slice(0, i) + String.fromCharCode(33 + chance.int(94)) + text.slice(i + 1);
  },
  (text, chance) => {
    const i = at(text, chance);
    const part = text.slice(i, i + chance.int(30));
    return text.slice(0, i) + part.repeat(1 + chance.int(20)) + text.slice(i);
  },
  (text, chance) => text.replace(/\d+/, () => String(chance.pick([0, 1, 255, 256, 4_096, 4_097, 2 ** 53, 1e21]))),
  (text) => text.toUpperCase(),
];

/** A question that is nearly honest; printable, so that HTTP itself lets it through to the door. Waits are left out. */
export function mutatedPath(chance: Chance, origin: string): string {
  let text = chance.pick(honestPaths(origin));
  for (let i = 1 + chance.int(3); i > 0; i--) text = chance.pick(changes)(text, chance);
  const path = text.replaceAll(/[^\x21-\x7e]/g, '').replaceAll(/wait=[1-9]\d*/g, 'wait=0');
  return `/${path.slice(1, 2_000)}`;
}

/** A whole request with something wrong in its bytes. */
export function mutatedFrame(chance: Chance, origin: string): Buffer {
  const path = chance.pick(honestPaths(origin));
  const lines = [
    'host: x',
    'range: bytes=0-',
    'expect: 100-continue',
    'transfer-encoding: chunked',
    'content-length: 5',
  ];
  const headers = Array.from({ length: chance.int(4) }, () => chance.pick(lines));
  const frame = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: x\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`);
  for (let i = 1 + chance.int(4); i > 0; i--) frame[chance.int(frame.length)] = chance.int(256);
  const cut = chance.int(4) === 0 ? chance.int(frame.length) : frame.length;
  return frame.subarray(0, cut);
}
