import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import type { MapItem } from '../../packages/kind/map-item.ts';
import type { IncidentState } from './schema.ts';
import { isRunning } from './states.ts';

const tones = { minor: 'info', moderate: 'info', severe: 'warn', extreme: 'danger' } as const;
/** A title is written in one language, and which one nobody is asked. */
const written: TextLanguage = 'en';

/** Where a running incident is: its point, and what it covers. */
export function places({ opened, severity, ...state }: IncidentState): readonly MapItem[] {
  if (opened === null || !isRunning({ opened, severity, ...state })) return [];
  const { title, at, area } = opened;
  const item = {
    names: [{ language: written, text: title.slice(0, 120) }],
    note: { code: severity, values: {} },
    tone: tones[severity],
  };
  return [
    ...(area === null ? [] : [{ ...item, id: 'area', ground: { shape: 'area' as const, area } }]),
    ...(at === null ? [] : [{ ...item, id: 'point', ground: { shape: 'point' as const, at, size: null } }]),
  ];
}
