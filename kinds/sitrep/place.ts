import { sha256, toHex } from '#crypto';
import type { OccasionLink } from '../../packages/kind/occasion-link.ts';

/** Where a report stands follows from whose it is, for what and for which hour: so there is one a member and hour, whoever writes it. */
export function sitrepRecord(member: string, { kind, record }: OccasionLink, hour: string): string {
  const words = ['entente.sitrep/v1', member, kind, record, hour];
  const hex = toHex(sha256(new TextEncoder().encode(words.join('\n'))));
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `${member}.${[...parts, hex.slice(20, 32)].join('-')}`;
}
