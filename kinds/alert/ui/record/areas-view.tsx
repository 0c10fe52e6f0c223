import { MapPicture } from '../../../../packages/ui/map/map-picture.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';

export interface ShownArea {
  readonly name: string;
  readonly polygons: readonly (readonly { readonly lat: number; readonly lon: number }[])[];
  readonly circles: readonly { readonly centre: { readonly lat: number; readonly lon: number }; readonly km: number }[];
}

const shown = 60;
const shownPoints = 12;

/** Where an alert holds: on the map, and in words and coordinates below it. */
export function AreasView({ areas }: { areas: readonly ShownArea[] }) {
  const t = useAlertText();
  const { language } = useVoice();
  const drawn = areas.filter(({ polygons, circles }) => polygons.length + circles.length > 0).slice(0, shown);
  if (drawn.length === 0) return <AreasTable areas={areas} />;
  return (
    <div className={css.map}>
      <MapPicture
        label={t('areas')}
        marks={[]}
        lines={[]}
        areas={drawn.map(({ name, polygons, circles }, at) => ({
          id: `${at}`,
          name,
          area: { polygons: polygons.map((ring) => [...ring]), circles: [...circles] },
          tone: 'danger',
        }))}
        table={<AreasTable areas={areas} />}
        language={language}
      />
    </div>
  );
}

/** What a map shows, for those who have none. */
function AreasTable({ areas }: { areas: readonly ShownArea[] }) {
  const t = useAlertText();
  if (areas.length === 0) return null;
  return (
    <>
      <Table
        label={t('areas')}
        heads={[t('areas.name'), t('shape')]}
        rows={areas.slice(0, shown).map((area, at) => ({
          key: `${at}`,
          cells: [<RecordText key="name">{area.name || '–'}</RecordText>, <Shape key="shape" area={area} />],
        }))}
      />
      {areas.length > shown ? <p className={css.more}>{t('areas.more', { count: areas.length - shown })}</p> : null}
    </>
  );
}

function Shape({ area: { polygons, circles } }: { area: ShownArea }) {
  const t = useAlertText();
  return (
    <>
      {polygons.map((ring, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rings of a fixed area have no other identity
        <div key={at}>
          {t('area.polygon', { count: ring.length - 1 })}{' '}
          <bdi dir="ltr" className={css.points}>
            {ring
              .slice(0, shownPoints)
              .map(({ lat, lon }) => `${lat}, ${lon}`)
              .join(' · ')}
            {ring.length > shownPoints ? ' …' : ''}
          </bdi>
        </div>
      ))}
      {circles.map(({ centre, km }) => (
        <div key={`${centre.lat} ${centre.lon} ${km}`}>
          {t('area.circle', { km })}{' '}
          <bdi dir="ltr" className={css.points}>
            {centre.lat}, {centre.lon}
          </bdi>
        </div>
      ))}
    </>
  );
}
