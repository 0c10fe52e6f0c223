import { createHash, randomBytes } from 'node:crypto';
import { verifyProof } from '../verify/verify-proof.ts';
import { type OfficerClient, type RecordKey, signIn } from './officer.ts';
import { startNodeProcess } from './processes.ts';
import { personOf, type Stage, urlOf } from './stage.ts';
import { evidenceNote, question, reply } from './statements.ts';

const group = 'gmmp.ma-it';
const evidenceBytes = 24 * 2 ** 20;
const patience = 30;

/** What one run of the story measured; every figure is of this run. Times in milliseconds. */
export interface StoryReport {
  readonly ok: boolean;
  readonly record: string;
  readonly evidence: { bytes: number; uploadMs: number; sealMs: number; arrivedMs: number; sameBytes: boolean };
  readonly storedMs: number;
  readonly openedMs: number;
  readonly killed: { node: string; signal: string; backMs: number; lost: number };
  readonly answeredMs: number;
  readonly statistics: { equal: boolean; rows: number };
  readonly proof: { bytes: number; statements: number; accepted: boolean; changedRefused: boolean };
  readonly seconds: number;
}

/** Rome asks with a file, Rabat is killed in the middle and comes back, answers, Rome closes, the exchange is proved. */
export async function playStory(stage: Stage, tell: (line: string) => void): Promise<StoryReport> {
  const began = performance.now();
  const rome = await signIn(urlOf(stage, 'rome'), personOf(stage, 'giulia.ferri'));
  tell('Giulia Ferri signs in at Rome and uploads the evidence');
  const evidence = randomBytes(evidenceBytes);
  const [upload, uploadMs] = await timed(() => rome.upload(piecesOf(evidence), evidence.length));
  const [file, sealMs] = await timed(() => seal(rome, upload));

  tell('Rome asks Rabat');
  const asked = performance.now();
  const made = await rome.create(group, 'request', 'ask', question(new Date(), file.id));
  const key: RecordKey = { group, kind: 'request', record: made.record };
  tell('Rabat is killed with SIGKILL while it takes the request in');
  await stage.running.get('rabat')?.kill();
  const [again, backMs] = await timed(() => startNodeProcess(stage.places.rabat.directory, urlOf(stage, 'rabat')));
  stage.running.set('rabat', again);

  const stored = await must(
    rome.until(key, (view) => receipt(view)?.stored != null, patience),
    'Rabat never signed for the request',
  );
  const storedMs = performance.now() - asked;
  await must(
    rome.until(key, (view) => receipt(view)?.opened != null, patience),
    'Rabat never opened the request',
  );
  const openedMs = performance.now() - asked;

  const rabat = await signIn(urlOf(stage, 'rabat'), personOf(stage, 'yasmine.idrissi'));
  tell('Yasmine El Idrissi reads it in Rabat and fetches the evidence');
  await must(
    rabat.until(key, (view) => view.attachments[0]?.complete === true, patience),
    'the evidence never arrived',
  );
  const arrivedMs = performance.now() - asked;
  const sameBytes = await download(rabat, key, file.id).then((bytes) => hash(bytes) === hash(evidence));
  await rabat.act(key, 'accept', { note: null });
  await rabat.act(key, 'answer', reply());
  const replied = performance.now();
  await must(
    rome.until(key, (view) => view.line.state === 'answered', patience),
    'the answer never arrived',
  );
  const answeredMs = performance.now() - replied;
  await rome.act(key, 'close', { outcome: 'satisfied', note: null });
  const closed = await must(
    rabat.until(key, (view) => view.line.ended, patience),
    'the closing never arrived',
  );

  tell('Both nodes print the same statistics; the exchange is exported and proved');
  const statistics = await compareStatistics(rome, rabat);
  const lost = stored.acts.length > 0 && closed.acts.length >= stored.acts.length ? 0 : 1;
  const proof = await checkProof(rome, key);
  return {
    ok: sameBytes && statistics.equal && lost === 0 && proof.accepted && proof.changedRefused,
    record: made.record,
    evidence: { bytes: evidence.length, uploadMs, sealMs, arrivedMs: round(arrivedMs), sameBytes },
    storedMs: round(storedMs),
    openedMs: round(openedMs),
    killed: { node: 'Rabat', signal: 'SIGKILL', backMs, lost },
    answeredMs: round(answeredMs),
    statistics,
    proof,
    seconds: round((performance.now() - began) / 100) / 10,
  };
}

const round = (value: number): number => Math.round(value);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), round(performance.now() - began)];
}

async function must<T>(value: Promise<T | null>, otherwise: string): Promise<T> {
  const got = await value;
  if (got === null) throw new Error(otherwise);
  return got;
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const piece = 4 << 20;
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

async function seal(client: OfficerClient, upload: string): Promise<{ id: string }> {
  const made = await client.post('/api/attachments', {
    upload,
    name: evidenceNote.name,
    mediaType: evidenceNote.mediaType,
    group,
  });
  if (typeof made !== 'object' || made === null || !('id' in made) || typeof made.id !== 'string')
    throw new Error('no file was sealed');
  return { id: made.id };
}

/** The other side's receipt for the question. */
function receipt(view: { acts: readonly { receipts: readonly { stored: unknown; opened: unknown }[] }[] }) {
  return view.acts[0]?.receipts[0];
}

async function download(client: OfficerClient, key: RecordKey, id: string): Promise<Uint8Array> {
  const response = await client.get(`/api/records/${key.group}/${key.kind}/${key.record}/-/attachments/${id}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function compareStatistics(...clients: readonly OfficerClient[]): Promise<StoryReport['statistics']> {
  const year = new Date().getUTCFullYear();
  const path = `/api/statistics/${group}?from=${year - 1}-01-01&to=${year + 1}-12-31`;
  const tables = await Promise.all(clients.map(async (client) => (await client.get(path)).json()));
  const texts = tables.map((table) => JSON.stringify(table));
  const [first] = tables;
  const rows =
    typeof first === 'object' && first !== null && 'rows' in first && Array.isArray(first.rows) ? first.rows.length : 0;
  return { equal: rows > 0 && texts.every((text) => text === texts[0]), rows };
}

/** The proof is accepted, and the same proof with one character of a statement changed is not. */
async function checkProof(client: OfficerClient, key: RecordKey): Promise<StoryReport['proof']> {
  const response = await client.get(`/api/records/${key.group}/${key.kind}/${key.record}/proof`);
  const text = await response.text();
  const verdict = verifyProof(text);
  const middle = Math.floor(text.length / 2);
  const changed = `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
  return {
    bytes: text.length,
    statements: verdict.ok ? verdict.statements.length : 0,
    accepted: verdict.ok,
    changedRefused: !verifyProof(changed).ok,
  };
}
