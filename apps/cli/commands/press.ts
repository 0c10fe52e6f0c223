import { Command } from 'commander';
import { z } from 'zod';
import { pressRead } from '../press/command.ts';
import { pressCoverage } from '../press/coverage.ts';
import { PressUsage } from '../press/files.ts';
import { tellFailure } from '../terminal.ts';

const readOptions = z.object({
  glossary: z.string().optional(),
  meta: z.string().optional(),
  json: z.boolean().default(false),
});
const coverageOptions = z.object({ communique: z.string(), json: z.boolean().default(false) });

/** `entente press`: what the press makes of a meeting; needs no node, no data directory and no network. */
export function pressCommand(): Command {
  return new Command('press')
    .description('read reports of the press')
    .addCommand(readCommand())
    .addCommand(coverageCommand());
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function readCommand(): Command {
  const command = new Command('read')
    .description('read reports: language, sides, date, what was agreed, names; and which are of one meeting')
    .argument('<file...>', 'reports, as text or HTML')
    .option(
      '--glossary <file>',
      'names the group has agreed on: JSON (entente.glossary/v1), or a table with tabs and a line of column names',
    )
    .option(
      '--meta <file>',
      'the reports’ own dates: lines {"file": …, "report_date": …}, with "source" or "url" if known',
    )
    .option('--json', 'print one JSON object a line, the clusters last', false);
  return command.action(async (files: string[]) => {
    const { json, ...rest } = readOptions.parse(command.opts());
    await ending(json, () => pressRead({ files, json, ...rest, print }));
  });
}

function coverageCommand(): Command {
  const command = new Command('coverage')
    .description('hold reports against an agreed text: what each kept, changed, dropped and added')
    .argument('<file...>', 'reports, as text or HTML')
    .requiredOption(
      '--communique <file>',
      'the agreed text: JSON {"clauses": [{"id", "text": {"en": …}}]}, or one clause a line',
    )
    .option('--json', 'print one JSON object a line', false);
  return command.action(async (files: string[]) => {
    const { json, communique } = coverageOptions.parse(command.opts());
    await ending(json, () => pressCoverage({ files, communique, json, print }));
  });
}

/** Wrong usage ends with 2 and one sentence. */
async function ending(json: boolean, run: () => Promise<0 | 1>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof PressUsage)) throw error;
    tellFailure({ code: 'usage', message: error.message }, json);
    process.exitCode = 2;
  }
}
