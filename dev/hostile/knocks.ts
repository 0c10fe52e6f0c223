import type { ConnectionOptions } from 'node:tls';
import { createCertificate, renewCertificate } from '../../apps/node/wire/certificate.ts';
import { get, type RawOptions, say } from './raw.ts';

/** Somebody at the peers' door whom it must not tell anything, whatever is said. */
export interface Stranger {
  readonly name: string;
  readonly tls: ConnectionOptions | 'none';
}

interface Identity {
  readonly key: string;
  readonly cert: string;
}

const yearsAgo = (years: number): Date => new Date(Date.now() - years * 365 * 86_400_000);

/** Who has no business there: `member` holds a pin of the charter, `cn` is the name in its certificate. */
export async function strangers(member: Identity, cn: string): Promise<readonly Stranger[]> {
  const ended = (await renewCertificate(member, yearsAgo(2))) ?? '';
  const forged = await createCertificate(cn, new Date());
  return [
    { name: 'plain HTTP', tls: 'none' },
    { name: 'no certificate', tls: {} },
    { name: 'a certificate of another key under a member’s name', tls: forged },
    { name: 'a member’s certificate that ended a year ago', tls: { key: member.key, cert: ended } },
    { name: 'a member over TLS 1.2', tls: { ...member, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } },
  ];
}

const feed = '/v1/f/gmmp.ma-it/ma-moi/1/checkpoint?after=0&reach=1&wait=0';

/** Each makes a careless server say something: an answer, a refusal, or an invitation to go on. */
export const sayings: Readonly<Record<string, string | Buffer>> = {
  'a good question': get(feed),
  'another method': `POST ${feed} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n`,
  'may I go on': `PUT ${feed} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\nexpect: 100-continue\r\n\r\n`,
  'no host': `GET ${feed} HTTP/1.1\r\n\r\n`,
  'no HTTP': 'EHLO there\r\n\r\n',
  'headers without end': Buffer.from(`GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(20_000)}`),
  'an upgrade': 'GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
  'a tunnel': 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: 127.0.0.1:22\r\n\r\n',
  'the way of pairing': get('/v1/pair?group=gmmp.ma-it'),
};

/** What every stranger was told, saying by saying; at a good door the list is empty. */
export async function leaks(port: number, everybody: readonly Stranger[]): Promise<readonly string[]> {
  const tries = everybody.flatMap((who) => Object.entries(sayings).map(([what, send]) => ({ who, what, send })));
  const found = await Promise.all(tries.map((one) => leakOf(port, one)));
  return found.flatMap((leak) => leak ?? []);
}

async function leakOf(
  port: number,
  { who, what, send }: { who: Stranger; what: string; send: RawOptions['send'] },
): Promise<string | null> {
  const heard = await say({ port, tls: who.tls, send, enough: (bytes) => who.tls !== 'none' || isHttp(bytes) });
  const told = who.tls === 'none' ? isHttp(heard.bytes) : heard.bytes.length > 0;
  if (told) return `${who.name}, ${what}: ${heard.bytes.subarray(0, 40).toString('latin1')}`;
  // Held on to, a stranger takes the place of somebody else.
  return heard.closed ? null : `${who.name}, ${what}: the connection stays open`;
}

/** A TLS alert in answer to no TLS is no word of ours; a status line is. */
const isHttp = (bytes: Buffer): boolean => bytes.includes('HTTP/');
