import { lookup } from 'node:dns/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Member } from '../../../packages/charter/index.ts';
import type { NodeCore } from '../core.ts';
import { version } from '../version.ts';
import { pinOf } from './certificate.ts';
import { certificateOf, type Dial, DialError, dial, strictTls } from './dial.ts';
import { codeOf } from './pair-code.ts';
import { type Introduction, protocolVersion, readIntroduction } from './pair-note.ts';
import { introductionPath } from './pairing.ts';

/** The steps by which two nodes meet, in order; a failure is told at its step. */
export type MeetStep = 'address' | 'dns' | 'tcp' | 'tls' | 'key' | 'clock' | 'version' | 'charter';

export class MeetFault extends Error {
  readonly step: MeetStep;
  readonly code: string;
  readonly remedy: string;
  constructor(step: MeetStep, code: string, cause: string, remedy: string) {
    super(cause);
    this.step = step;
    this.code = code;
    this.remedy = remedy;
  }
}

/** The other node, found to be the one the code names. `dial` speaks to its certificate and no other. */
export interface Met {
  readonly member: Member;
  readonly software: string;
  readonly pin: string;
  readonly dial: Dial;
}

export interface Meeting {
  readonly address: URL;
  readonly code: string;
  readonly group: string;
  readonly onStep: (step: MeetStep, detail: string) => void;
}

const patienceMs = 10_000;
const longestNote = 64 * 1024;
/** Clocks further apart than this make receipts and deadlines of the two sides contradict each other. */
const skewLimitMs = 60_000;

/** Walks from the address to a node that is proved to hold the root key the code names. Throws a MeetFault. */
export async function introduce(node: NodeCore, { address, code, group, onStep }: Meeting): Promise<Met> {
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const port = Number(address.port);
  const ip = await resolve(host);
  onStep('dns', `${host} is ${ip}`);
  const socket = await reach(ip, port);
  onStep('tcp', `${ip} port ${port} answers`);
  const pin = await shakeHands(node, socket, address.origin);
  onStep('tls', 'TLS 1.3, with a certificate of its own');
  const opened = dial(address.origin, node.keys.tls, (shown) => shown === pin);
  try {
    const { body, date } = await fetchIntroduction(opened, group);
    const { member, software, protocol } = await recognise(body, { code, group, pin, me: node.me });
    onStep('key', `${member.id}, ${member.name} (${member.country}), holds the root key of this code`);
    onStep('clock', compareClocks(date, node.now()));
    onStep('version', compareVersions(software, protocol));
    return { member, software, pin, dial: opened };
  } catch (error) {
    opened.close();
    throw error;
  }
}

async function resolve(host: string): Promise<string> {
  try {
    return (await lookup(host)).address;
  } catch {
    throw new MeetFault(
      'dns',
      'pair.dns',
      `no address is known for ${host}`,
      'Compare the name with the other side; check this machine’s name server.',
    );
  }
}

function reach(ip: string, port: number): Promise<Socket> {
  return new Promise((done, reject) => {
    const socket = connectTcp({ host: ip, port });
    const fail = (cause: string): void => {
      socket.destroy();
      const remedy = 'Check that the other node runs, its port, and the firewalls of both sides.';
      reject(new MeetFault('tcp', 'pair.tcp', cause, remedy));
    };
    socket.setTimeout(patienceMs, () => fail(`${ip} port ${port} did not answer within ${patienceMs / 1_000} s`));
    socket.once('error', (error) => fail(`${ip} port ${port}: ${error.message}`));
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeAllListeners('error');
      done(socket);
    });
  });
}

