import { describe, expect, it } from 'vitest';
import type { Facets, Standing } from './kind.ts';
import { calledOccasions, servingOf } from './serving.ts';

const recordOf = (last: number): string => `it-moi.0199f3b2-0c00-7000-8000-00000000000${last}`;
const facets = (title: string, updated: string): Facets => ({
  ...{ title, from: 'it-moi', to: [], state: 'open', ended: false, waitingOn: [], created: updated, updated },
  ...{ due: null, where: null, urgency: null, reference: null, text: '' },
  handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
});
const season = { kind: 'transit', record: recordOf(1) };
const flood = { kind: 'incident', record: recordOf(2) };
const standing = (kind: string, last: number, state: unknown, title = kind): Standing => ({
  ...{ kind, record: recordOf(last), state },
  facets: facets(title, `2026-07-0${last}T08:00:00.000Z`),
});
const all = [
  standing('transit', 1, { opened: { names: [{ language: 'ar', text: 'عملية' }] } }, 'Season'),
  standing('incident', 2, { opened: { title: 'Flood' } }, 'Flood'),
  standing('alert', 3, { issued: { occasion: season } }, 'Gale'),
  standing('sitrep', 4, { occasion: flood }, 'Report'),
  standing('assistance', 5, { asked: { occasion: season } }, 'Pumps'),
  standing('deployment', 6, { terms: { occasion: null } }, 'Team'),
  standing('alert', 7, { issued: { occasion: { kind: 'incident', record: season.record } } }, 'Same id, other kind'),
];
const at = { records: (kind: string) => all.filter((one) => one.kind === kind) };

describe('records that serve an operation or incident', () => {
  it('[KIND-170] are found by the occasion that their opening named, those changed last first, each with its state', () => {
    const kinds = ['alert', 'assistance', 'deployment', 'sitrep', 'unknown'];
    expect(servingOf([season], kinds, at).map(({ title, state }) => [title, state])).toEqual([
      ['Pumps', 'open'],
      ['Gale', 'open'],
    ]);
    expect(servingOf([season, flood], kinds, at).map(({ title }) => title)).toEqual(['Pumps', 'Report', 'Gale']);
    expect(servingOf([season], ['sitrep'], at)).toEqual([]);
  });

  it('[KIND-170] name their occasions by the names these have, else by their title, each once', () => {
    const gone = { kind: 'incident', record: recordOf(9) };
    expect(calledOccasions([season, null, flood, season, gone], at)).toEqual([
      { ...season, names: [{ language: 'ar', text: 'عملية' }], title: 'Season' },
      { ...flood, names: [], title: 'Flood' },
      { ...gone, names: [], title: null },
    ]);
  });
});
