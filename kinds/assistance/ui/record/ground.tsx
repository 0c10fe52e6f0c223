import { placeName } from '../../../../packages/kind/place.ts';
import { MapPicture } from '../../../../packages/ui/map/map-picture.tsx';
import type { Mark } from '../../../../packages/ui/map/model.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Request } from '../../schema.ts';
import { useAssistanceText } from '../text/index.ts';
import css from './ground.module.css';

/** Where help is needed, what it covers and where help comes in; the table below the map says the same. */
export function Ground({ asked: { where, area, entry } }: { asked: Request }) {
  const t = useAssistanceText();
  const { language } = useVoice();
  const needed: Mark = {
    id: 'where',
    name: placeName(where, language),
    at: where.at,
    tone: 'danger',
    note: t('where'),
  };
  const areas = area === null ? [] : [{ id: 'area', name: t('area'), area, tone: 'danger' as const }];
  return (
    <div className={css.map}>
      <MapPicture
        label={t('map')}
        marks={entry === null ? [needed] : withEntry(needed, entry.place, placeName(entry.place, language), t('entry'))}
        lines={[]}
        areas={areas}
        language={language}
      />
    </div>
  );
}

/** Two marks on one point would hide each other: it is one that says both. */
function withEntry(needed: Mark, { at }: Request['where'], name: string, note: string): readonly Mark[] {
  if (at.lat === needed.at.lat && at.lon === needed.at.lon) return [{ ...needed, note: `${needed.note} · ${note}` }];
  return [needed, { id: 'entry', name, at, tone: 'info', note }];
}
