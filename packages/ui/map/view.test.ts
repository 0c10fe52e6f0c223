import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../kind/place.ts';
import { extentOf, fromScreen, movedBy, projectionOf, scaleBar, toScreen, viewOf, zoomedBy } from './view.ts';

const size = { width: 800, height: 480 };
const tanger = { lat: 35.89, lon: -5.5 };
const genova = { lat: 44.405, lon: 8.93 };
const anywhere = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});

describe('the view of a map', () => {
  it('shows all points at first, with room around them', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 20 }), (points) => {
        const view = viewOf(points, size);
        for (const [x, y] of points.map((point) => toScreen(view, size, point))) {
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(size.width + 1);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(size.height + 1);
        }
      }),
    );
  });

  it('finds under a pixel the point that is drawn there, as d3 projects it', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0.5, max: 40, noNaN: true }), (point: Point, factor) => {
        const view = zoomedBy(viewOf([point], size), size, 1 / factor);
        const pixel = toScreen(view, size, point);
        expect(fromScreen(view, size, pixel).lat).toBeCloseTo(point.lat, 3);
        expect(fromScreen(view, size, pixel).lon).toBeCloseTo(point.lon, 3);
        const [x, y] = projectionOf(view, size)([point.lon, point.lat]) ?? [];
        expect(x).toBeCloseTo(pixel[0], 4);
        expect(y).toBeCloseTo(pixel[1], 4);
      }),
    );
  });

  it('keeps the point under the pointer when it zooms, and moves as far as the hand', () => {
    const view = viewOf([tanger, genova], size);
    const at = toScreen(view, size, tanger);
    const closer = toScreen(zoomedBy(view, size, 3, at), size, tanger);
    expect(closer[0]).toBeCloseTo(at[0], 6);
    expect(closer[1]).toBeCloseTo(at[1], 6);
    const moved = toScreen(movedBy(view, [40, -25]), size, tanger);
    expect(moved[0] - at[0]).toBeCloseTo(40, 6);
    expect(moved[1] - at[1]).toBeCloseTo(-25, 6);
  });

  it('shows the world when there is nothing to show, and never leaves it', () => {
    const world = viewOf([], size);
    expect(toScreen(world, size, { lat: 0, lon: 0 })[0]).toBeCloseTo(400, 0);
    const away = movedBy(world, [1e7, 1e7]);
    expect(Math.abs(away.x)).toBeLessThanOrEqual(Math.PI);
  });

  it('has a bar for a round distance that is as long as on the ground', () => {
    const view = viewOf([tanger], size);
    const { km, pixels } = scaleBar(view, 120);
    expect([1, 2, 5, 10, 20, 50].includes(km)).toBe(true);
    expect(pixels).toBeLessThanOrEqual(120);
    const [x, y] = toScreen(view, size, tanger);
    const end = fromScreen(view, size, [x + pixels, y]);
    const ground = (end.lon - tanger.lon) * 111.195 * Math.cos((tanger.lat * Math.PI) / 180);
    expect(ground / km).toBeCloseTo(1, 1);
  });

  it('an area reaches as far as its circle on the ground', () => {
    const [low, high] = extentOf({ polygons: [], circles: [{ centre: { lat: 60, lon: 10 }, km: 111.195 }] });
    expect([low?.lat, high?.lat].map((lat) => Math.round(lat ?? 0))).toEqual([59, 61]);
    expect([low?.lon, high?.lon].map((lon) => Math.round(lon ?? 0))).toEqual([8, 12]);
  });
});
