import type { Command } from 'commander';
import { z } from 'zod';
import { type FailureText, failureOf } from '../node/control/failure.ts';
import type { Progress, ProgressEvent } from '../node/control/progress.ts';

/** What a command has to say at its end: for people, and for programs. */
export interface Answer {
  readonly text: string;
  readonly json: object;
  /** 0 unless given. */
  readonly exit?: number;
}

/** Where a command runs: how it is spoken to, and which node it is about. */
export interface Terminal {
  readonly directory: string;
  readonly json: boolean;
  /** A person sits there and can be asked. */
  readonly interactive: boolean;
  readonly progress: Progress;
}

const common = z.object({ data: z.string().default('./data'), json: z.boolean().default(false) });

/** Adds the options that every command has. */
export function withCommon(command: Command): Command {
  return command
    .option('--data <dir>', 'data directory of the node', './data')
    .option('--json', 'print one JSON object instead of text', false);
}

/** Gives a command its work. Whatever goes wrong ends as one sentence on standard error, or as one JSON object. */
export function does(
  command: Command,
  work: (terminal: Terminal, args: readonly string[]) => Promise<Answer>,
): Command {
  return command.action(async (...given: unknown[]) => {
    const { data, json } = common.parse(command.opts());
    const interactive = !json && process.stdin.isTTY === true && process.stdout.isTTY === true;
    const terminal = { directory: data, json, interactive, progress: progressPrinter(json) };
    const args = given.flat().filter((one): one is string => typeof one === 'string');
    try {
      const answer = await work(terminal, args);
      process.stdout.write(json ? `${JSON.stringify(answer.json)}\n` : endLine(answer.text));
      process.exitCode = answer.exit ?? 0;
    } catch (error) {
      const failure = failureOf(error);
      tellFailure(failure, json);
      process.exitCode = failure.code === 'usage' ? 2 : 1;
    }
  });
}

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

export function tellFailure(failure: FailureText, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, ...failure })}\n`);
  else process.stderr.write(`entente: ${failure.message}\n`);
}

const restMs = 500;

/** Steps at once; counts no more than twice a second, and always the last one. */
function progressPrinter(json: boolean): Progress {
  let last = 0;
  return (event) => {
    const now = performance.now();
    const ending = event.t === 'count' && event.done === event.total;
    if (event.t === 'count' && !ending && now - last < restMs) return;
    if (event.t === 'count') last = now;
    process.stderr.write(json ? `${JSON.stringify(event)}\n` : `${told(event)}\n`);
  };
}

function told(event: ProgressEvent): string {
  if (event.t === 'say') return event.message;
  if (event.t === 'count') return `${event.what}: ${event.done}${event.total === null ? '' : ` of ${event.total}`}`;
  const remedy = event.remedy === null ? '' : `\n        ${event.remedy}`;
  return `${event.ok ? '  ok    ' : '  FAILED'} ${event.step}: ${event.detail}${remedy}`;
}
