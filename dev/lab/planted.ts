import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultClass } from './faults.ts';
import type { Sabotage, Sync } from './lab.ts';

/** A bug put in on purpose, and the faults under which the simulator must find it. */
export interface Planted {
  readonly name: string;
  readonly classes: readonly FaultClass[];
  readonly bug: Sabotage | Edit;
}

/** A change to the source of the core: exactly one place must read `find`. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const planted: readonly Planted[] = [
  { name: 'reports a sync that was not made', classes: ['crash'], bug: { noFsync: true } },
  { name: 'acknowledges before the disk does', classes: ['crash', 'slowDisk'], bug: { ackBeforeDurable: true } },
  { name: 'reads torn writes back', classes: ['crash', 'slowDisk'], bug: { tornWrites: true } },
  { name: 'writes the log before the keys', classes: ['crash', 'slowDisk'], bug: { logBeforeKeys: true } },
  {
    name: 'appends without compare-and-swap',
    classes: ['partition', 'slowDisk', 'crash'],
    bug: { noCompareAndSwap: true },
  },
  { name: 'signs from a restored copy', classes: ['restore'], bug: { signWithoutRelearning: true } },
  { name: 'answers while a commit is under way', classes: ['restore', 'slowDisk'], bug: { answerUnsettled: true } },
  {
    name: 'cosigns before the commit',
    classes: ['crash', 'slowDisk'],
    bug: {
      file: 'sync/pullNext.ts',
      find: "turn.fx.push({ t: 'commit', tx: next, batch: ready.batch });",
      replace:
        "turn.fx.push({ t: 'commit', tx: next, batch: ready.batch }, { t: 'cosign', checkpoint: ready.offer.checkpoint, note: ready.offer.note });",
    },
  },
  {
    name: 'ignores a root that does not fit',
    classes: ['corrupt'],
    bug: { file: 'log/verified.ts', find: 'if (!sameBytes(rootOf(range), checkpoint.root))', replace: 'if (false)' },
  },
  {
    name: 'believes a checkpoint nobody signed',
    classes: ['corrupt'],
    bug: {
      file: 'notes/note.ts',
      find: 'if (!verifier.verify(parsed.text, signature.signature))',
      replace: 'if (false)',
    },
  },
  {
    name: 'keeps a body that is not the one pledged',
    classes: ['corrupt'],
    bug: {
      file: 'sync/chunk.ts',
      find: 'if (frame.payload.length !== pledge.size || toBase64(sha256(frame.payload)) !== pledge.body)',
      replace: 'if (false)',
    },
  },
  {
    name: 'takes a receipt nobody signed',
    classes: ['corrupt'],
    bug: { file: 'sync/offer.ts', find: '|| !mirror.verify(note.text, cosignature.signature)', replace: '' },
  },
  {
    name: 'takes in beyond the cut',
    classes: ['revocation', 'partition'],
    bug: {
      file: 'sync/pullNext.ts',
      find: 's.rules.cut === null ? Infinity : s.rules.cut - size',
      replace: 'Infinity',
    },
  },
  {
    name: 'forgets the quota',
    classes: ['quota'],
    bug: {
      file: 'sync/pullNext.ts',
      find: 'const quota = s.rules.mostEntries - size',
      replace: 'const quota = Infinity',
    },
  },
  {
    name: 'looks away when an author contradicts itself',
    classes: ['fork'],
    bug: {
      file: 'sync/inquiry.ts',
      find: '  for (const notes of orders) {',
      replace: '  for (const notes of orders.slice(2)) {',
    },
  },
  {
    name: 'does not wake from a back-off',
    classes: ['drop'],
    bug: { file: 'sync/pullNext.ts', find: "turn.fx.push({ t: 'wake', at: turn.s.backoff.until });", replace: '' },
  },
  {
    name: 'waits for a clock that was set back',
    classes: ['clock', 'drop'],
    bug: { file: 'sync/backoff.ts', find: ' && backoff.until - now <= BACKOFF_CAP', replace: '' },
  },
  {
    name: 'relearns from the first who answers',
    classes: ['restore', 'partition'],
    bug: {
      file: 'sync/relearn.ts',
      find: 'if (waiting.length > 0 && patient(s, now))',
      replace: 'if (waiting.length > 0 && waiting.length === s.peers.length)',
    },
  },
  {
    name: 'takes an answer twice',
    classes: ['duplicate'],
    bug: { file: 'sync/pull.ts', find: 'set(turn, { asks: turn.s.asks.filter((a) => a !== ask) });', replace: '' },
  },
  {
    name: 'gives no receipt after a crash',
    classes: ['crash', 'slowDisk'],
    bug: { file: 'sync/pull.ts', find: 'if (head.checkpoint === null || rules.log === null', replace: 'if (true' },
  },
];

export function isEdit(bug: Sabotage | Edit): bug is Edit {
  return 'file' in bug;
}

const packages = join(import.meta.dirname, '../../packages');

/** The core with the bug in it: a copy of its source in a temporary folder, changed in one place. */
export async function mutated(edit: Edit): Promise<Sync> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-planted-'));
  for (const name of ['sync', 'log', 'notes', 'charter'])
    cpSync(join(packages, name), join(folder, name), { recursive: true });
  symlinkSync(join(packages, 'crypto'), join(folder, 'crypto'));
  symlinkSync(join(packages, 'store'), join(folder, 'store'));
  symlinkSync(join(packages, '../node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', imports: { '#crypto': './crypto/native.ts' } }),
  );
  const path = join(folder, edit.file);
  const source = readFileSync(path, 'utf8');
  if (source.split(edit.find).length !== 2) throw new Error(`${edit.file} does not read once: ${edit.find}`);
  writeFileSync(
    path,
    source.replace(edit.find, () => edit.replace),
  );
  try {
    return (await import(join(folder, 'sync/index.ts'))) as Sync;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
