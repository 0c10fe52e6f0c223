import type { Instant } from '../../packages/kind/kind.ts';
import type { UpdateInput } from './inputs.ts';
import type { AlertState } from './schema.ts';

const blank: Omit<UpdateInput, 'expires'> = {
  scope: 'Public',
  restriction: null,
  categories: ['Other'],
  responseTypes: [],
  ...{ urgency: 'Unknown', severity: 'Unknown', certainty: 'Unknown' },
  texts: [{ language: 'en', event: '–', headline: '–', description: null, instruction: null }],
  areas: [
    {
      names: [{ language: 'en', text: '–' }],
      area: { polygons: [], circles: [{ centre: { lat: 0, lon: 0 }, km: 1 }] },
    },
  ],
  ...{ web: null, contact: null, onset: null },
};

/** Inputs whose content no rule objects to, so that what refuses them is the state alone. */
export const probes = {
  content: (_state: AlertState, expires: Instant): UpdateInput => ({ ...blank, expires }),
};
