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

/** `--entries 1000` and `--entries=1000`; null when anything else stands there: a size that is passed over measures another thing. */
function sizesOf(args: readonly string[]): Record<string, number> | null {
  const words = args.flatMap((arg) => arg.split('='));
  const sizes: Record<string, number> = {};
  for (let i = 0; i < words.length; i += 2) {
    const [name = '', value = ''] = [words[i], words[i + 1]];
    if (!/^--[a-zA-Z]+$/.test(name) || !/^[0-9]+$/.test(value)) return null;
    sizes[name.slice(2)] = Number(value);
  }
  return sizes;
}

/** `npm run bench -- NAME [--json] [--records N …]`: runs dev/bench/NAME.ts and prints what it measured. */
async function main(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  const file = join(import.meta.dirname, `${name}.ts`);
  const module: unknown = /^[a-z]+$/.test(name) && existsSync(file) ? await import(file) : null;
  const json = args.includes('--json');
  const sizes = sizesOf(args.slice(1).filter((arg) => arg !== '--json'));
  if (!isBench(module) || sizes === null) {
    console.error(
      'usage: npm run bench -- erase|exchange|gate|list|lists|match|met|names|operations|press|replay|store|tagging [--json] [--entries N] [--records N] …',
    );
    return 2;
  }
  const say = (line: string): void => {
    if (!json) console.error(line);
  };
  const result = await module.run({ sizes, say });
  console.log(JSON.stringify(result, null, json ? 0 : 2));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
