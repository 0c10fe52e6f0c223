import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../node/config.ts';
import { failureOf } from '../../node/control/failure.ts';
import { headFile } from '../../node/data/head.ts';
import { readKeys } from '../../node/data/keys.ts';
import { daysLeft } from '../../node/wire/certificate.ts';
import { type Finding, fail, fine, warn } from './finding.ts';

const secretFiles = /\.(key|db|db-wal|crt)$|^node\.json$/;
const warnDays = 30;

/** What lies in the data directory: settings, keys, who may read them, the certificate, the head. Opens no store. */
export async function directoryFindings(directory: string, now: Date): Promise<readonly Finding[]> {
  const settings = attempt('settings', () => {
    const { member, name, publicUrl, peersUrl } = readConfig(directory);
    return `${name} (${member}), officers at ${publicUrl}, peers at ${peersUrl}`;
  });
  if (settings.state !== 'ok') return [settings];
  const keys = attempt('keys', () => {
    const ring = readKeys(directory, readConfig(directory).member);
    return `all there${ring.root === null ? ', the root key is elsewhere' : ''}`;
  });
  const rest = keys.state === 'ok' ? [certificateFinding(directory, now), rootFinding(directory)] : [];
  return [settings, keys, ...rest, headFinding(directory), ...(await modeFindings(directory))];
}

function attempt(check: string, look: () => string): Finding {
  try {
    return fine(check, look());
  } catch (error) {
    const { message } = failureOf(error);
    return fail(check, message, 'Correct it, or restore the data directory from a backup ("entente restore").');
  }
}

function certificateFinding(directory: string, now: Date): Finding {
  const days = daysLeft(readFileSync(join(directory, 'keys', 'tls.crt'), 'utf8'), now);
  const remedy = 'Put a new certificate into the next version of each charter ("entente charter propose").';
  if (days < 0) return fail('certificate', `ended ${-days} days ago`, remedy);
  if (days < warnDays) return warn('certificate', `ends in ${days} days`, remedy);
  return fine('certificate', `${days} days left`);
}

function rootFinding(directory: string): Finding {
  if (!existsSync(join(directory, 'keys', 'root.key'))) return fine('root key', 'is not on this machine');
  return warn(
    'root key',
    'lies on this machine: whoever takes it over can sign charters',
    'Move keys/root.key to a safe once pairing is done; bring it back for a change of a charter.',
  );
}

function headFinding(directory: string): Finding {
  if (existsSync(headFile(directory))) return fine('head', 'is remembered');
  return warn(
    'head',
    'head.db is missing: this directory is a copy',
    'Nothing is signed until the peers have told how far it had come: start the node and see "entente relearn".',
  );
}

/** Others on this machine must not read what opens the record. */
async function modeFindings(directory: string): Promise<readonly Finding[]> {
  const open = (path: string): boolean => (statSync(path).mode & 0o077) !== 0;
  if (!open(directory)) return [fine('who may read', 'only the user of the node')];
  const keys = join(directory, 'keys');
  const files = [...(await readdir(directory)), ...(await readdir(keys).catch(() => [])).map((file) => `keys/${file}`)];
  const exposed = files.filter((file) => secretFiles.test(file) && open(join(directory, file)));
  if (exposed.length === 0) return [fine('who may read', 'only the user of the node')];
  return [
    fail(
      'who may read',
      `other users of this machine can read ${exposed.join(', ')}`,
      `chmod 700 ${directory} ${keys} && chmod 600 ${keys}/*`,
    ),
  ];
}
