import type { Account, PersonRole } from '../../apps/node/auth/accounts.ts';
import { accountMaker } from '../../apps/node/auth/test-callers.ts';
import { type DoorOptions, type OfficersDoor, openOfficersDoor } from '../../apps/node/http/officers-door.ts';
import type { RunningNode, StartOptions } from '../../apps/node/start.ts';
import { ask, group, type NodePair, nodePair } from './pair.ts';

/** For tests: a real node with its officers' door open, and people signed in at it. */
export interface TestDoor {
  readonly pair: NodePair;
  readonly rome: RunningNode;
  readonly door: OfficersDoor;
  /** Somebody new with these roles, signed in. */
  visitor(roles: readonly PersonRole[]): Promise<Visitor>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Somebody new, made for a test. */
export interface Visitor extends Person {
  readonly account: Account;
}

/** A person at a browser: every request as the node's own pages make it. */
export interface Person {
  readonly headers: Readonly<Record<string, string>>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** JSON when `body` is an object, as it is when it is text or bytes. */
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
}

interface Given extends DoorOptions {
  readonly start?: StartOptions;
  /** Puts something else in the place of a part of the node, before the door opens on it. */
  readonly change?: (rome: RunningNode) => RunningNode;
}

export async function testDoor(given: Given = {}): Promise<TestDoor> {
  const pair = await nodePair();
  const started = await pair.start('rome', given.start);
  const rome = given.change?.(started) ?? started;
  const door = await openOfficersDoor(rome, given);
  const newAccount = accountMaker(door.desk);
  return {
    ...{ pair, rome, door },
    async visitor(roles) {
      const account = await newAccount(roles);
      const secret = await door.desk.sessions.open(account.id, 'passkey', undefined);
      return { account, ...personAt(door.url, `${door.desk.door.sessionCookie}=${secret}`) };
    },
    async [Symbol.asyncDispose]() {
      await door.close();
      await pair[Symbol.asyncDispose]();
    },
  };
}

/** Somebody signed in at a door, wherever it is open. */
export function personAt(url: string, cookie: string): Person {
  const headers = { cookie, origin: url, 'x-entente': '1' };
  const send: Person['send'] = (method, path, body, more = {}) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const sent =
      body === undefined ? {} : { body: raw ? new Blob([new Uint8Array(Buffer.from(body))]) : JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return fetch(`${url}${path}`, { method, headers: { ...headers, ...type, ...more }, ...sent });
  };
  return {
    ...{ headers, send },
    get: (path, more) => send('GET', path, undefined, more),
    post: (path, body) => send('POST', path, body),
  };
}

/** Sends a file and has it sealed, as the pages do. Gives the id that a command can name. */
export async function sealedFile(visitor: Person, bytes: Uint8Array, name = 'evidence.bin'): Promise<string> {
  const upload = await uploaded(visitor, bytes);
  const sealed = await visitor.post('/api/attachments', { upload, name, mediaType: 'application/octet-stream', group });
  if (sealed.status !== 200) throw new Error(`not sealed: ${await sealed.text()}`);
  const { id } = (await sealed.json()) as { id: string };
  return id;
}

export const tus = { 'tus-resumable': '1.0.0' };
export const pieceOfFile = { ...tus, 'content-type': 'application/offset+octet-stream' };

/** Begins an upload; gives its name. */
export async function begun(visitor: Person, size: number): Promise<string> {
  const made = await visitor.send('POST', '/api/uploads', undefined, { ...tus, 'upload-length': String(size) });
  if (made.status !== 201) throw new Error(`not begun: ${made.status} ${await made.text()}`);
  return made.headers.get('location')?.split('/').at(-1) ?? '';
}

export async function uploaded(visitor: Person, bytes: Uint8Array): Promise<string> {
  const upload = await begun(visitor, bytes.length);
  const headers = { ...pieceOfFile, 'upload-offset': '0' };
  const sent = await visitor.send('PATCH', `/api/uploads/${upload}`, bytes, headers);
  if (sent.status !== 204) throw new Error(`not sent: ${sent.status} ${await sent.text()}`);
  return upload;
}

/** A request of Rome's with one file. */
export async function askWithFile(rome: RunningNode, visitor: Person, bytes: Uint8Array, name?: string) {
  const file = await sealedFile(visitor, bytes, name);
  const { record } = await ask(rome, { attachments: [file] });
  return { record, file, path: `/api/records/${group}/request/${record}` };
}
