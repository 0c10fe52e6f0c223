import { z } from 'zod';
import { line, optional } from './text.ts';
import { instant } from './zoned.ts';

/** What is counted in operations and incidents: aggregates only, never a person. Its words stand in the catalogues of packages/ui/picture. */
export const figureKeys = [
  'affected',
  'evacuated',
  'sheltered',
  'rescued',
  'injured',
  'missing',
  'dead',
  'embarked',
  'landed',
  'passengersWaiting',
  'vehiclesWaiting',
  'waitingTime',
  'ships',
  'aircraft',
  'teams',
  'staff',
  'vehicles',
  'shelters',
  'roadsClosed',
  'buildingsDamaged',
  'withoutPower',
  'withoutWater',
  'waterLevel',
  'burntArea',
  'sitesDown',
  'calls',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** Units as their symbols are written in every language (BIPM, SI brochure), or what is counted. */
export const units = ['persons', 'items', 'min', 'h', 'm', 'km', 'ha', 'km2', 'm3', 't', 'percent'] as const;
export type Unit = (typeof units)[number];

export const figureName = {
  key: z.enum([...figureKeys, 'other']),
  /** What it is, when it is on no list. */
  label: optional(line(120)),
  unit: z.enum(units),
};

/** One figure with the time it is true for: as its author counted it, and not as anybody else did. */
export const figure = z
  .strictObject({
    ...figureName,
    value: z
      .number()
      .min(-1e12)
      .max(1e12)
      .refine((value) => Math.abs(value * 1e3 - Math.round(value * 1e3)) < 1e-3, 'at most three decimals'),
    asOf: instant,
    note: optional(line(300)),
  })
  .refine(({ key, label }) => (key === 'other') === (label !== null), 'name what is on no list, and only that');
export type Figure = z.infer<typeof figure>;

/** What two sides have to have in common for their figures to stand in one row. */
export function figureId({ key, label, unit }: Pick<Figure, 'key' | 'label' | 'unit'>): string {
  return [key, unit, (label ?? '').normalize('NFKC').trim().toLowerCase()].join(' ').trim();
}

export const figures = z
  .array(figure)
  .max(60)
  .refine((all) => new Set(all.map(figureId)).size === all.length, 'each figure once');
