import * as sync from '../../packages/sync/index.ts';
import { faultClasses } from './faults.ts';
import { isEdit, mutated, planted } from './planted.ts';
import { runSeed, type SeedReport } from './seed.ts';

/**
 * Runs seeds and prints the ones that fail. Environment: ENTENTE_SEEDS how many, ENTENTE_FROM the first, ENTENTE_SEED one
 * alone with all it reports, ENTENTE_CLASSES the faults by name, ENTENTE_PLANT a planted bug by name (then the first seed that fails ends the run).
 */
const alone = process.env.ENTENTE_SEED;
const from = Number(alone ?? process.env.ENTENTE_FROM ?? 1);
const count = alone === undefined ? Number(process.env.ENTENTE_SEEDS ?? 100) : 1;
const plant = planted.find((one) => one.name === process.env.ENTENTE_PLANT);
if (process.env.ENTENTE_PLANT !== undefined && plant === undefined) throw new Error('no such planted bug');

const core = plant !== undefined && isEdit(plant.bug) ? await mutated(plant.bug) : sync;
const sabotage = plant !== undefined && !isEdit(plant.bug) ? plant.bug : {};
const wanted = process.env.ENTENTE_CLASSES?.split(' ');
const classes = plant?.classes ?? (wanted && faultClasses.filter((kind) => wanted.includes(kind)));
const options = { sync: core, sabotage, ...(classes && { classes }) };

const begun = performance.now();
let failed = 0;
let steps = 0;
let seconds = 0;
let entries = 0;
let ran = 0;
const alarms = new Map<string, number>();
const happened = new Map<string, number>();
for (let seed = from; seed < from + count && !(plant !== undefined && failed > 0); seed++) {
  const report: SeedReport = await runSeed(seed, options);
  ran++;
  steps += report.steps;
  seconds += report.seconds;
  entries += report.entries;
  for (const code of Object.keys(report.alarms)) alarms.set(code, (alarms.get(code) ?? 0) + 1);
  for (const [what, times] of Object.entries(report.happened)) happened.set(what, (happened.get(what) ?? 0) + times);
  if (alone !== undefined) console.log(JSON.stringify(report, null, 1));
  if (report.violations.length === 0) continue;
  failed++;
  console.log(`seed ${seed} (${report.classes.join(' ')}): ${report.violations[0]}`);
}
const perSeed = (performance.now() - begun) / ran;
const list = (counts: ReadonlyMap<string, number>): string => [...counts].map(([what, n]) => `${what} ${n}`).join(', ');
console.log(
  `${ran} seeds, ${failed} failed; a seed: ${perSeed.toFixed(1)} ms, ${Math.round(steps / ran)} steps, ${Math.round(seconds / ran)} virtual seconds, ${Math.round(entries / ran)} entries`,
);
if (plant === undefined) console.log(`happened: ${list(happened)}\nseeds that met: ${list(alarms)}`);
process.exitCode = failed > 0 ? 1 : 0;
