// Where a process begins. Plain JavaScript: the program that takes the types out of TypeScript, a dozen megabytes, is loaded
// for the first file that is not in the cache, and whatever is read before the cache is opened never is.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Hundreds of small files are read at each start: what was compiled once is not compiled again, by this process and its
// threads. Beside the program and not in the folder for temporary files: whoever could put something there would have it run.
const compiled = join(import.meta.dirname, '../../node_modules/.cache/entente');
enableCompileCache(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;

// Libraries that come in two builds give the one without aids for their developers.
process.env.NODE_ENV ??= 'production';

const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
