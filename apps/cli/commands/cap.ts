import { Command } from 'commander';
import { z } from 'zod';
import { capCheck } from '../cap/check.ts';

const options = z.object({ json: z.boolean().default(false) });
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** `entente cap`: alerts in the Common Alerting Protocol; needs no node, no data directory and no network. */
export function capCommand(): Command {
  const check = new Command('check')
    .description('judge alerts by the schema and the words of CAP 1.2, and name what a tolerant reading would lose')
    .argument('<file...>', 'alerts, or feeds that hold alerts')
    .option('--json', 'print one JSON object a line', false);
  check.action(async (files: string[]) => {
    const { json } = options.parse(check.opts());
    process.exitCode = await capCheck({ files, json, print });
  });
  return new Command('cap').description('check alerts of CAP 1.2').addCommand(check);
}
