import { type PointerEvent, useRef } from 'react';
import type { Point } from '../../kind/place.ts';
import { type AreaDraft, cornersOf, writeCorners } from './area-draft.ts';
import css from './area-field.module.css';
import { writeKm } from './area-tools.ts';
import { readPoint, writePoint } from './coordinates.ts';
import type { Pixel, Size } from './model.ts';
import { fromScreen, toScreen, type View } from './view.ts';

interface Props {
  readonly draft: AreaDraft;
  readonly change: (draft: AreaDraft) => void;
  readonly view: View;
  readonly size: Size;
}

/** Corners and middles that the mouse can take hold of; the fields below the map are the same for the keyboard. */
export function AreaHandles({ draft, change, view, size }: Props) {
  return (
    <g data-handle="">
      {draft.polygons.map((polygon, index) => {
        const corners = cornersOf(polygon);
        const move = (at: number, to: Point) =>
          change({ ...draft, polygons: draft.polygons.with(index, { corners: writeCorners(corners.with(at, to)) }) });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other identity
          <g key={index}>
            <path className={css.sketch} d={sketch(corners.map((point) => toScreen(view, size, point)))} />
            {corners.map((point, at) => (
              <Handle
                // biome-ignore lint/suspicious/noArrayIndexKey: corners keep their places
                key={at}
                {...{ point, view, size }}
                onMove={(to) => move(at, to)}
              />
            ))}
          </g>
        );
      })}
      {draft.circles.map((circle, index) => {
        const centre = readPoint(circle.centre);
        if (centre === null) return null;
        const put = (next: Partial<typeof circle>) =>
          change({ ...draft, circles: draft.circles.with(index, { ...circle, ...next }) });
        const edge = { lat: centre.lat, lon: centre.lon };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other identity
          <g key={index}>
            <Handle {...{ view, size }} point={edge} onMove={(to) => put({ centre: writePoint(to) })} />
            <Reach {...{ view, size, centre }} km={circle.km} onMove={(to) => put({ km: writeKm(centre, to) })} />
          </g>
        );
      })}
    </g>
  );
}

/** The edge of a circle, east of its middle. */
function Reach(props: { centre: Point; km: string; view: View; size: Size; onMove: (to: Point) => void }) {
  const { centre, view, size } = props;
  const km = Number(props.km);
  if (!(km > 0)) return null;
  const degrees = km / (111.195 * Math.max(0.05, Math.cos((centre.lat * Math.PI) / 180)));
  if (centre.lon + degrees > 180) return null;
  return (
    <Handle view={view} size={size} point={{ lat: centre.lat, lon: centre.lon + degrees }} onMove={props.onMove} />
  );
}

function Handle(props: { point: Point; view: View; size: Size; onMove: (to: Point) => void }) {
  const { view, size } = props;
  const held = useRef(false);
  const [x, y] = toScreen(view, size, props.point);
  const pixel = (event: PointerEvent<SVGElement>): Pixel => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return box
      ? [((event.clientX - box.left) * size.width) / box.width, ((event.clientY - box.top) * size.height) / box.height]
      : [x, y];
  };
  return (
    <circle
      className={css.handle}
      cx={x}
      cy={y}
      r={7}
      onPointerDown={(event) => {
        event.stopPropagation();
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!held.current) return;
        event.stopPropagation();
        props.onMove(fromScreen(view, size, pixel(event)));
      }}
      onPointerUp={(event) => {
        event.stopPropagation();
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
    />
  );
}

function sketch(points: readonly Pixel[]): string {
  if (points.length < 2) return '';
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}
