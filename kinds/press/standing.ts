import type { InquiryPlace, Standing } from '../../packages/kind/kind.ts';
import type { Grouped } from '../../packages/press/cluster.ts';
import type { Office } from '../../packages/press/words/words.ts';
import { pressState } from './fold.ts';
import type { PressState, Reading } from './schema.ts';

/** A report as the inquiries see it: what a person confirmed where one did, else what the reader proposes. */
export interface Brought {
  readonly record: string;
  readonly title: string;
  readonly state: PressState;
}

/** Reports that were not laid aside, the last changed first. */
export function broughtIn({ records }: Pick<InquiryPlace, 'records'>): readonly Brought[] {
  return records('press').flatMap(({ record, state, facets }: Standing) => {
    const held = state as PressState;
    return held.brought === null || pressState(held) === 'dismissed'
      ? []
      : [{ record, title: facets.title, state: held }];
  });
}

const noReading: Pick<Reading, 'language' | 'topics' | 'place' | 'traits'> = {
  ...{ language: null, topics: [], place: null },
  traits: { countries: [], principals: [], sure: false, words: [] },
};

/** What reports are grouped by, with a person's word before the reader's. */
export function groupedOf({ reading, confirmed }: PressState): Grouped {
  const { language, topics, place, traits } = reading ?? noReading;
  const date = confirmed?.date ?? reading?.date ?? { value: null, notBefore: null, notAfter: null };
  const weekday = confirmed === null ? (reading?.date.weekday ?? null) : null;
  const sides = confirmed?.sides ?? null;
  return {
    lang: language,
    meeting: confirmed?.meeting ?? reading?.meeting ?? false,
    date: {
      ...{ value: date.value, precision: 'none', weekday },
      ...{ not_before: date.notBefore ?? day(date.value), not_after: date.notAfter ?? day(date.value) },
    },
    place: confirmed?.place ?? place,
    topics: confirmed?.topics ?? topics,
    traits: {
      countries: sides === null ? traits.countries : [...new Set(sides.map(({ country }) => country))],
      principals:
        sides === null
          ? traits.principals.map((one) => ({ ...one, office: one.office as Office | null }))
          : sides.flatMap(({ country, person }) => (person === null ? [] : [{ country, name: person, office: null }])),
      sure: sides !== null || traits.sure,
      score: 1,
      words: new Map(traits.words),
    },
  };
}

const day = (value: string | null): string | null => (value?.length === 10 ? value : null);

/** Sentences that state something agreed: those a person confirmed, else those the reader proposes. */
export function agreedOf({
  confirmed,
  reading,
  text,
}: PressState): readonly { start: number; end: number; quote: string }[] {
  if (confirmed !== null) return confirmed.agreed;
  if (reading === null || text === null) return [];
  return reading.agreed.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
