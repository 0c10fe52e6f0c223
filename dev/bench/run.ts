import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchOptions {
  /** Sizes as given on the command line: `--records 1000000` → `{records: 1000000}`. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Progress for people; silent with `--json`. */
  say(line: string): void;
}

interface Bench {
  run(options: BenchOptions): Promise<object>;
}

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}

function sizesOf(args: readonly string[]): Record<string, number> {
  const sizes: Record<string, number> = {};
  args.forEach((arg, i) => {
    const value = Number(args[i + 1]);
    if (arg.startsWith('--') && args[i + 1] !== undefined && Number.isFinite(value)) sizes[arg.slice(2)] = value;
  });
  return sizes;
}

/** `npm run bench -- NAME [--json] [--records N …]`: runs dev/bench/NAME.ts and prints what it measured. */
async function main(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  const file = join(import.meta.dirname, `${name}.ts`);
  const module: unknown = /^[a-z]+$/.test(name) && existsSync(file) ? await import(file) : null;
  if (!isBench(module)) {
    console.error('usage: npm run bench -- exchange|list|store [--json] [--records N]');
    return 2;
  }
  const json = args.includes('--json');
  const say = (line: string): void => {
    if (!json) console.error(line);
  };
  const result = await module.run({ sizes: sizesOf(args), say });
  console.log(JSON.stringify(result, null, json ? 0 : 2));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
