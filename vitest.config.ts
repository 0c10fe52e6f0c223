import { defineConfig } from 'vitest/config';

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