/** The pin of the certificate that is shown there. Whose it is, the next step finds out. */
function shakeHands(node: NodeCore, under: Socket, address: string): Promise<string> {
  return new Promise((done, reject) => {
    const socket: TLSSocket = connectTls({ socket: under, ...node.keys.tls, ...strictTls, rejectUnauthorized: false });
    const fail = (cause: string): void => {
      socket.destroy();
      const remedy =
        'The peers’ door of a node speaks TLS 1.3 itself: check the port, and that no proxy stands before it.';
      reject(new MeetFault('tls', 'pair.tls', cause, remedy));
    };
    socket.setTimeout(patienceMs, () => fail(`${address} did not finish the handshake`));
    socket.once('error', (error) => fail(error.message));
    socket.once('end', () => fail(`${address} closed the connection in the handshake`));
    socket.once('secureConnect', () => {
      const certificate = certificateOf(socket);
      if (certificate === null) return fail(`${address} showed no certificate`);
      socket.destroy();
      done(pinOf(certificate));
    });
  });
}

async function fetchIntroduction(opened: Dial, group: string): Promise<{ body: string; date: Date | null }> {
  const options = { maxBytes: longestNote, timeoutMs: patienceMs };
  try {
    const answer = await opened.get(introductionPath(group), options);
    if (answer.status === 200) return { body: new TextDecoder().decode(answer.body), date: answer.date };
    if (answer.status === 404)
      throw new MeetFault(
        'key',
        'pair.group',
        `the other node does not introduce itself for the group ${group}`,
        'Check that both use the same group id, and that its root key is in keys/root.key there.',
      );
  } catch (error) {
    if (error instanceof MeetFault) throw error;
    if (error instanceof DialError && error.code === 'pin')
      throw new MeetFault('key', 'pair.pin', 'the certificate changed between two connections', betweenUs);
  }
  throw new MeetFault(
    'key',
    'pair.window',
    'the other node does not expect anybody now',
    'Ask the other side to run "entente pair offer" and try again within its minutes.',
  );
}

const betweenUs = 'Somebody may stand between you. Do not go on: compare address and code again on the telephone.';

/** Whether the note is signed by the root the code names, and made for the certificate that was shown. */
async function recognise(
  note: string,
  expected: { code: string; group: string; pin: string; me: string },
): Promise<Introduction> {
  const intro = readIntroduction(note);
  if (intro === 'version')
    throw new MeetFault('version', 'pair.version', 'the other node speaks a later version', bothNew);
  if (intro === 'malformed' || intro === 'signature')
    throw new MeetFault('key', 'pair.key', 'what the other node says of itself is not signed as it must be', betweenUs);
  if ((await codeOf(intro.member.root)) !== expected.code)
    throw new MeetFault(
      'key',
      'pair.code',
      `the node there, ${intro.member.id}, is not the one this code names`,
      betweenUs,
    );
  if (intro.member.tls !== expected.pin)
    throw new MeetFault('key', 'pair.pin', 'the certificate there is not the one the node names as its own', betweenUs);
  if (intro.group !== expected.group)
    throw new MeetFault('key', 'pair.group', `the node introduced itself for ${intro.group}`, betweenUs);
  if (intro.member.id === expected.me)
    throw new MeetFault(
      'key',
      'pair.self',
      `both nodes call themselves ${expected.me}`,
      'Name the address of the other authority.',
    );
  return intro;
}

const bothNew = 'Install the same release on both sides, then meet again.';

function compareClocks(date: Date | null, now: Date): string {
  const skew = date === null ? null : date.getTime() + 500 - now.getTime();
  if (skew === null) return 'the other node states no time';
  const seconds = Math.round(Math.abs(skew) / 1_000);
  if (Math.abs(skew) <= skewLimitMs) return `${seconds} s apart`;
  const whose = skew > 0 ? 'ahead of' : 'behind';
  throw new MeetFault(
    'clock',
    'pair.clock',
    `the other node’s clock is ${seconds} s ${whose} ours`,
    'Compare both with a public clock and set the wrong one (NTP); then meet again.',
  );
}

function compareVersions(software: string, protocol: number): string {
  if (protocol === protocolVersion) return `protocol ${protocol}, release ${software} there, ${version} here`;
  const newer = protocol > protocolVersion ? 'there' : 'here';
  throw new MeetFault(
    'version',
    'pair.version',
    `protocol ${protocol} there (release ${software}), ${protocolVersion} here (release ${version}): the one ${newer} is newer`,
    bothNew,
  );
}
