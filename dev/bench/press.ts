import { readReport } from '../../packages/press/read.ts';
import { dataPath } from '../data.ts';
import { type Figures, goalsOf } from './press/goals.ts';
import { type Labels, seedLabels, textLabels } from './press/labels.ts';
import { peopleFigures } from './press/people.ts';
import { seedFigures, textFigures } from './press/texts.ts';
import type { BenchOptions } from './run.ts';

/** The press reader on labelled texts of the outside data, and its speed on one core. `--articles` (300) are read for the speed. */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const [seeds, people, texts] = ['seeds', '8-press', '9-press-texts'].map(dataPath);
  if (texts) say('whole texts …');
  const whole = texts ? textLabels(texts) : null;
  const ofTexts = whole === null ? {} : { texts: textFigures(whole) };
  if (seeds) say('the seeds …');
  const own = seeds ? seedLabels(seeds) : null;
  const ofSeeds = own === null ? {} : { seeds: seedFigures(own) };
  if (people) say('names as printed …');
  const ofPeople = people ? { people: peopleFigures(people) } : {};
  const damaged = [...(whole?.damaged ?? []), ...(own?.damaged ?? [])];
  for (const line of damaged) say(`left out: ${line}`);
  const skipped = [seeds ? '' : 'seeds', people ? '' : '8-press', texts ? '' : '9-press-texts'].filter(Boolean);
  if (skipped.length > 0) say(`skipped, not on this machine (ENTENTE_DATA): ${skipped.join(', ')}`);
  const ofSpeed = whole === null ? {} : { speed: speed(whole, sizes.articles ?? 300) };
  const figures: Figures = { ...ofTexts, ...ofSeeds, ...ofPeople, ...ofSpeed };
  const goals = goalsOf(figures);
  for (const { name, wanted, measured } of goals.filter(({ met }) => !met))
    say(`goal missed: ${name}: ${measured}, wanted ${wanted}`);
  return { ...figures, skipped, damaged: { count: damaged.length, lines: damaged }, goals };
}

function speed({ reports }: Labels, articles: number) {
  const began = performance.now();
  for (let at = 0; at < articles; at++) {
    const one = reports[at % reports.length];
    if (one !== undefined) readReport(one.text, { reportDate: one.reportDate });
  }
  const seconds = (performance.now() - began) / 1000;
  return { articles, articlesPerHour: Math.round((articles / seconds) * 3600) };
}
