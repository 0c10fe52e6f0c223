import type { Area } from '../../kind/area.ts';
import type { MapGround } from '../../kind/map-item.ts';
import type { Point } from '../../kind/place.ts';
import { useSurroundings } from '../kind/surroundings.tsx';
import { Table } from '../parts/table.tsx';
import type { Tone } from '../parts/tone.ts';
import { RecordText } from '../text/record-text.tsx';
import { useVoice } from '../text/voice.tsx';
import { coordinates } from './coordinates.ts';
import type { Picture } from './map-drawing.tsx';
import { useMapText } from './own/index.ts';
import { extentOf } from './view.ts';

/** Everything that is on a map, in words. */
export function MapTable({ label, marks, lines, areas }: Picture & { label: string }) {
  const t = useMapText();
  const rows = [
    ...marks.map((mark) => ({
      key: `mark ${mark.id}`,
      cells: [
        <Name key="name" name={mark.name} href={mark.href} />,
        t('table.point'),
        <At key="at" points={[mark.at]} />,
        <Said key="said" note={mark.note} tone={mark.tone} />,
      ],
    })),
    ...lines.map(({ id, name, href, note, tone, from, to }) => ({
      key: `line ${id}`,
      cells: [
        <Name key="name" name={name} href={href} />,
        t('table.flow'),
        <At key="at" points={[from, to]} />,
        <Said key="said" note={note} tone={tone} />,
      ],
    })),
    ...areas.map(({ id, name, href, area, tone }) => ({
      key: `area ${id}`,
      cells: [
        <Name key="name" name={name} href={href} />,
        t('table.area'),
        <Ground key="at" area={area} />,
        <Said key="said" note={undefined} tone={tone} />,
      ],
    })),
  ];
  if (rows.length === 0) return <p>{t('table.nothing')}</p>;
  return (
    <Table
      label={t('table.label', { label })}
      heads={[t('table.name'), t('table.what'), t('table.where'), t('table.note')]}
      rows={rows}
    />
  );
}

/** A name, and the way to the page about it. */
function Name({ name, href }: { name: string; href: string | undefined }) {
  const { go } = useSurroundings();
  if (href === undefined) return <RecordText>{name}</RecordText>;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(href);
      }}
    >
      <RecordText>{name}</RecordText>
    </a>
  );
}

export function Said({ note, tone }: { note: string | undefined; tone: Tone | undefined }) {
  const t = useMapText();
  const sign = tone === 'danger' || tone === 'warn' ? t(`tone.${tone}`) : null;
  return (
    <>
      {note === undefined ? null : <RecordText>{note}</RecordText>}
      {note !== undefined && sign !== null ? ' · ' : null}
      {sign}
    </>
  );
}

function At({ points }: { points: readonly Point[] }) {
  const { locale } = useVoice();
  return points.map((point, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two ends of one line keep their places
    <span key={index}>
      {index > 0 ? ' – ' : ''}
      <bdi dir="ltr">{coordinates(point, locale)}</bdi>
    </span>
  ));
}

/** Where something is: its point, its two ends, its ground. */
export function Where({ ground }: { ground: MapGround }) {
  if (ground.shape === 'point') return <At points={[ground.at]} />;
  if (ground.shape === 'line') return <At points={[ground.from, ground.to]} />;
  return <Ground area={ground.area} />;
}

/** A circle by its middle and its reach, a polygon by the number of its corners and what it lies between. */
function Ground({ area }: { area: Area }) {
  const t = useMapText();
  return (
    <>
      {area.circles.map(({ centre, km }) => (
        <div key={`${centre.lat} ${centre.lon} ${km}`}>
          {t('ground.circle', { km })} <At points={[centre]} />
        </div>
      ))}
      {area.polygons.map((ring, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: polygons keep their places
        <div key={index}>
          {t('ground.polygon', { corners: ring.length - 1 })} <At points={cornersAround(ring)} />
        </div>
      ))}
    </>
  );
}

function cornersAround(ring: readonly Point[]): readonly Point[] {
  const points = extentOf({ polygons: [[...ring]], circles: [] });
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  return [
    { lat: Math.min(...lats), lon: Math.min(...lons) },
    { lat: Math.max(...lats), lon: Math.max(...lons) },
  ];
}
