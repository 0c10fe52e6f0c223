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
    .description('check the proof of a record, a whole feed or a published text, offline')
    .argument(
      '<file>',
      'proof of a record ("entente export --proof"), a whole feed ("entente export --journal"), or the file beside a published text',
    )
    .option(
      '--trust <key...>',
      'verifier keys you know to be the members’ own (of their roots; for a published text those that sign acts), or files with one a line',
    )
    .option('--after <file>', 'an earlier file of the same feed, to be shown unchanged in this one')
    .option('--json', 'print the verdict as JSON', false);
  return command.action((file: string) => {
    process.exitCode = verify(file, options.parse(command.opts()));
  });
}
