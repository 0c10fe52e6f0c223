import { Command } from 'commander';
import { z } from 'zod';
import { verifyCommand as verify } from '../verify/command.ts';

const options = z.object({ trust: z.array(z.string()).default([]), json: z.boolean().default(false) });

/** `entente verify FILE`: needs no node, no data directory and no network. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('check the proof of a record offline')
    .argument('<file>', 'proof file, as "entente export --proof" writes it')
    .option('--trust <key...>', 'root verifier keys you know to be the members’ own, or files with one a line')
    .option('--json', 'print the verdict as JSON', false);
  return command.action((file: string) => {
    const { trust, json } = options.parse(command.opts());
    process.exitCode = verify(file, { trust, json });
  });
}
