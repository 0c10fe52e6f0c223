import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'otplib';
import { z } from 'zod';
import { type Done, done, type RecordView, recordView } from '../../../packages/contract/record.ts';

/** One signed-in officer, using the officers' door as the pages do: same routes, same headers, same cookie. */
export interface OfficerClient {
  get(path: string): Promise<globalThis.Response>;
  post(path: string, body: unknown): Promise<unknown>;
  create(group: string, kind: string, command: string, input: unknown): Promise<Done>;
  act(key: RecordKey, command: string, input: unknown): Promise<Done>;
  record(key: RecordKey): Promise<RecordView>;
  /** Asks again, each time something happened, until the record is as wanted; null when that takes longer than `seconds`. */
  until(key: RecordKey, wanted: (view: RecordView) => boolean, seconds: number): Promise<RecordView | null>;
  /** tus 1.0: creation and one PATCH a piece. Gives the upload's id. */
  upload(pieces: AsyncIterable<Uint8Array>, size: number): Promise<string>;
}

export interface RecordKey {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
}

export class DoorRefusal extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(`the officers' door answered ${status}: ${text}`);
    this.status = status;
  }
}

const pollMs = 25;

/** `earlier`: seconds to turn the generator back, so that the code it shows now stays unspent for the person. */
export async function signIn(
  url: string,
  person: { login: string; password: string; secret: string },
  earlier = 0,
): Promise<OfficerClient> {
  const headers = { origin: url, 'x-entente': '1' };
  const totp = await generate({ secret: person.secret, epoch: Math.floor(Date.now() / 1_000) - earlier });
  const response = await fetch(`${url}/api/session/password`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ login: person.login, password: person.password, totp }),
  });
  if (!response.ok) throw new DoorRefusal(response.status, await response.text());
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return clientWith(url, { ...headers, cookie });
}

function clientWith(url: string, headers: Readonly<Record<string, string>>): OfficerClient {
  const get = (path: string): Promise<globalThis.Response> => fetch(`${url}${path}`, { headers });

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new DoorRefusal(response.status, await response.text());
    return response.json();
  }

  const pathOf = ({ group, kind, record }: RecordKey): string => `/api/records/${group}/${kind}/${record}`;

  async function record(key: RecordKey): Promise<RecordView> {
    const response = await get(pathOf(key));
    if (!response.ok) throw new DoorRefusal(response.status, await response.text());
    return recordView.parse(await response.json());
  }

  async function recordOrNull(key: RecordKey): Promise<RecordView | null> {
    return record(key).catch((error: unknown) => {
      if (error instanceof DoorRefusal && error.status === 404) return null;
      throw error;
    });
  }

  return {
    get,
    post,
    record,
    create: async (group, kind, command, input) =>
      done.parse(await post(`/api/groups/${group}/${kind}/${command}`, { input, idempotency: crypto.randomUUID() })),
    act: async (key, command, input) =>
      done.parse(await post(`${pathOf(key)}/${command}`, { input, idempotency: crypto.randomUUID() })),
    async until(key, wanted, seconds) {
      for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(pollMs)) {
        const view = await recordOrNull(key);
        if (view !== null && wanted(view)) return view;
      }
      return null;
    },
    async upload(pieces, size) {
      const tus = { ...headers, 'tus-resumable': '1.0.0' };
      const made = await fetch(`${url}/api/uploads`, {
        method: 'POST',
        headers: { ...tus, 'upload-length': String(size) },
      });
      if (made.status !== 201) throw new DoorRefusal(made.status, await made.text());
      const location = z.string().parse(made.headers.get('location'));
      let offset = 0;
      for await (const piece of pieces) {
        const sent = await fetch(new URL(location, url), {
          method: 'PATCH',
          headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
          body: new Uint8Array(piece),
        });
        if (sent.status !== 204) throw new DoorRefusal(sent.status, await sent.text());
        offset += piece.length;
      }
      return location.split('/').at(-1) ?? '';
    },
  };
}
