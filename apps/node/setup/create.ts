import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Rnd } from '#crypto';
import { charterText } from '../../../packages/charter/index.ts';
import { signNote } from '../../../packages/notes/index.ts';
import { openSqliteStore } from '../../../packages/store/sqlite/open.ts';
import { makeFolders } from '../backup/make-folders.ts';
import { ConfigError, type NodeConfigInput, parseConfig } from '../config.ts';
import { createHead } from '../data/head.ts';
import { createKeys, readKeys } from '../data/keys.ts';
import { privateGroupOf } from '../names.ts';
import { membershipOf } from './membership.ts';

/** Makes the data directory of a new node: settings, keys, the private group. Refuses a directory that holds anything. */
export async function createNode(
  directory: string,
  settings: NodeConfigInput,
  deps: { rnd: Rnd; now: Date },
): Promise<void> {
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new ConfigError(`${directory} is not empty: name a new directory, or remove what is there`);
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  const config = parseConfig(text, 'node.json');
  await makeFolders(resolve(directory), 0o700);
  try {
    mkdirSync(join(directory, 'uploads'), { mode: 0o700 });
    await createKeys(directory, config.member, deps.rnd, deps.now);
    await writePrivateCharter(directory, config.member, config);
    createHead(directory);
    // Last, so that a directory with settings is a directory that is whole.
    writeFileSync(join(directory, 'node.json'), text, { mode: 0o600 });
  } catch (error) {
    // A disk that was full: whoever makes room and asks again must not be told that something is there.
    for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true });
    throw error;
  }
}

async function writePrivateCharter(
  directory: string,
  id: string,
  config: ReturnType<typeof parseConfig>,
): Promise<void> {
  const keys = readKeys(directory, id);
  if (keys.root === null) throw new ConfigError('the root key is needed to make the private group');
  const group = privateGroupOf(id);
  const note = signNote(
    charterText({
      group,
      version: 1,
      previous: null,
      title: config.name,
      zone: config.zone,
      minVersion: 1,
      fourEyes: [],
      instruments: [{ id: 'own', title: 'Own log of the authority' }],
      members: [membershipOf(config, keys, group)],
      cuts: [],
    }),
    [keys.root],
  );
  const store = await openSqliteStore(directory);
  try {
    await store.log.putCharter(group, 1, note);
  } finally {
    await store.close();
  }
}
