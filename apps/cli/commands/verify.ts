import { Command } from 'commander';
import { z } from 'zod';
import { verifyCommand as verify } from '../verify/command.ts';

const options = z.object({
  trust: z.array(z.string()).default([]),
  after: z.string().optional(),
  json: z.boolean().default(false),
});

/** `entente verify FILE`: needs no node, no data directory and no network. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('check the proof of a record, or a whole feed, offline')
    .argument(
      '<file>',
      'proof of a record ("entente export --proof") or a whole feed ("entente export --journal", or the page of the read log)',
    )
    .option('--trust <key...>', 'root verifier keys you know to be the members’ own, or files with one a line')
    .option('--after <file>', 'an earlier file of the same feed, to be shown unchanged in this one')
    .option('--json', 'print the verdict as JSON', false);
  return command.action((file: string) => {
    process.exitCode = verify(file, options.parse(command.opts()));
  });
}
