import { dataPath } from '../data.ts';
import { part as figuresPart } from './operations/figures.ts';
import { type PortFigure, publishedByPeriod, publishedFile } from './replay/file.ts';
import { replay } from './replay/season.ts';
import type { BenchOptions } from './run.ts';

/** A single port is no season: what it adds up to is itself. */
const leastPorts = 2;

/**
 * The figures that were published of past seasons, brought in from a file as any port does it and asked for as the pages ask: import, dashboard,
 * reconciliation, published figures against the counts, and all published figures against one another. Prints what it found.
 */
export async function run({ say }: BenchOptions): Promise<object> {
  const file = publishedFile();
  if (file === null) {
    say('skipped: the published figures are not on this machine (ENTENTE_DATA)');
    return { skipped: 'not on this machine (ENTENTE_DATA)', met: false };
  }
  const groups = [...publishedByPeriod(file)].filter(([, figures]) => figures.length >= leastPorts);
  const seasons = groups.map(([name, figures]) => told(name, figures, say));
  const { figures } = await figuresPart({ data: dataPath('.'), quick: false });
  const editions = new Set(groups.flatMap(([, [one]]) => one?.edition ?? []));
  return { editions: editions.size, seasons, figures, met: editions.size >= 2 && seasons.every(({ holds }) => holds) };
}

function told(name: string, figures: readonly PortFigure[], say: BenchOptions['say']) {
  const { rows, sheets, season, dashboard, differences, published } = replay(figures);
  const stated = figures.reduce((sum, { passengers }) => sum + passengers, 0);
  const byReason = Object.fromEntries(
    [...Map.groupBy(differences.found, ({ reason }) => reason)].map(([reason, some]) => [reason, some.length]),
  );
  const holds = season.total.actual === stated && published.doubts.length === 0;
  say(`${name}: ${figures.length} ports, ${rows} rows, ${sheets} sheets`);
  say(`  published ${stated}, the season shows ${season.total.actual}`);
  say(
    `  dashboard: day ${dashboard.dayOf} of ${dashboard.days}, ${dashboard.ports.length} ports, ${dashboard.differsCount} differ`,
  );
  say(
    `  reconciled: ${JSON.stringify(byReason)}; published figures: ${published.hold} hold, ${published.doubts.length} do not`,
  );
  return {
    name,
    ports: figures.length,
    rows,
    sheets,
    stated,
    shown: season.total.actual,
    day: dashboard.dayOf,
    byReason,
    holds,
  };
}
