import { sha256, toHex } from '#crypto';
import type { Sheet } from './schema.ts';

/**
 * The id of the one sheet that an authority keeps of a port and a day: whoever enters figures for that day goes on with it. In the
 * form of a UUID v7 (RFC 9562) with the day as its time. All members know what it is made of; it need not be a secret.
 */
export function sheetRecord(
  member: string,
  { operation, port, day }: Pick<Sheet, 'operation' | 'port' | 'day'>,
): string {
  const time = Date.parse(`${day}T00:00:00.000Z`).toString(16).padStart(12, '0');
  const hash = toHex(
    sha256(new TextEncoder().encode(`entente.crossing/v1\n${member}\n${operation}\n${port}\n${day}\n`)),
  );
  const variant = '89ab'[Number.parseInt(hash.slice(3, 4), 16) % 4] ?? '8';
  return `${member}.${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
