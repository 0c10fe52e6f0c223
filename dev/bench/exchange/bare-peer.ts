import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  chacha20poly1305Open,
  chacha20poly1305Seal,
  ed25519PublicKey,
  ed25519Sign,
  ed25519VerifyNative,
  sha256,
} from '#crypto';
import { notice } from './observation.ts';

/**
 * The same journey with nothing but the primitives, as the limit: no age header, no tree, no rules, no search, one key for all.
 * `send DIRECTORY COUNT`: encodes, encrypts, appends, signs once a batch, syncs, sends.
 * `receive DIRECTORY COUNT PORT KEYS`: verifies, appends, syncs, opens, parses, projects into SQLite, answers with a signature.
 */
const [role = '', directory = '', count = '0', port = '0', keys = ''] = process.argv.slice(2);
const entries = Number(count);
const together = 1_024;
const padded = 1_024;
const tag = 16;
const nonce = (seq: number): Uint8Array => {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, seq);
  return bytes;
};
/** Bytes of a batch on the wire: its sealed bodies, their hashes, one signature. */
const wireLength = (size: number): number => size * (padded + tag + 32) + 64;
const sizeOf = (batch: Uint8Array): number => (batch.length - 64) / (padded + tag + 32);

function sealBatch(from: number, size: number, key: Uint8Array, seed: Uint8Array): Uint8Array {
  const now = new Date();
  const out = new Uint8Array(wireLength(size));
  for (let i = 0; i < size; i++) {
    const plaintext = new Uint8Array(padded);
    new TextEncoder().encodeInto(JSON.stringify(notice(from + i, now)), plaintext);
    const sealed = chacha20poly1305Seal(key, nonce(from + i), plaintext);
    out.set(sealed, i * (padded + tag));
    out.set(sha256(sealed), size * (padded + tag) + i * 32);
  }
  const hashes = out.subarray(size * (padded + tag), out.length - 64);
  out.set(ed25519Sign(seed, sha256(hashes)), out.length - 64);
  return out;
}

async function send(): Promise<void> {
  const [key, seed] = [new Uint8Array(randomBytes(32)), new Uint8Array(randomBytes(32))];
  const file = openSync(join(directory, 'bare-sent.log'), 'w');
  const server = createServer(async (socket) => {
    for (let from = 0; from < entries; from += together) {
      const batch = sealBatch(from, Math.min(together, entries - from), key, seed);
      writeSync(file, batch);
      fdatasyncSync(file);
      if (!socket.write(batch)) await once(socket, 'drain');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const secrets = Buffer.concat([key, ed25519PublicKey(seed)]).toString('hex');
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0, key: secrets });
}

interface Places {
  readonly file: number;
  readonly database: DatabaseSync;
}

function openPlaces(): Places {
  const database = new DatabaseSync(join(directory, 'bare-view.db'));
  database.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
    CREATE TABLE record(id INTEGER PRIMARY KEY, title TEXT, state TEXT, data TEXT);
    CREATE TABLE event(seq INTEGER PRIMARY KEY, record INTEGER, data TEXT); CREATE INDEX event_record ON event(record);
    CREATE TABLE slot(record INTEGER PRIMARY KEY, shelf INTEGER, due INTEGER, updated INTEGER);
    CREATE INDEX slot_due ON slot(shelf, due); CREATE INDEX slot_updated ON slot(shelf, updated)`);
  return { file: openSync(join(directory, 'bare-received.log'), 'w'), database };
}

function takeIn(
  { file, database }: Places,
  batch: Uint8Array,
  from: number,
  key: Uint8Array,
  author: Uint8Array,
): void {
  const size = sizeOf(batch);
  const hashes = batch.subarray(size * (padded + tag), batch.length - 64);
  if (!ed25519VerifyNative(author, sha256(hashes), batch.subarray(batch.length - 64))) throw new Error('not signed');
  writeSync(file, batch);
  fdatasyncSync(file);
  const put = {
    record: database.prepare('INSERT INTO record VALUES (?, ?, ?, ?)'),
    event: database.prepare('INSERT INTO event VALUES (?, ?, ?)'),
    slot: database.prepare('INSERT INTO slot VALUES (?, ?, ?, ?)'),
  };
  database.exec('BEGIN');
  for (let i = 0; i < size; i++) {
    const sealed = batch.subarray(i * (padded + tag), (i + 1) * (padded + tag));
    if (Buffer.compare(sha256(sealed), hashes.subarray(i * 32, i * 32 + 32)) !== 0)
      throw new Error('not what was signed');
    const plaintext = chacha20poly1305Open(key, nonce(from + i), sealed);
    if (plaintext === null) throw new Error('not sealed');
    const text = Buffer.from(plaintext.subarray(0, plaintext.indexOf(0))).toString();
    const data: { title: string } = JSON.parse(text);
    put.record.run(from + i, data.title, 'shared', JSON.stringify(data));
    put.event.run(from + i, from + i, text);
    put.slot.run(from + i, 1, from + i, from + i);
  }
  database.exec('COMMIT');
}

async function receive(): Promise<void> {
  const secrets = Buffer.from(keys, 'hex');
  const [key, author] = [new Uint8Array(secrets.subarray(0, 32)), new Uint8Array(secrets.subarray(32))];
  const places = openPlaces();
  const socket = connect(Number(port), '127.0.0.1');
  let from = 0;
  for await (const batch of batches(socket)) {
    takeIn(places, batch, from, key, author);
    from += sizeOf(batch);
    socket.write(ed25519Sign(key, batch.subarray(-64)));
    if (from === entries) break;
  }
  process.send?.({ blocks: from });
}

/** The stream cut into whole batches. */
async function* batches(socket: Socket): AsyncGenerator<Uint8Array> {
  let held: Buffer[] = [];
  let length = 0;
  let from = 0;
  for await (const piece of socket) {
    held.push(piece);
    length += piece.length;
    for (;;) {
      const wanted = wireLength(Math.min(together, entries - from));
      if (length < wanted) break;
      const all = Buffer.concat(held, length);
      yield all.subarray(0, wanted);
      held = [all.subarray(wanted)];
      length -= wanted;
      from += together;
    }
  }
}

process.once('SIGTERM', () => process.exit(0));
await (role === 'send' ? send() : receive());
