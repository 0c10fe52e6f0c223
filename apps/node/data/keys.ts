import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase64, hkdfSha256, type Rnd, toBase64 } from '#crypto';
import { cosigner, noteSigner, type Signer } from '../../../packages/notes/index.ts';
import { generateIdentity, type Identity, identityText, parseIdentity } from '../../../packages/seal/index.ts';
import { ConfigError } from '../config.ts';
import { createCertificate, daysLeft, renewCertificate } from '../wire/certificate.ts';

/** The secrets of one node, as files of mode 0600 under `keys/`. The root key may be carried away after pairing. */
export interface Keyring {
  readonly member: string;
  /** Signs charters; null when the file was moved to safe keeping. */
  readonly root: Signer | null;
  readonly mirror: ReturnType<typeof cosigner>;
  readonly doc: Signer;
  /** Key of one feed epoch: derived, so that a new epoch needs no new file. */
  logSigner(origin: string): Signer;
  /** Current first, then those kept to read what was sealed before the last change. */
  readonly identities: readonly Identity[];
  /** 32 bytes: the seed of every key of private matching (spec/PSI.md), derived like those of the feeds. */
  readonly matching: Uint8Array;
  /** 32 bytes: wraps file keys and second factors on this disk. */
  readonly vault: Uint8Array;
  readonly tls: { readonly key: string; readonly cert: string };
}

const encoder = new TextEncoder();

function writeSecret(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
}

/** Makes every key of a new node. Never overwrites one that is there. */
export async function createKeys(directory: string, name: string, rnd: Rnd, now: Date): Promise<void> {
  const keys = join(directory, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  for (const file of ['root', 'mirror', 'doc', 'feeds', 'vault']) {
    writeSecret(join(keys, `${file}.key`), `${toBase64(rnd(32))}\n`);
  }
  writeSecret(join(keys, 'age.key'), `${identityText(generateIdentity(rnd))}\n`);
  const tls = await createCertificate(name, now);
  writeSecret(join(keys, 'tls.key'), tls.key);
  writeSecret(join(keys, 'tls.crt'), tls.cert);
}

function readSeed(path: string): Uint8Array {
  const bytes = fromBase64(readFileSync(path, 'utf8').trim());
  if (bytes === null || bytes.length !== 32) throw new ConfigError(`${path} does not hold 32 bytes in base64`);
  return bytes;
}

function readIdentities(path: string): readonly Identity[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const identity = parseIdentity(line);
      if (identity === null) throw new ConfigError(`${path} holds a line that is not an age identity`);
      return identity;
    });
}

export function readKeys(directory: string, member: string): Keyring {
  const path = (file: string): string => join(directory, 'keys', file);
  for (const file of ['mirror.key', 'doc.key', 'feeds.key', 'vault.key', 'age.key', 'tls.key', 'tls.crt']) {
    if (!existsSync(path(file))) throw new ConfigError(`${path(file)} is missing: restore it, or run "entente init"`);
  }
  const feeds = readSeed(path('feeds.key'));
  return {
    member,
    root: existsSync(path('root.key')) ? noteSigner(`${member}/root`, readSeed(path('root.key'))) : null,
    mirror: cosigner(`${member}/mirror`, readSeed(path('mirror.key'))),
    doc: noteSigner(`${member}/doc`, readSeed(path('doc.key'))),
    logSigner: (origin) =>
      noteSigner(origin, hkdfSha256(feeds, new Uint8Array(), encoder.encode(`entente.log/v1\n${origin}\n`), 32)),
    identities: readIdentities(path('age.key')),
    matching: hkdfSha256(feeds, new Uint8Array(), encoder.encode('entente.oprf/v1\n'), 32),
    vault: readSeed(path('vault.key')),
    tls: { key: readFileSync(path('tls.key'), 'utf8'), cert: readFileSync(path('tls.crt'), 'utf8') },
  };
}

/** A certificate with less time left is renewed at the next start; peers begin to ask for it a month later. */
const renewDays = 60;

/** Gives the certificate of this node another year, under the same key, when its last has nearly passed. */
export async function keepCertificate(directory: string, keys: Keyring, now: Date): Promise<Keyring> {
  if (daysLeft(keys.tls.cert, now) >= renewDays) return keys;
  const cert = await renewCertificate(keys.tls, now);
  if (cert === null) return keys;
  const path = join(directory, 'keys', 'tls.crt');
  writeFileSync(`${path}.new`, cert, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return { ...keys, tls: { ...keys.tls, cert } };
}
