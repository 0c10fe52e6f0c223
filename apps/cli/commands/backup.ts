import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { backupMade } from '../../node/control/operations/backup.ts';
import { perform } from '../connect.ts';
import { sizeText } from '../size-text.ts';
import { type Answer, does, withCommon } from '../terminal.ts';

const options = z.object({ recovery: z.string().optional() });

/** `entente backup PLACE`: a consistent copy while the node works. */
export function backupCommand(): Command {
  const command = withCommon(new Command('backup'))
    .description('copy the node while it works; what opens the copy is sealed to the recovery key')
    .argument('<place>', 'new folder, or new file ending in .tar')
    .option(
      '--recovery <age1…>',
      'age recipient whose identity is kept offline; without it a new identity is printed once',
    );
  return does(command, async (terminal, [place = '']) => {
    const { recovery = null } = options.parse(command.opts());
    const backup = await perform(terminal, 'backup', { to: resolve(place), recovery });
    return answerOf(backup);
  });
}

/** What is told of a backup that was made; it ends with 1 when older ones that must go are still there. */
export function answerOf(backup: z.output<typeof backupMade>): Answer {
  const identity =
    backup.identity === null
      ? []
      : [
          '',
          'Recovery identity of this backup, shown only now. Without it the backup cannot be opened:',
          `  ${backup.identity}`,
          `Use it for the next backups too: --recovery ${backup.recovery}`,
        ];
  const gone = backup.removed.map((path) => `Removed, because it was older than 30 days: ${path}`);
  const without = backup.lists.length === 0 ? [] : [withoutLists(backup.lists)];
  const made = `Backup in ${backup.path}: ${backup.files} files, ${sizeText(backup.bytes)}.`;
  const text = [made, ...without, ...gone, ...identity];
  if (backup.stays.length === 0) return { text: text.join('\n'), json: { ok: true, ...backup } };
  const message = `The backup is whole, but older than 30 days and could not be removed: ${backup.stays.join(', ')}. Remove them by hand: what was erased since is still in them.`;
  const failed = { ok: false, code: 'backup.stays', message, ...backup };
  return { text: [...text, '', message].join('\n'), json: failed, exit: 1 };
}

const withoutLists = (lists: readonly string[]): string =>
  `Not in it, nor in any backup: the screening lists ${lists.join(', ')}. Keep their files; after a restore load them again.`;
