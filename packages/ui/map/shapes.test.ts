import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { coastOf, coastPath } from './coast.ts';
import { areaDrawing, boundaryPath, circleShape, flowDrawing, ringShape } from './shapes.ts';
import { earthKm, viewOf } from './view.ts';

const size = { width: 800, height: 480 };
const tanger = { lat: 35.89, lon: -5.5 };
const algeciras = { lat: 36.13, lon: -5.44 };
const land = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'));
/** Widest coordinate that a path names, so that nothing is drawn far outside of the picture. */
const furthest = (path: string) => Math.max(...[...path.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Math.abs(Number(n))));

describe('what is drawn on a map', () => {
  it('[WEB-103] a circle is as far on the ground in every direction, at every latitude', () => {
    for (const lat of [0, 35.9, 60, 78]) {
      const centre = { lat, lon: -5.5 };
      const [ring = []] = circleShape({ centre, km: 300 }).coordinates;
      const reaches = ring.map(([lon = 0, at = 0]) => geoDistance([lon, at], [centre.lon, centre.lat]) * earthKm);
      expect(Math.min(...reaches)).toBeCloseTo(300, 3);
      expect(Math.max(...reaches)).toBeCloseTo(300, 3);
    }
  });

  it('[WEB-103] a polygon is the smaller part of the earth, whichever way round its corners were given', () => {
    const ring = [tanger, algeciras, { lat: 36, lon: -5 }, tanger];
    expect(geoArea(ringShape(ring))).toBeLessThan(0.001);
    expect(geoArea(ringShape(ring.toReversed()))).toBeCloseTo(geoArea(ringShape(ring)), 12);
  });

  it('an area that lies elsewhere is not drawn, one that is huge ends at the edge', () => {
    const view = viewOf([tanger], size);
    const far = { polygons: [], circles: [{ centre: { lat: -40, lon: 170 }, km: 10 }] };
    expect(areaDrawing(far, view, size)).toBeNull();
    const huge = areaDrawing({ polygons: [], circles: [{ centre: tanger, km: 5_000 }] }, view, size);
    expect(furthest(huge?.path ?? '')).toBeLessThanOrEqual(900);
  });

  it('what goes and what comes back lie side by side, each with its arrow, wider the more there is', () => {
    const view = viewOf([tanger, algeciras], size);
    const there = flowDrawing(tanger, algeciras, 0.2, view, size);
    const back = flowDrawing(algeciras, tanger, 1, view, size);
    expect(there.arrow).not.toBe('');
    expect(Math.hypot(there.middle[0] - back.middle[0], there.middle[1] - back.middle[1])).toBeGreaterThan(10);
    expect(back.width).toBeGreaterThan(there.width);
    expect(flowDrawing(tanger, algeciras, 7, view, size).width).toBe(8);
  });

  it('[WEB-100] the coast is cut to the picture: all of the world, little of it in a strait, none in mid-ocean', () => {
    const coast = coastOf(land);
    expect(coast.shapes.length).toBeGreaterThan(1_000);
    const world = coastPath(coast, viewOf([], size), size);
    const strait = coastPath(coast, viewOf([tanger, algeciras], size), size);
    const ocean = coastPath(coast, viewOf([{ lat: 30, lon: -40 }], size), size);
    expect(world.length).toBeGreaterThan(strait.length * 10);
    expect(strait).not.toBe('');
    expect(ocean).toBe('');
    expect(furthest(strait)).toBeLessThanOrEqual(size.width + 21);
  });

  it('[WEB-100 control] land covers the inland and not the sea', () => {
    const coast = coastOf(land);
    const inland = coastPath(coast, viewOf([{ lat: 40.4, lon: -3.7 }], size), size);
    expect(inland).toMatch(/^M-20/);
  });

  it('lines of an operator are drawn where they lie', () => {
    const layer = { label: '', source: '', lines: [[[-6, 35.5] as const, [-5, 35.6] as const]] };
    expect(boundaryPath(layer, viewOf([tanger, { lat: 35.5, lon: -6 }], size), size)).toMatch(/^M.*L/);
  });
});
