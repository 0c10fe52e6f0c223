import type { FigureKey, Unit } from '../../../packages/kind/figure.ts';
import type { IncidentClass, RoleKey } from '../vocabulary.ts';

export type Texts = Readonly<Record<'en' | 'fr' | 'ar' | 'it' | 'es' | 'de', string>>;

/** What a room begins with, as data: adding one is adding a file and its line in the list. */
export interface Template {
  readonly key: string;
  readonly class: IncidentClass;
  readonly names: Texts;
  /** How far around the place the incident usually reaches, in km. */
  readonly focusKm: number;
  /** Hours of situation reports, on the clocks of the charter's zone. */
  readonly hours: readonly string[];
  readonly roles: readonly RoleKey[];
  /** What reports begin to count. */
  readonly figures: readonly { readonly key: FigureKey; readonly unit: Unit }[];
  /** What is done first, by which role, within how many minutes of the opening. */
  readonly tasks: readonly { readonly texts: Texts; readonly role: RoleKey; readonly minutes: number }[];
}

/** Roles that every room has. */
export const everyRole: readonly RoleKey[] = ['lead', 'liaison', 'logKeeper', 'logistics', 'publicInformation'];
