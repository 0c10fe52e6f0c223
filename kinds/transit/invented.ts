import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace, Kind, Standing } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import transit from './index.ts';
import type { TransitState } from './schema.ts';

/** An invented operation for stories: two ports on one shore, two on the other, three lines, ships and a plan around a peak. */

export const charter = inventedCharter();
export const operation = 'ma-moi.0199f3b2-0c00-7000-8000-000000000031';
export const scene = { charter, record: operation, tzdb: 'test' };
export const shore = { SUD: 'ma-moi', EST: 'ma-moi', NORD: 'it-moi', WEST: 'it-moi' } as const;
const at = (member: string, minute: number) => ({
  member,
  at: `2026-06-01T08:${String(minute).padStart(2, '0')}:00.000Z`,
});

const day = (first: string, last: string, seats: number, passengers: number, peak: boolean) => ({
  ...{ first, last, peak, rotations: 10, seats, passengers },
  ...{ spaces: Math.round(seats / 4), vehicles: Math.round(passengers / 4) },
});

const steps: readonly (readonly [string, string, object])[] = [
  ['ma-moi', 'propose', examples.propose],
  ...Object.entries(shore).map(([code, member]): [string, string, object] => [
    member,
    'setPlace',
    { ...examples.setPlace, code, zone: member === 'ma-moi' ? 'Africa/Casablanca' : 'Europe/Rome' },
  ]),
  ['ma-moi', 'setLine', { ...examples.setLine, code: 'N1', from: 'SUD', to: 'NORD', minutes: 90 }],
  ['ma-moi', 'setLine', { ...examples.setLine, code: 'N2', from: 'EST', to: 'NORD', minutes: 240 }],
  ['it-moi', 'setLine', { ...examples.setLine, code: 'W1', from: 'SUD', to: 'WEST', minutes: 1_800 }],
  ['ma-moi', 'setShip', examples.setShip],
  [
    'ma-moi',
    'plan',
    {
      line: 'N1',
      port: 'SUD',
      spans: [
        day('2026-07-28', '2026-08-05', 9_000, 8_800, false),
        day('2026-07-31', '2026-08-01', 9_000, 9_400, true),
      ],
    },
  ],
  ['ma-moi', 'plan', { line: 'N2', port: 'EST', spans: [day('2026-07-28', '2026-08-05', 4_000, 1_500, false)] }],
  ['it-moi', 'plan', { line: 'N1', port: 'NORD', spans: [day('2026-07-28', '2026-08-05', 9_000, 3_000, false)] }],
];

export const planned: Story<TransitState> = steps.reduce(
  (story, [member, command, input], minute) => story.when(at(member, minute), command, input),
  given(transit, scene),
);

/** A folded record as an inquiry is given it. */
export function standing<S>(kind: Kind<S, never> | Kind, record: string, rows: Story<S>['rows']): Standing {
  const { state } = foldRecord(kind as Kind, rows, [charter], sizesOf(rows));
  const facets = (kind as Kind).facets(state, 'it-moi');
  if (facets === null) throw new Error(`nothing stands in ${record}`);
  return { kind: kind.name, record, state, facets };
}

/** Where an inquiry is asked, by whom and when. */
export function placeOf(all: readonly Standing[], now: string, me = 'it-moi'): InquiryPlace {
  return { me, now, charter, cut: false, records: (kind) => all.filter((one) => one.kind === kind) };
}
