import { z } from 'zod';

export const backupFormat = 'entente.backup/v1';
/** Days a backup is kept and taken back: the promise that what was erased is gone from backups, too. */
export const keptDays = 30;
export const manifestFile = 'backup.json';
export const secretsFile = 'secrets.age';
/** Among the secrets: what they were sealed with, so that nothing of another backup can be put beside them. */
export const sealedWithFile = 'files.json';

const file = z.object({ path: z.string(), size: z.number().int().nonnegative(), sha256: z.string() });
export const files = z.array(file);
export type BackupFile = z.output<typeof file>;

/** What a backup says of itself. It is not secret, and it is not believed: each file's hash is compared on restoring. */
export const manifest = z.object({
  format: z.literal(backupFormat),
  member: z.string(),
  name: z.string(),
  made: z.iso.datetime(),
  software: z.string(),
  /** age recipient the secrets are sealed to. */
  recovery: z.string(),
  files,
});
export type Manifest = z.output<typeof manifest>;

/** The only names a backup may hold: nothing in it can be written anywhere else. */
export const plainName = /^(log\.db|secrets\.age|blobs\/[0-9a-f]{2}\/[0-9a-f]{64})$/;
export const secretName = /^(node\.json|files\.json|boundaries\.json|keys\.db|local\.db|keys\/[a-z]{1,16}\.(key|crt))$/;
