import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreFault } from '../../../packages/store/fault.ts';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { ConfigError, readConfig } from '../config.ts';
import { OperationFailed } from '../control/failure.ts';
import type { Progress } from '../control/progress.ts';
import { readKeys } from '../data/keys.ts';
import { bringIn } from './bring-in.ts';
import { damaged } from './damaged.ts';
import { files, keptDays, type Manifest, manifestFile, sealedWithFile, secretsFile } from './manifest.ts';
import { openSecrets } from './open-secrets.ts';
import { intoDirectory } from './restore-place.ts';

export interface Restored {
  readonly member: string;
  readonly name: string;
  readonly made: string;
  readonly feeds: number;
}

/**
 * Makes a data directory from a backup. Everything is checked in a folder inside it; only what is whole is put in its place.
 * Without a head, the node relearns it from its peers before it signs.
 * @param from a folder or a file, as a backup was made
 * @param identities `AGE-SECRET-KEY-1…`, of which one opens the secrets
 */
export function restoreBackup(
  from: string,
  directory: string,
  identities: readonly string[],
  progress: Progress,
  /** `now` in milliseconds; `override`: also one so old that what was erased since would come back. */
  { now, override }: { readonly now: number; readonly override: boolean } = { now: Date.now(), override: false },
): Promise<Restored> {
  return intoDirectory(directory, async (work) => {
    const said = await bringIn(from, work, progress);
    if (!override) mustBeYoung(said, now);
    await openSecrets(work, identities);
    await mustBelongTogether(work, said);
    const { name, feeds } = await inspect(work, said, progress);
    await mkdir(join(work, 'uploads'), { mode: 0o700 });
    return { member: said.member, name, made: said.made, feeds };
  });
}

/** A clock may be a little behind the one of the machine the backup was made on. */
const aheadMs = 86_400_000;

/** What was erased is in no backup after so many days: an older one would bring it back. */
function mustBeYoung({ made }: Manifest, now: number): void {
  const age = now - Date.parse(made);
  if (age < -aheadMs)
    throw new OperationFailed(
      'restore.clock',
      `This backup says that it was made on ${made}, which is yet to come: set the clock of this machine, or say --override if it is right.`,
    );
  if (age <= keptDays * 86_400_000) return;
  throw new OperationFailed(
    'restore.old',
    `This backup was made on ${made}, more than ${keptDays} days ago: what was erased since would come back with it until the peers' recalls are heard again. Use a younger one, or say --override.`,
  );
}

/** The manifest lies open beside the files; what the secrets were sealed with only their maker could say. */
async function mustBelongTogether(work: string, said: Manifest): Promise<void> {
  const path = join(work, sealedWithFile);
  // A release before this one sealed no such list.
  if (!existsSync(path)) return;
  const sealed = files.parse(JSON.parse(await readFile(path, 'utf8')));
  const sums = new Map(said.files.map((file) => [file.path, file.sha256]));
  const other = sealed.find((file) => sums.get(file.path) !== file.sha256)?.path;
  const strange = said.files.find(
    (file) => file.path !== secretsFile && !sealed.some(({ path }) => path === file.path),
  );
  const first = other ?? strange?.path;
  if (first !== undefined)
    throw damaged(first, 'is not the one its secrets were sealed with: parts of several are mixed');
  await rm(path);
}

/** The restored directory is a node before it is put in its place: settings, keys and stores are read as a node reads them. */
async function inspect(
  work: string,
  said: Manifest,
  progress: Progress,
): Promise<{ readonly name: string; readonly feeds: number }> {
  progress({ t: 'say', message: 'checking the stores' });
  const { member, name } = settingsIn(work);
  if (member !== said.member)
    throw damaged(manifestFile, `names another member than its settings, which say ${member}`);
  const store = await openSqliteStore(work, { whole: true }).catch((error: unknown) => {
    if (error instanceof StoreFault && error.code === 'corrupt')
      throw damaged(error.file ?? 'a store', `cannot be used (${error.detail})`);
    throw error;
  });
  try {
    const wrong = await store.integrity();
    if (wrong.length > 0) throw damaged('a store', `is damaged (${wrong[0] ?? ''})`);
    return { name, feeds: (await store.log.feeds()).length };
  } finally {
    await store.close();
    await rm(join(work, manifestFile), { force: true });
  }
}

function settingsIn(work: string): { readonly member: string; readonly name: string } {
  try {
    const config = readConfig(work);
    readKeys(work, config.member);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw damaged(secretsFile, `holds no whole node (${error.message})`);
  }
}
