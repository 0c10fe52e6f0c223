import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests start several hundred processes of ours: what one has compiled no other compiles again. The place is the program's own.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/entente');

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'kinds/**/*.test.ts', 'apps/**/*.test.ts', 'dev/**/*.test.ts'],
    exclude: ['node_modules/**', 'apps/web/dist/**'],
    reporters: [['./dev/test/reporter.ts', {}]],
    setupFiles: ['./dev/test/seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
