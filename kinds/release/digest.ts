import { sha256, toHex } from '#crypto';
import type { Proposal } from './schema.ts';

/** SHA-256 (hex) of the act as it will be done; the approver signs off this and nothing else. */
export function actDigest({
  group,
  kind,
  record,
  command,
  input,
  override,
}: Omit<Proposal, 'digest' | 'title' | 'reason'>): string {
  const text = ['entente.release/v1', group, kind, record ?? '-', command, input, JSON.stringify(override)].join('\n');
  return toHex(sha256(new TextEncoder().encode(text)));
}
