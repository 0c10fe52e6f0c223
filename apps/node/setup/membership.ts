import type { Member } from '../../../packages/charter/index.ts';
import type { NodeConfig } from '../config.ts';
import { ConfigError } from '../config.ts';
import { type Keyring, readKeys } from '../data/keys.ts';
import { originOf } from '../names.ts';
import { pinOfPem } from '../wire/certificate.ts';

const quotaEntries = 10_000_000;
const quotaBytes = 2 ** 40;

/** How this node stands in a charter of `group`: its keys there, first epoch. Needs the root key at hand. */
export function membershipOf(config: NodeConfig, keys: Keyring, group: string): Member {
  const current = keys.identities[0];
  if (keys.root === null) throw new ConfigError('the root key is not here: bring keys/root.key back for this step');
  if (current === undefined) throw new ConfigError('keys/age.key holds no identity');
  return {
    id: config.member,
    name: config.name,
    country: config.country,
    root: keys.root.vkey,
    logs: [{ epoch: 1, vkey: keys.logSigner(originOf(group, config.member, 1)).vkey }],
    mirror: keys.mirror.vkey,
    doc: keys.doc.vkey,
    age: current.recipient,
    tls: pinOfPem(keys.tls.cert),
    address: config.peersUrl,
    quotaEntries,
    quotaBytes,
  };
}

/** The keys with the root key when its file is there now: it may have been brought back while the node runs. */
export function withRoot({ keys, directory }: { keys: Keyring; directory: string }): Keyring {
  return keys.root === null ? readKeys(directory, keys.member) : keys;
}
