import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { toBase64 } from '#crypto';
import match from '../../../kinds/match/index.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import { tagBytes } from '../../../packages/match/oblivious/sizes.ts';
import { act } from '../act.ts';
import { nameBlob } from '../attachments/ledger.ts';
import { keepManifest } from '../attachments/manifests.ts';
import { sealStream } from '../attachments/seal-stream.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import { type Held, holdings, isSheltered, listsFor } from './holdings.ts';
import { type Ours, todayIn } from './matters.ts';
import { orderPath } from './orders.ts';
import { ourKey } from './our-key.ts';
import { type TaggingProgress, tagAll } from './tagging/job.ts';
import { inlineTagger, threadTagger } from './tagging/tagger.ts';

/** Below this, a thread costs more to start than the tags. */
const few = 256;

export interface Publishing {
  readonly signal: AbortSignal;
  onProgress(ours: Ours, progress: TaggingProgress): void;
}

/** Tags what may be found and publishes it. Null when it is published, or was cancelled. */
export async function publish(node: NodeCore, ours: Ours, { signal, onProgress }: Publishing): Promise<Refusal | null> {
  const { charter, asker, category } = ours;
  const { week } = todayIn(node, charter);
  const key = ourKey(node, ours, week);
  const record = setRecord(node.me, asker, category, week);
  await node.shelter.current();
  const held: Held[] = [];
  for await (const one of holdings(node, asker, category)) held.push(one);
  const rnd = node.chance(charter.group);
  const tagger = held.length < few ? inlineTagger(key) : threadTagger(key);
  const file = await tagAll({
    ...{ path: orderPath(node, record), held, tagger, rnd, signal },
    isSheltered: (one) => isSheltered(node, charter, one),
    now: () => performance.now(),
    onProgress: (progress) => onProgress(ours, progress),
  })
    .then((tags) => (tags === null ? null : tagger.pack(tags)))
    .finally(() => tagger.close());
  if (file === null || signal.aborted) return null;
  const id = randomUUID();
  const sealed = await sealStream(Readable.from([file]), {
    rnd,
    put: (sha256, bytes) => node.blobs.put(sha256, bytes),
  });
  for (const { sha256 } of sealed.segments) await nameBlob(node.store.local, sha256, charter.group);
  const name = `tags ${category} ${week}`;
  await keepManifest(node.store.local, { id, name, mediaType: 'application/octet-stream', ...sealed });
  const contacts = (await listsFor(node, asker, category)).map(({ state }) => state.listed?.contact ?? null);
  const input = {
    ...{ asker, category, week, key: toBase64(key.public), count: file.length / tagBytes, file: id },
    contact: contacts.find((contact) => contact !== null) ?? null,
  };
  const wanted = { group: charter.group, kind: match.name, record: null, command: 'publish', input };
  const acted = await act(node, { ...wanted, actor: nodeActor, released: true });
  return acted.ok || acted.code === 'node.twice' ? null : { ok: false, code: acted.code, message: acted.message };
}
