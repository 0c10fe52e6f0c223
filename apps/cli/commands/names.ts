import { Command } from 'commander';
import { z } from 'zod';
import { failureOf } from '../../node/control/failure.ts';
import { scoresOf } from '../names/compare.ts';
import { Damages } from '../names/damages.ts';
import { answersOf, indexOf } from '../names/search.ts';
import { tellFailure } from '../terminal.ts';

const compareOptions = z.object({ tsv: z.string(), json: z.boolean().default(false) });
const searchOptions = z.object({ list: z.string(), queries: z.string(), json: z.boolean().default(false) });

/** `entente names`: compares names and searches lists of names; needs no node and no network. */
export function namesCommand(): Command {
  const names = new Command('names').description('compare names across scripts, and search lists of names');
  names
    .command('compare')
    .description('print a score from 0 to 1 for each line “name<TAB>name”: how likely both are one')
    .requiredOption('--tsv <file>', 'lines of two names with a tab between')
    .option('--json', 'print one JSON object instead of lines', false)
    .action((given: object) => {
      const { tsv, json } = compareOptions.parse(given);
      told(json, () => compare(tsv, json));
    });
  names
    .command('search')
    .description('print “query<TAB>best id<TAB>score” for each query; no id where no name of the list is likely enough')
    .requiredOption(
      '--list <file>',
      'table with tabs and the columns id and name (dob_years, nationality), or FollowTheMoney lines',
    )
    .requiredOption('--queries <file>', 'table with tabs and the column query_name (dob, nationality)')
    .option('--json', 'print one JSON object instead of lines', false)
    .action((given: object) => {
      const { list, queries, json } = searchOptions.parse(given);
      told(json, () => search(list, queries, json));
    });
  return names;
}

const warn = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Lines for standard output, written in pieces: a write a line is slow. */
class Output {
  private waiting = '';
  line(text: string): void {
    this.waiting += `${text}\n`;
    if (this.waiting.length > 1 << 16) this.flush();
  }
  flush(): void {
    process.stdout.write(this.waiting);
    this.waiting = '';
  }
}

function compare(tsv: string, json: boolean): void {
  const damages = new Damages(tsv, warn);
  const output = new Output();
  const scores: number[] = [];
  for (const score of scoresOf(tsv, damages)) {
    if (json) scores.push(rounded(score));
    else output.line(score.toFixed(6));
  }
  damages.sum();
  if (json) output.line(JSON.stringify({ ok: true, scores, damaged: damages.lines }));
  output.flush();
}

function search(list: string, queries: string, json: boolean): void {
  const [listed, asked] = [new Damages(list, warn), new Damages(queries, warn)];
  const index = indexOf(list, listed);
  listed.sum();
  const output = new Output();
  const answers: object[] = [];
  for (const { query, id, score } of answersOf(queries, index, asked)) {
    if (json) answers.push({ query, id, score: rounded(score) });
    else output.line(`${query}\t${id}\t${score.toFixed(6)}`);
  }
  asked.sum();
  if (json) output.line(JSON.stringify({ ok: true, answers, damaged: { list: listed.lines, queries: asked.lines } }));
  output.flush();
}

const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

function told(json: boolean, work: () => void): void {
  try {
    work();
  } catch (error) {
    tellFailure(failureOf(error), json);
    process.exitCode = 1;
  }
}
