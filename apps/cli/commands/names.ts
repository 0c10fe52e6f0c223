import { Command } from 'commander';
import { z } from 'zod';
import type { NameIndex } from '../../../packages/match/names/search/names.ts';
import type { Entry } from '../../../packages/match/names/search/segment.ts';
import { failureOf, OperationFailed } from '../../node/control/failure.ts';
import { scoresOf } from '../names/compare.ts';
import { Damages } from '../names/damages.ts';
import { Progress } from '../names/progress.ts';
import { answersOf, columnsSaid, entriesOf, indexOf, keepIndex, keptIndex } from '../names/search.ts';
import { tellFailure } from '../terminal.ts';

const compareOptions = z.object({ tsv: z.string(), json: z.boolean().default(false) });
const searchOptions = z
  .object({ list: z.string().optional(), index: z.string().optional() })
  .extend({ queries: z.string(), column: z.array(z.string()).default([]), json: z.boolean().default(false) });
const indexOptions = z.object({
  ...{ list: z.array(z.string()), output: z.string() },
  ...{ column: z.array(z.string()).default([]), json: z.boolean().default(false) },
});
const listFormats =
  'a table with a header (columns id and name; aliases, schema, birth_date, countries) with tabs, commas or semicolons between, or FollowTheMoney lines';

const columnWords =
  'which column of a list holds what, where its heading does not tell: name=“Full name”, id=#1; also aliases, schema, born, nationality';

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
    .option('--list <file>', listFormats)
    .option('--index <file>', 'an index that “names index” has made, in place of a list')
    .option('--column <what=heading...>', columnWords)
    .requiredOption('--queries <file>', 'table with tabs and the column query_name (dob, nationality)')
    .option('--json', 'print one JSON object instead of lines', false)
    .action((given: object) => {
      const { queries, json, ...from } = searchOptions.parse(given);
      told(json, () => search(from, queries, json));
    });
  names
    .command('index')
    .description('make an index of one or several lists, for “names search --index”')
    .requiredOption('--list <file...>', listFormats)
    .requiredOption('-o, --output <file>', 'file to write the index to')
    .option('--column <what=heading...>', columnWords)
    .option('--json', 'print one JSON object instead of a line', false)
    .action((given: object) => {
      const { json, ...order } = indexOptions.parse(given);
      told(json, () => index(order, json));
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

/** One list, or one index of lists. */
interface Source {
  readonly list?: string | undefined;
  readonly index?: string | undefined;
  readonly column: readonly string[];
}

function search(from: Source, queries: string, json: boolean): void {
  const asked = new Damages(queries, warn);
  const listed = new Damages(from.list ?? '', warn);
  const found = searched(from, listed);
  const output = new Output();
  const answers: object[] = [];
  for (const { query, id, score } of answersOf(queries, found, asked)) {
    if (json) answers.push({ query, id, score: rounded(score) });
    else output.line(`${query}\t${id}\t${score.toFixed(6)}`);
  }
  asked.sum();
  if (json) output.line(JSON.stringify({ ok: true, answers, damaged: { list: listed.lines, queries: asked.lines } }));
  output.flush();
}

/** The index of the one list or file that is given. */
function searched({ list, index: kept, column }: Source, damages: Damages): NameIndex {
  if ((list === undefined) === (kept === undefined))
    throw new OperationFailed('names.list', 'Give a list with --list or an index with --index, one of the two.');
  if (list === undefined) return keptIndex(kept ?? '');
  const made = indexOf(entriesOf(list, columnsSaid(column), { damages, progress: new Progress(list, warn) }));
  damages.sum();
  return made;
}

function index(
  { list: lists, output: path, column }: Omit<z.output<typeof indexOptions>, 'json'>,
  json: boolean,
): void {
  const said = columnsSaid(column);
  const counts = { rows: 0, damaged: 0, damagedLines: new Map<string, readonly number[]>() };
  function* every(): Iterable<Entry> {
    for (const list of lists) {
      const [damages, progress] = [new Damages(list, warn), new Progress(list, warn)];
      yield* entriesOf(list, said, { damages, progress });
      damages.sum();
      counts.rows += progress.rows;
      counts.damaged += damages.count;
      counts.damagedLines.set(list, damages.lines);
    }
  }
  const { names, bytes } = keepIndex(every(), path);
  const output = new Output();
  if (json)
    output.line(
      JSON.stringify({
        ok: true,
        ...counts,
        damagedLines: Object.fromEntries(counts.damagedLines),
        names,
        bytes,
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  else
    output.line(`${path}: ${names} names of ${counts.rows} rows, ${counts.damaged} of them damaged; ${bytes} bytes.`);
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
