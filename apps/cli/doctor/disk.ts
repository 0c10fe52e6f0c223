import { randomBytes } from 'node:crypto';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { sizeText } from '../size-text.ts';
import { type Finding, fail, fine, warn } from './finding.ts';

/** Magic numbers of Linux, linux/magic.h. `lasting`: what is synced there survives the machine. */
const systems: ReadonlyMap<number, { readonly name: string; readonly lasting: boolean }> = new Map([
  [0xef53, { name: 'ext4', lasting: true }],
  [0x58465342, { name: 'xfs', lasting: true }],
  [0x9123683e, { name: 'btrfs', lasting: true }],
  [0x2fc12fc1, { name: 'zfs', lasting: true }],
  [0xf2f52010, { name: 'f2fs', lasting: true }],
  [0x794c7630, { name: 'overlayfs', lasting: false }],
  [0x01021994, { name: 'tmpfs', lasting: false }],
  [0x858458f6, { name: 'ramfs', lasting: false }],
  [0x6969, { name: 'NFS', lasting: false }],
  [0xfe534d42, { name: 'SMB', lasting: false }],
  [0xff534d42, { name: 'CIFS', lasting: false }],
  [0x01021997, { name: '9p', lasting: false }],
]);

const leastFree = 1_000_000_000;
const tries = 15;
/** No disk writes four kilobytes for good in less, microseconds; no office waits for one that needs more. */
const suspiciousMicros = 8;
const slowMicros = 100_000;

/** The disk under the data directory: of what kind, how full, and whether it writes when it is told to. */
export async function diskFindings(directory: string): Promise<readonly Finding[]> {
  const { type, bavail, bsize } = await statfs(directory);
  return [systemFinding(type), freeFinding(bavail * bsize), syncFinding(await syncMicros(directory))];
}

export function systemFinding(type: number): Finding {
  const system = systems.get(type >>> 0);
  if (system === undefined) return fine('file system', `type 0x${(type >>> 0).toString(16)}`);
  if (system.lasting) return fine('file system', system.name);
  return warn(
    'file system',
    `${system.name}: what is written there may be lost or locked otherwise than a disk does it`,
    'Put the data directory on a disk of this machine with ext4, xfs, btrfs or zfs.',
  );
}

export function freeFinding(bytes: number): Finding {
  if (bytes >= leastFree) return fine('free space', sizeText(bytes));
  return fail(
    'free space',
    `${sizeText(bytes)} left`,
    'Make room: a full disk stops the node from sending and receiving.',
  );
}

export function syncFinding(micros: number): Finding {
  const took = micros < 1_000 ? `${Math.round(micros)} µs` : `${(micros / 1_000).toFixed(1)} ms`;
  if (micros < suspiciousMicros)
    return warn(
      'disk sync',
      `a write is confirmed after ${took}, faster than a disk can be`,
      'Turn off a write cache without battery, and options such as nobarrier: what is confirmed must survive a power cut.',
    );
  if (micros > slowMicros)
    return warn('disk sync', `a write takes ${took}`, 'Use a faster disk: every act waits for one such write.');
  return fine('disk sync', `a write is on disk after ${took}`);
}

/** Median of some small synced writes, microseconds. */
async function syncMicros(directory: string): Promise<number> {
  const path = join(directory, `.doctor-${randomBytes(6).toString('hex')}`);
  const handle = await open(path, 'wx', 0o600);
  const took: number[] = [];
  try {
    for (let i = 0; i < tries; i++) {
      const before = performance.now();
      await handle.write(randomBytes(4_096), 0, 4_096, i * 4_096);
      await handle.sync();
      took.push((performance.now() - before) * 1_000);
    }
  } finally {
    await handle.close();
    await rm(path, { force: true });
  }
  return took.sort((one, other) => one - other)[Math.floor(tries / 2)] ?? 0;
}
