import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { attachmentState } from '../../../packages/contract/record.ts';
import { timed } from './figures.ts';
import { follow } from './live.ts';
import { notice } from './observation.ts';
import { type Sampled, watchProcess } from './watch.ts';
import type { Desk } from './world.ts';

export interface Transfer {
  readonly bytes: number;
  /** Megabytes (10^6 bytes) a second: browser to Rome; sealing at Rome; Rome to Rabat, sealed, verified, on disk; opening at Rabat. */
  readonly uploadMBs: number;
  readonly sealMBs: number;
  readonly nodeToNodeMBs: number;
  readonly openMBs: number;
  /** While it went from node to node. */
  readonly rome: Sampled;
  readonly rabat: Sampled;
}

const group = 'gmmp.ma-it';
const piece = 8 << 20;
/** A page that is told of every segment asks no oftener than this. */
const everyMs = 100;
const sealedFile = attachmentState.pick({ id: true, sha256: true });

/** One file from an officer in Rome to an officer in Rabat. */
export async function transfer(rome: Desk, rabat: Desk, bytes: number): Promise<Transfer> {
  const file = await timed(() => rome.officer.upload(pieces(bytes), bytes));
  const sealed = await timed(() => seal(rome, file.value));
  const page = await follow(rabat.officer);
  const [romeWatch, rabatWatch] = [watchProcess(rome.pid), watchProcess(rabat.pid)];
  const moved = await timed(async () => {
    const input = notice(0, new Date(), [sealed.value.id]);
    const { record } = await rome.officer.create(group, 'information', 'share', input);
    const key = { group, kind: 'information', record };
    await page.changed(record);
    for (let heard = page.count('counters'); ; heard = page.count('counters')) {
      const view = await rabat.officer.record(key);
      if (view.attachments[0]?.complete) return key;
      await Promise.all([page.more('counters', heard), pause(everyMs)]);
    }
  });
  const watched = { rome: romeWatch.stop(), rabat: rabatWatch.stop() };
  await page.close();
  const path = `/api/records/${group}/information/${moved.value.record}/-/attachments/${sealed.value.id}`;
  const opened = await timed(() => hashOf(rabat, path));
  if (opened.value !== sealed.value.sha256) throw new Error('the file that arrived is not the one that was sent');
  const rate = ({ ms }: { ms: number }): number => Math.round(bytes / 1_000 / ms);
  return {
    bytes,
    uploadMBs: rate(file),
    sealMBs: rate(sealed),
    nodeToNodeMBs: rate(moved),
    openMBs: rate(opened),
    ...watched,
  };
}

/** Random bytes, made once; each piece begins with its number, so that no two segments are alike. */
async function* pieces(bytes: number): AsyncGenerator<Uint8Array> {
  const chance = randomBytes(Math.min(piece, bytes));
  for (let at = 0; at < bytes; at += piece) {
    chance.writeUInt32BE(at / piece, 0);
    yield chance.subarray(0, Math.min(piece, bytes - at));
  }
}

async function seal({ officer }: Desk, upload: string): Promise<z.infer<typeof sealedFile>> {
  const body = { upload, name: 'recording.bin', mediaType: 'application/octet-stream', group };
  return z.object(sealedFile.shape).parse(await officer.post('/api/attachments', body));
}

async function hashOf({ officer }: Desk, path: string): Promise<string> {
  const response = await officer.get(path);
  if (!response.ok || response.body === null) throw new Error(`the file answered ${response.status}`);
  const hash = createHash('sha256');
  for await (const chunk of response.body) hash.update(chunk);
  return hash.digest('hex');
}
