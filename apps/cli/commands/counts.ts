import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { columnNames } from '../../../kinds/crossing/import/columns.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import type { OutputOf } from '../../node/control/operations.ts';
import { perform } from '../connect.ts';
import { type Answer, does, withCommon } from '../terminal.ts';

const options = z.object({
  group: z.string(),
  operation: z.string(),
  column: z.array(z.string()).default([]),
  dryRun: z.boolean().default(false),
});
const mappings = z.partialRecord(z.enum(columnNames), z.string());

/** `entente counts import FILE`: counts of our own ports into a transit operation, from a file. */
export function countsCommand(): Command {
  return new Command('counts').description('counts of a transit operation').addCommand(importCommand());
}

function importCommand(): Command {
  const command = withCommon(new Command('import'))
    .description('take in a file of counts of our own ports; the same file again leaves out what is there')
    .argument('<file>', 'a table in UTF-8 with a line of headings')
    .requiredOption('--group <id>', 'group of the operation')
    .requiredOption('--operation <record>', 'id of the operation')
    .option(
      '--column <name=heading...>',
      `which column is which, where the headings do not tell: ${columnNames.join(', ')}; "line==N1" means N1 for all rows`,
    )
    .option('--dry-run', 'read and compare, and say nothing', false);
  return does(command, async (terminal, [file = '']) => {
    const { column, ...given } = options.parse(command.opts());
    const mapping = mappings.safeParse(Object.fromEntries(column.map(parted)));
    if (!mapping.success)
      throw new OperationFailed('usage', `Name columns as name=heading, with one of: ${columnNames.join(', ')}.`);
    const asked = { ...given, file: resolve(file), mapping: mapping.data };
    const done = await perform(terminal, 'counts.import', asked);
    return answerOf(done, given.dryRun);
  });
}

function parted(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
}

function answerOf(done: OutputOf<'counts.import'>, dryRun: boolean): Answer {
  const { rows, repeated, sheets, fresh, changed, same, errors, errorCount, missing, refused, cancelled } = done;
  const failed = errorCount > 0 || refused.length > 0;
  return {
    text: [
      `${rows} rows read, ${repeated} of them twice; ${sheets} sheets: ${fresh} ${dryRun ? 'would be ' : ''}new, ${changed} changed, ${same} the same.`,
      ...(cancelled ? ['Stopped before the end: run it again to go on.'] : []),
      ...(errorCount === 0 ? [] : [`${errorCount} rows could not be read:`]),
      ...errors.map(
        ({ line, code, value, other }) =>
          `  line ${line}: ${code} ${value}${other === undefined ? '' : ` (line ${other})`}`,
      ),
      ...missing.map(({ port, days }) => `No row of ${port} for ${days.length} days: ${days.slice(0, 10).join(', ')}`),
      ...refused.map(({ port, day, code }) => `Refused: ${port} ${day} (${code})`),
    ].join('\n'),
    json: { ok: !failed && !cancelled, dryRun, ...done },
    exit: failed || cancelled ? 1 : 0,
  };
}
