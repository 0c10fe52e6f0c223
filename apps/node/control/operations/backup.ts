import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { generateIdentity, identityText, parseRecipient } from '../../../../packages/seal/index.ts';
import { makeBackup } from '../../backup/make.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const input = z.object({
  /** Absolute: the node's own working directory is another. */
  to: z.string().startsWith('/'),
  /** age recipient; null: a new identity is made and told once. */
  recovery: z.string().nullable(),
});

export const backupMade = z.object({
  path: z.string(),
  files: z.number(),
  bytes: z.number(),
  /** Own backups in the same folder that were older than 30 days and were removed. */
  removed: z.array(z.string()),
  /** Those as old that could not be removed. */
  stays: z.array(z.string()),
  /** Screening lists that are loaded on the node, and in no backup. */
  lists: z.array(z.string()),
  recovery: z.string(),
  /** The identity that was made for this backup, or null. It is kept nowhere else. */
  identity: z.string().nullable(),
});

export const backupNode = operation(input, backupMade, async ({ core, log }, { to, recovery }, { progress }) => {
  if (recovery !== null && parseRecipient(recovery) === null)
    throw new OperationFailed(
      'usage',
      `--recovery ${recovery} is not an age recipient: one is "age1" and 58 letters and digits after it; copy it whole`,
    );
  const made = recovery === null ? generateIdentity((length) => new Uint8Array(randomBytes(length))) : null;
  const recipient = recovery ?? made?.recipient ?? '';
  const backup = await makeBackup(core, to, recipient, progress);
  log.info({ event: 'backup', files: backup.files, bytes: backup.bytes }, 'a backup was made');
  return {
    ...backup,
    removed: [...backup.removed],
    stays: [...backup.stays],
    lists: [...backup.lists],
    recovery: recipient,
    identity: made === null ? null : identityText(made),
  };
});
