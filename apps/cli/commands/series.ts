import { Command } from 'commander';
import { z } from 'zod';
import { alarmSettings } from '../../../kinds/series/schema.ts';
import { failureOf } from '../../node/control/failure.ts';
import { forecastFile } from '../series/forecast.ts';
import { fileOptions } from '../series/read.ts';
import { watchFile } from '../series/watch.ts';
import { type Answer, tellFailure } from '../terminal.ts';

const forecastOptions = z.object({
  ...fileOptions,
  horizon: z.coerce.number().int().min(1).max(400).optional(),
  coverage: z.coerce.number().min(0.5).max(0.99).default(0.8),
});
const watchOptions = z.object({
  ...fileOptions,
  rate: z.coerce.number().refine((rate) => alarmSettings.some((one) => one === rate), 'one of 1, 2, 4 and 12'),
});

/** `entente series`: forecasts of a file of counts, and alarms on it; needs no node and no network. */
export function seriesCommand(): Command {
  const series = new Command('series').description('forecast a series of counts, and watch it for change');
  withFile(series.command('forecast'))
    .description('print what comes, with an interval, beside seasonal naive')
    .option('--horizon <points>', 'how many points ahead; a year of months, 13 weeks, 28 days or 48 hours unless given')
    .option('--coverage <share>', 'share of what comes that the interval is to hold', '0.8')
    .action((given: object) => told(given, () => forecastFile(forecastOptions.parse(given))));
  withFile(series.command('watch'))
    .description('print the alarms of the series, with the rate of false ones stated')
    .option('--rate <alarms>', 'false alarms accepted a year: 1, 2, 4 or 12', '2')
    .action((given: object) => told(given, () => watchFile(watchOptions.parse(given))));
  return series;
}

function withFile(command: Command): Command {
  return command
    .requiredOption('--csv <file>', 'lines of date and value; a first line of names is passed over')
    .option('--step <step>', 'month, week, day or hour; told from the dates unless given')
    .option('--decimal <mark>', 'comma or point, where the file leaves a doubt')
    .option('--json', 'print one JSON object instead of text', false);
}

/** Whatever goes wrong ends as one sentence; a wrong option is wrong usage. */
function told(given: object, work: () => Answer): void {
  const json = 'json' in given && given.json === true;
  try {
    const answer = work();
    process.stdout.write(json ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    process.exitCode = answer.exit ?? 0;
  } catch (error) {
    const usage = error instanceof z.ZodError;
    const [issue] = usage ? error.issues : [];
    const message = `--${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    tellFailure(usage ? { code: 'usage', message } : failureOf(error), json);
    process.exitCode = usage ? 2 : 1;
  }
}
