import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines } from './boundaries.ts';
import { boundariesOf, dropBoundaries, hasBoundaries, keepBoundaries } from './kept-boundaries.ts';

const line = {
  type: 'LineString',
  coordinates: [
    [-5.5, 35.9],
    [-5.123456, 36.1],
  ],
};
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const feature = (geometry: unknown) => ({
  type: 'Feature',
  geometry,
  properties: { name: '<script>alert(1)</script>' },
});
const read = (value: unknown) => readLines(JSON.stringify(value));

describe('a file of boundaries', () => {
  it('[NODE-222] lines and polygons are taken from GeoJSON and TopoJSON, and nothing of it but coordinates', () => {
    const lines = read({
      type: 'FeatureCollection',
      features: [feature(line), feature(square), feature(null)],
      crs: 'x',
    });
    expect(lines).toEqual([
      [
        [-5.5, 35.9],
        [-5.1235, 36.1],
      ],
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]);
    expect(read({ type: 'GeometryCollection', geometries: [line] })).toHaveLength(1);
    const topology = {
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
          [0, 0],
        ],
        [
          [1, 1],
          [0, 2],
          [0, 0],
        ],
      ],
      objects: {
        states: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]] },
            { type: 'Polygon', arcs: [[0, 2]] },
          ],
        },
      },
    };
    const shared = read(topology)
      .flat()
      .filter(([lon, lat]) => lon === 1 && lat === 1);
    expect(read(topology).reduce((sum, each) => sum + each.length - 1, 0)).toBe(5);
    expect(shared.length).toBeGreaterThan(0);
    const land = readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8');
    expect(readLines(land).length).toBeGreaterThan(1_000);
  });

  it('[NODE-222] whatever is no boundary is refused with what is wrong', () => {
    const deep = { type: 'GeometryCollection', geometries: [line] };
    for (let at = 0; at < 20; at++) deep.geometries = [{ ...deep, geometries: deep.geometries }] as never;
    const bad: readonly (readonly [unknown, RegExp])[] = [
      [null, /neither/],
      [[], /neither/],
      [{ type: 'FeatureCollection', features: 3 }, /no list/],
      [feature({ type: 'Point', coordinates: [0, 0] }), /holds a Point/],
      [{ type: 'LineString', coordinates: [[0, 0]] }, /fewer than two/],
      [
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [500_000, 4_000_000],
          ],
        },
        /outside the earth/,
      ],
      [
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [500, 40],
          ],
        },
        /outside the earth/,
      ],
      [
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            ['1', 2],
          ],
        },
        /outside the earth/,
      ],
      [{ type: 'LineString', coordinates: [[0, 0], 'x'] }, /no list/],
      [{ type: 'FeatureCollection', features: [] }, /no lines/],
      [{ type: 'Topology', arcs: [], objects: { a: { type: 'Polygon', arcs: [[7]] } } }, /damaged/],
      [{ type: 'Topology', arcs: [], objects: { a: { type: 'Point', coordinates: [0, 0] } } }, /holds a Point/],
      [{ type: 'Topology' }, /no objects/],
      [deep, /nested/],
      [{ type: 'LineString', coordinates: Array.from({ length: 300_001 }, (_, at) => [at / 1e4, 0]) }, /simplify/],
    ];
    for (const [value, words] of bad) expect(() => read(value)).toThrow(words);
    expect(() => readLines('<svg onload="x"/>')).toThrow(/not JSON/);
    expect(() => readLines(' '.repeat(33 * 1024 * 1024))).toThrow(/32 MiB/);
  });
});

describe('the boundaries of a node', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'entente-boundaries-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('[NODE-222] there are none until the operator chooses some; each choice is seen without a restart', async () => {
    const now = boundariesOf(directory);
    expect([await now(), hasBoundaries(directory)]).toEqual([null, false]);
    const layer = { label: 'Invented line', source: 'Invented office', lines: read(line) };
    await keepBoundaries(directory, layer);
    expect([await now(), hasBoundaries(directory)]).toEqual([layer, true]);
    await keepBoundaries(directory, { ...layer, label: 'Another invented line' });
    expect(await now()).toMatchObject({ label: 'Another invented line' });
    await dropBoundaries(directory);
    expect(await now()).toBeNull();
  });

  it('what somebody else wrote there is no layer', async () => {
    await writeFile(join(directory, 'boundaries.json'), '{"label":"x"}');
    await expect(boundariesOf(directory)()).rejects.toThrow();
  });
});
