import type { z } from 'zod';
import type { OpenNode, RunningNode } from '../start.ts';
import { OperationFailed } from './failure.ts';
import type { Progress } from './progress.ts';

/** The node an operation works on: one that runs, or one opened only for this operation. */
export interface ControlNode extends Pick<OpenNode, 'core' | 'log'> {
  readonly running: RunningNode | null;
}

export interface Call {
  readonly progress: Progress;
  /** Whoever asked has gone away, or pressed Ctrl-C. */
  readonly signal: AbortSignal;
}

/** One thing the command line can have a node do, with the shapes of what goes in and what comes out. */
export interface Operation<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** Checks `raw` and does it. Failures are `OperationFailed`, configuration or store faults; anything else is a bug. */
  call(node: ControlNode, raw: unknown, call: Call): Promise<z.output<O>>;
}

export function operation<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  work: (node: ControlNode, input: z.output<I>, call: Call) => Promise<z.output<O>>,
): Operation<I, O> {
  return {
    input,
    output,
    async call(node, raw, call) {
      const parsed = input.safeParse(raw);
      if (!parsed.success) throw new OperationFailed('usage', sentence(parsed.error));
      return work(node, parsed.data, call);
    },
  };
}

function sentence(error: z.ZodError): string {
  const issues = error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`);
  return `This was not understood (${issues.join('; ')}): see --help`;
}

/** The running node, or the sentence that one is needed. */
export function needRunning(node: ControlNode): RunningNode {
  if (node.running !== null) return node.running;
  throw new OperationFailed('notRunning', 'No node runs on this data directory: start it with "entente serve" first.');
}
