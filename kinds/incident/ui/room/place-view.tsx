import { MapPicture } from '../../../../packages/ui/map/map-picture.tsx';
import type { Box } from '../../../../packages/ui/map/model.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { reachOf } from '../../similar.ts';
import { useIncidentText } from '../text/index.ts';
import { severityTones } from '../tones.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** Where it is, and how far it reaches: on the map, when anybody said it by more than a name. */
export function Place({ state: { opened, severity } }: PartProps) {
  const t = useIncidentText();
  const { language } = useVoice();
  if (opened === null) return null;
  const { title, place, at, area } = opened;
  const reach = reachOf(opened);
  const tone = severityTones[severity];
  return (
    <Section title={t('where')}>
      {reach === null ? null : (
        <MapPicture
          label={t('where')}
          marks={at === null ? [] : [{ id: 'point', name: place, at, tone, note: t(`urgency.${severity}`) }]}
          lines={[]}
          areas={area === null ? [] : [{ id: 'area', name: title, area, tone }]}
          focus={boxAround(reach)}
          language={language}
        />
      )}
      <div className={css.reach}>
        <Facts columns={2}>
          <Fact label={t('place')}>
            <RecordText>{place}</RecordText>
          </Fact>
          <Fact label={t('reach')}>{reach === null ? null : t('reach.km', { km: Math.round(reach.km) })}</Fact>
        </Facts>
      </div>
    </Section>
  );
}

const kmOfDegree = 111;

function boxAround({ centre, km }: NonNullable<ReturnType<typeof reachOf>>): Box {
  const [lat, lon] = [km / kmOfDegree, km / (kmOfDegree * Math.max(0.1, Math.cos((centre.lat * Math.PI) / 180)))];
  return { south: centre.lat - lat, north: centre.lat + lat, west: centre.lon - lon, east: centre.lon + lon };
}
