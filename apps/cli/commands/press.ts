import { Command } from 'commander';
import { z } from 'zod';
import { PressUsage, pressRead } from '../press/command.ts';
import { tellFailure } from '../terminal.ts';

const options = z.object({
  glossary: z.string().optional(),
  meta: z.string().optional(),
  json: z.boolean().default(false),
});

/** `entente press`: what the press makes of a meeting; needs no node, no data directory and no network. */
export function pressCommand(): Command {
  return new Command('press').description('read reports of the press').addCommand(readCommand());
}

function readCommand(): Command {
  const command = new Command('read')
    .description('read reports: language, sides, date, what was agreed, names; and which are of one meeting')
    .argument('<file...>', 'reports, as text or HTML')
    .option(
      '--glossary <file>',
      'names the group has agreed on: JSON (entente.glossary/v1), or a table with tabs and a line of column names',
    )
    .option('--meta <file>', 'the reports’ own dates: lines {"file": …, "report_date": …}')
    .option('--json', 'print one JSON object a line, the clusters last', false);
  return command.action(async (files: string[]) => {
    const { glossary, meta, json } = options.parse(command.opts());
    try {
      process.exitCode = await pressRead({
        files,
        glossary,
        meta,
        json,
        print: (line) => process.stdout.write(`${line}\n`),
      });
    } catch (error) {
      if (!(error instanceof PressUsage)) throw error;
      tellFailure({ code: 'usage', message: error.message }, json);
      process.exitCode = 2;
    }
  });
}
