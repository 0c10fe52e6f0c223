import { z } from 'zod';

export const backupFormat = 'entente.backup/v1';
/** Days a backup is kept and taken back: the promise that what was erased is gone from backups, too. */
export const keptDays = 30;
export const manifestFile = 'backup.json';
export const secretsFile = 'secrets.age';

/** What a backup says of itself. It is not secret, and it is not believed: each file's hash is compared on restoring. */
export const manifest = z.object({
  format: z.literal(backupFormat),
  member: z.string(),
  name: z.string(),
  made: z.string(),
  software: z.string(),
  /** age recipient the secrets are sealed to. */
  recovery: z.string(),
  files: z.array(z.object({ path: z.string(), size: z.number().int().nonnegative(), sha256: z.string() })),
});
export type Manifest = z.output<typeof manifest>;

/** The only names a backup may hold: nothing in it can be written anywhere else. */
export const plainName = /^(log\.db|secrets\.age|blobs\/[0-9a-f]{2}\/[0-9a-f]{64})$/;
export const secretName = /^(node\.json|boundaries\.json|keys\.db|local\.db|keys\/[a-z]{1,16}\.(key|crt))$/;
