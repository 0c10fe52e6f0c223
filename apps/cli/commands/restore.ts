import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { parseIdentity } from '../../../packages/seal/index.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import { does, withCommon } from '../terminal.ts';

const options = z.object({ identity: z.string().optional(), override: z.boolean().default(false) });

/** `entente restore BACKUP`: a data directory from a backup, or nothing. */
export function restoreCommand(): Command {
  const command = withCommon(new Command('restore'))
    .description('make a data directory from a backup; the node then relearns its head from its peers before it signs')
    .argument('<backup>', 'folder or .tar file, as "entente backup" made it')
    .option('--identity <file>', 'file with the recovery identity (AGE-SECRET-KEY-1…)')
    .option('--override', 'take a backup older than 30 days, knowing that what was erased since comes back with it');
  return does(command, async (terminal, [from = '']) => {
    const { restoreBackup } = await import('../../node/backup/restore.ts');
    const { identity, override } = options.parse(command.opts());
    const identities = readIdentities(identity);
    const directory = resolve(terminal.directory);
    const restored = await restoreBackup(resolve(from), directory, identities, terminal.progress, {
      now: Date.now(),
      override,
    });
    return {
      text: [
        `${restored.name} (${restored.member}) as of ${restored.made} is in ${directory}, with ${restored.feeds} feeds.`,
        'Make sure that no other copy of this node runs, then start it: entente serve.',
        'It signs nothing until its peers have told it how far its feeds had come.',
        'Screening lists are in no backup: those that were loaded on this node have to be loaded again (page “Screening lists”).',
      ].join('\n'),
      json: { ok: true, directory, ...restored },
    };
  });
}

/** One identity a line; lines that start with # are comments, as age-keygen writes them. */
function readIdentities(file: string | undefined): readonly string[] {
  if (file === undefined)
    throw new OperationFailed('usage', 'Name the file with the recovery identity: --identity FILE');
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (identities.length > 0 && identities.every((line) => parseIdentity(line) !== null)) return identities;
  throw new OperationFailed('usage', `${file} holds no age identity: each line starts with AGE-SECRET-KEY-1`);
}
