import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from '../../kind/area.ts';
import { areaInput, areaSoFar, blankArea, circleFault, draftOfArea, polygonFault } from './area-draft.ts';
import { drawnAt, type Tool } from './area-tools.ts';
import { coordinates, readNumber, readPoint } from './coordinates.ts';

const corners = [
  { lat: 35.9, lon: -5.5 },
  { lat: 36.1, lon: -5.5 },
  { lat: 36, lon: -5 },
];
const ring = [...corners, { lat: 35.9, lon: -5.5 }];

describe('an area that is typed or drawn', () => {
  it('[WEB-104] a point is read as people type it, on any keyboard', () => {
    const point = { lat: 35.78, lon: -5.81 };
    for (const typed of [
      '35.78 -5.81',
      '35.78, -5.81',
      '35,78 -5,81',
      '35,78; −5,81',
      '٣٥٫٧٨ -٥٫٨١',
      '35.78° N, 5.81° W',
      '5.81W 35.78N',
    ])
      expect([typed, readPoint(typed)]).toEqual([typed, point]);
    for (const typed of ['', '35.78', '35.78 -5.81 3', 'Tanger', '35.78 N -5.81 N', '35.78 -5.81 <svg>', '1e3 2'])
      expect([typed, readPoint(typed)]).toEqual([typed, null]);
    expect([readNumber('12,5'), readNumber('١٢'), readNumber('twelve'), readNumber('')]).toEqual([
      12.5,
      12,
      null,
      null,
    ]);
    expect(coordinates(point, 'en-GB-u-nu-latn')).toBe('35.78° N, 5.81° W');
  });

  it('[WEB-104] what is drawn and what is typed are the same area, and it is one the rules take', () => {
    const drawn = corners.reduce<{ draft: typeof blankArea; tool: Tool | null }>(
      ({ draft, tool }, at) => drawnAt(draft, tool ?? { shape: 'polygon', at: null }, at),
      { draft: blankArea, tool: null },
    );
    const typed = { polygons: [{ corners: '35.9 -5.5\n36.1 -5.5\n36 -5' }], circles: [] };
    expect(areaInput(drawn.draft)).toEqual(areaInput(typed));
    expect(area.parse(areaInput(typed))).toEqual({ polygons: [ring], circles: [] });
  });

  it('[WEB-104] a circle is its middle and a point of its edge', () => {
    const begun = drawnAt(blankArea, { shape: 'circle', at: null }, { lat: 0, lon: 0 });
    const done = drawnAt(begun.draft, begun.tool ?? { shape: 'circle', at: 0 }, { lat: 1, lon: 0 });
    expect(done.tool).toBeNull();
    expect(area.parse(areaInput(done.draft))).toEqual({
      polygons: [],
      circles: [{ centre: { lat: 0, lon: 0 }, km: 111.2 }],
    });
  });

  it('[WEB-104] what is wrong has its word', () => {
    expect(polygonFault({ corners: '35.9 -5.5\nhere' })).toEqual({ key: 'fault.line', line: 2 });
    expect(polygonFault({ corners: '95 -5.5\n1 1\n2 2' })).toEqual({ key: 'fault.earth', line: 1 });
    expect(polygonFault({ corners: '1 1\n2 2' })).toEqual({ key: 'fault.few' });
    expect(polygonFault({ corners: '0 0\n1 1\n0 1\n1 0' })).toEqual({ key: 'fault.crosses' });
    const many = Array.from({ length: 500 }, (_, at) => `${(at / 10).toFixed(1)} 1`).join('\n');
    expect(polygonFault({ corners: many })).toEqual({ key: 'fault.many' });
    expect(circleFault({ centre: 'x', km: '1' })).toEqual({ key: 'fault.point' });
    expect(circleFault({ centre: '91 0', km: '1' })).toEqual({ key: 'fault.earth', line: 1 });
    expect(circleFault({ centre: '1 1', km: '5001' })).toEqual({ key: 'fault.km' });
    const wrong = { polygons: [{ corners: '1 1' }], circles: [{ centre: '', km: '' }] };
    const refused = area.safeParse(areaInput(wrong));
    expect(refused.error?.issues.map(({ path }) => path.slice(0, 2).join('.'))).toEqual(
      expect.arrayContaining(['polygons.0', 'circles.0']),
    );
    expect(areaSoFar(wrong)).toBeNull();
  });

  it('[WEB-104] an area comes back from its draft as it was', () => {
    const degrees = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((n) => n / 1e5);
    const point = fc.record({ lat: degrees(89), lon: degrees(179) });
    const circle = fc.record({ centre: point, km: fc.integer({ min: 0, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 5 }), (circles) => {
        const whole = { polygons: [ring], circles };
        expect(area.parse(areaInput(draftOfArea(whole)))).toEqual(whole);
      }),
    );
  });
});
