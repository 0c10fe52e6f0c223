import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's on the open Internet: a name that leads there leads into a house (RFC 6890 and its registries). */
const inside = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
])
  inside.addSubnet(network, prefix, 'ipv4');
/** Only 2000::/3 is given to anybody; of it, these are for documents and for tunnels to addresses that could be any. */
const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
const special = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

/** Whether an address is of a private, link-local, loopback or reserved network, or none at all. */
export function isInside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return inside.check(address, 'ipv4');
  if (family === 6) return !outside.check(address, 'ipv6') || special.check(address, 'ipv6');
  return true;
}

/** A host as a URL writes it, when it is an address and no name; null for a name. */
export function literalOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

export function isLoopback(hostname: string): boolean {
  const literal = literalOf(hostname);
  return hostname === 'localhost' || literal === '::1' || (literal?.startsWith('127.') ?? false);
}
