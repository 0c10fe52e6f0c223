import type { MapItem } from '../../packages/kind/map-item.ts';
import { alertState } from './fold.ts';
import type { AlertState } from './schema.ts';

const tones = { Extreme: 'danger', Severe: 'danger', Moderate: 'warn', Minor: 'info', Unknown: 'warn' } as const;
const longestName = 120;

/**
 * The areas of an alert of ours in force, each under its names. A map asks no clock: an alert counts until its issuer's node has said
 * that its time is over. Areas of foreign alerts are not drawn: nobody here can take one back.
 */
export function places(state: AlertState): readonly MapItem[] {
  const word = alertState(state);
  const current = state.messages.at(-1);
  if (current === undefined || (word !== 'issued' && word !== 'updated')) return [];
  return current.areas.map(({ names, area }, index): MapItem => {
    const shown = names.map(({ language, text }) => ({ language, text: text.slice(0, longestName) }));
    return {
      ...{ id: `area ${index + 1}`, names: shown, tone: tones[current.severity] },
      note: { code: current.severity, values: {} },
      ground: { shape: 'area', area },
    };
  });
}
