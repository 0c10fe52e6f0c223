import { readReport } from '../../packages/press/read.ts';
import { dataPath } from '../data.ts';
import { type Labels, seedLabels, textLabels } from './press/labels.ts';
import { peopleFigures } from './press/people.ts';
import { seedFigures, textFigures } from './press/texts.ts';
import type { BenchOptions } from './run.ts';

/** The goals, as the figures are named. */
const goals = {
  seeds: { clusters: [3, 1, 1], sides: 5, namesResolved: 'all', datesInvented: 0 },
  texts: {
    language: 'all',
    boilerplateF1: 0.9,
    meetingF1: 0.9,
    clusteringF1: 0.9,
    sides: 0.85,
    dates: 0.85,
    datesInvented: 0,
    agreedRecall: 0.7,
    agreedPrecision: 0.5,
  },
  people: { right: 0.92, confidentErrors: 0 },
  articlesPerHour: 10_000,
};

/** The press reader on labelled texts of the outside data, and its speed on one core. `--articles` (300) are read for the speed. */
export async function run({ sizes, say }: BenchOptions): Promise<object> {
  const [seeds, people, texts] = ['seeds', '8-press', '9-press-texts'].map(dataPath);
  const parts: Record<string, object> = {};
  let labels: Labels | null = null;
  if (texts) {
    say('whole texts …');
    labels = textLabels(texts);
    parts.texts = textFigures(labels);
  }
  if (seeds) {
    say('the seeds …');
    parts.seeds = seedFigures(seedLabels(seeds));
  }
  if (people) {
    say('names as printed …');
    parts.people = peopleFigures(people);
  }
  const skipped = [seeds ? '' : 'seeds', people ? '' : '8-press', texts ? '' : '9-press-texts'].filter(Boolean);
  if (skipped.length > 0) say(`skipped, not on this machine (ENTENTE_DATA): ${skipped.join(', ')}`);
  return { ...parts, ...(labels === null ? {} : { speed: speed(labels, sizes.articles ?? 300) }), skipped, goals };
}

function speed({ reports }: Labels, articles: number): object {
  const began = performance.now();
  for (let at = 0; at < articles; at++) {
    const one = reports[at % reports.length];
    if (one !== undefined) readReport(one.text, { reportDate: one.reportDate });
  }
  const seconds = (performance.now() - began) / 1000;
  return { articles, articlesPerHour: Math.round((articles / seconds) * 3600) };
}
