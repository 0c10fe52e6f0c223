import type { peopleFigures } from './people.ts';
import type { seedFigures, textFigures } from './texts.ts';

/** What was measured; a part whose data is not on this machine is left out. */
export interface Figures {
  readonly texts?: ReturnType<typeof textFigures>;
  readonly seeds?: ReturnType<typeof seedFigures>;
  readonly people?: ReturnType<typeof peopleFigures>;
  readonly speed?: { readonly articlesPerHour: number };
}

export interface Goal {
  readonly name: string;
  readonly wanted: number;
  readonly measured: number;
  readonly met: boolean;
}

const least = (name: string, wanted: number, measured: number): Goal => ({
  ...{ name, wanted, measured, met: measured >= wanted },
});
const most = (name: string, wanted: number, measured: number): Goal => ({
  ...{ name, wanted, measured, met: measured <= wanted },
});

const seedClusters = [3, 1, 1];

/** Each goal beside what was measured, and whether it is met. */
export function goalsOf({ texts, seeds, people, speed }: Figures): readonly Goal[] {
  return [
    ...(seeds === undefined
      ? []
      : [
          least('seeds: clusters as labelled', 1, `${seeds.clusters}` === `${seedClusters}` ? 1 : 0),
          least('seeds: both sides of each report', seeds.reports, seeds.sides),
          least('seeds: every printed name resolved', seeds.names.forms, seeds.names.resolved),
          most('seeds: invented days', 0, seeds.dates.invented),
        ]),
    ...(texts === undefined
      ? []
      : [
          least('texts: language', texts.texts, texts.language),
          least('texts: boilerplate, F1', 0.9, texts.boilerplate.f1),
          least('texts: meeting or not, F1', 0.9, texts.meeting.f1),
          least('texts: clustering, B-cubed F1', 0.9, texts.clustering.f1),
          least('texts: sides', 0.85, texts.sides),
          least('texts: days', 0.85, texts.dates.share),
          most('texts: invented days', 0, texts.dates.invented),
          least('texts: agreed, recall', 0.7, texts.agreed.recall),
          least('texts: agreed, precision', 0.5, texts.agreed.precision),
        ]),
    ...(people === undefined
      ? []
      : [
          least('people: right', 0.92, people.right),
          most('people: confident errors', 0, people.confidentErrors + people.strangers.confidentErrors),
        ]),
    ...(speed === undefined ? [] : [least('articles an hour on one core', 10_000, speed.articlesPerHour)]),
  ];
}
