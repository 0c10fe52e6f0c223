import * as sync from '../../packages/sync/index.ts';
import { runSeed } from './seed.ts';

const from = Number(process.env.ENTENTE_SEED ?? 1);
const count = process.env.ENTENTE_SEED === undefined ? Number(process.env.ENTENTE_SEEDS ?? 100) : 1;
let failed = 0;
let steps = 0;
const begun = performance.now();
for (let seed = from; seed < from + count; seed++) {
  const report = await runSeed(seed, { sync });
  steps += report.steps;
  if (count === 1) console.log(JSON.stringify(report, null, 1));
  if (report.violations.length === 0) continue;
  failed++;
  console.log(`seed ${seed} (${report.classes.join(' ')}): ${report.violations[0]}`);
}
const ms = performance.now() - begun;
console.log(
  `${count} seeds, ${failed} failed, ${(ms / count).toFixed(1)} ms and ${Math.round(steps / count)} steps a seed`,
);
process.exitCode = failed > 0 ? 1 : 0;
